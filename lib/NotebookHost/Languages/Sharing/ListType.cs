namespace LossLab.NotebookHost.Languages.Sharing;

/// <summary>That of a sequence whose elements are of one kind.</summary>
/// <param name="Element">Their kind; <see cref="NothingType"/> for a list without elements whose type does not say it.</param>
public sealed record ListType(SharedType Element) : SharedType;
