namespace LossLab.NotebookHost.Languages.Sharing;

/// <summary>That of null.</summary>
public sealed record NothingType : SharedType;
