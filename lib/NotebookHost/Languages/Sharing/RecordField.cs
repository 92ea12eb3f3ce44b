namespace LossLab.NotebookHost.Languages.Sharing;

/// <summary>A field of a <see cref="RecordType"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its kind.</param>
public sealed record RecordField(string Name, SharedType Type);
