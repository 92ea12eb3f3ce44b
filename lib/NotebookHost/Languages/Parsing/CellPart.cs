namespace LossLab.NotebookHost.Languages.Parsing;

/// <summary>A piece of a cell.</summary>
/// <param name="Language">The language that it belongs to.</param>
/// <param name="Line">Where it begins: the number of lines before it.</param>
/// <param name="Text">Its text.</param>
internal abstract record CellPart(string Language, int Line, string Text);
