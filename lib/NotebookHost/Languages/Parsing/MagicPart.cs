namespace LossLab.NotebookHost.Languages.Parsing;

/// <summary>A line such as <c>#!time</c>: something that the host does.</summary>
/// <param name="Language">The language around it.</param>
/// <param name="Line">The number of lines before it.</param>
/// <param name="Text">The line, from <c>#!</c> on.</param>
internal sealed record MagicPart(string Language, int Line, string Text) : CellPart(Language, Line, Text);
