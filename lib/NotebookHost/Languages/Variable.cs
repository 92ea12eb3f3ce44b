namespace LossLab.NotebookHost.Languages;

/// <summary>A variable as <c>#!whos</c> lists it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Value">Its value, short.</param>
internal sealed record Variable(string Name, string Type, string Value);
