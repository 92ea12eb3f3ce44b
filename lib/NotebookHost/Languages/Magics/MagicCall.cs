using LossLab.NotebookHost.Languages.Parsing;

namespace LossLab.NotebookHost.Languages.Magics;

/// <summary>Where a magic stands, and what it works on.</summary>
/// <param name="Part">Its line.</param>
/// <param name="File">The file that it comes from; null if that is the cell.</param>
/// <param name="Interpreter">What runs cells.</param>
internal sealed record MagicCall(MagicPart Part, string? File, CellInterpreter Interpreter)
{
    /// <summary>The languages of the notebook.</summary>
    public LanguageSet Languages => Interpreter.Languages;

    /// <summary>The language around it.</summary>
    public string Language => Part.Language;

    /// <summary>The folder that its paths start from.</summary>
    public string Folder => File is null ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(File)!;
}
