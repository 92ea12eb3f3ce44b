namespace LossLab.NotebookHost.Languages.Parsing;

/// <summary>A line <c>#r "nuget: …"</c> or <c>#i "nuget: …"</c>: it acts before the code around it.</summary>
/// <param name="Language">The language around it.</param>
/// <param name="Line">The number of lines before it.</param>
/// <param name="Text">The line, without a comment behind it.</param>
internal sealed record PackagePart(string Language, int Line, string Text) : CellPart(Language, Line, Text);
