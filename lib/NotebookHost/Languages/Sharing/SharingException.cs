namespace LossLab.NotebookHost.Languages.Sharing;

/// <summary>A value cannot go from one language to another.</summary>
/// <param name="message">Why, to follow the value's name.</param>
public sealed class SharingException(string message) : Exception(message);
