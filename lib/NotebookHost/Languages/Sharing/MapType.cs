namespace LossLab.NotebookHost.Languages.Sharing;

/// <summary>That of a dictionary from texts to values of one kind.</summary>
/// <param name="Element">The kind of the values.</param>
public sealed record MapType(SharedType Element) : SharedType;
