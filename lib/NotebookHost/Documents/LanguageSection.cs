namespace LossLab.NotebookHost.Documents;

/// <summary>A part of a text in one language.</summary>
/// <param name="Kernel">The kernel whose language it is.</param>
/// <param name="Line">The line of the whole text at which it begins, from 1.</param>
/// <param name="Text">The part, without the line that names the language.</param>
internal sealed record LanguageSection(string Kernel, int Line, string Text);
