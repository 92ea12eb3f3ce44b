namespace LossLab.NotebookHost.Languages.Parsing;

/// <summary>Text in a language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Line">The number of lines before it.</param>
/// <param name="Text">The text.</param>
internal sealed record CodePart(string Language, int Line, string Text) : CellPart(Language, Line, Text);
