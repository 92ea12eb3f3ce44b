using System.CommandLine;
using LossLab.NotebookHost.Documents;
using Microsoft.DotNet.Interactive;

namespace LossLab.NotebookHost.Languages.Magics;

/// <summary><c>#!import FILE</c>: runs a notebook's cells, or a file of one language, as if they stood here.</summary>
internal sealed class ImportMagic : IMagic
{
    private static readonly Dictionary<string, string> LanguageOf = new(StringComparer.OrdinalIgnoreCase)
    {
        [".cs"] = "csharp",
        [".csx"] = "csharp",
        [".fs"] = "fsharp",
        [".fsx"] = "fsharp",
        [".ps1"] = "pwsh",
        [".http"] = "http",
        [".html"] = "html",
        [".js"] = "javascript",
        [".md"] = "markdown",
        [".mmd"] = "mermaid",
    };

    private readonly Argument<string> _file = new("file");

    // The files that are being imported, the first one first.
    private readonly List<string> _open = [];

    /// <summary>Makes it.</summary>
    public ImportMagic() => Command = new Command("import", "Runs a notebook or a file of code here; its path is relative to this file.") { _file };

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public async Task<PartFailure?> RunAsync(ParseResult arguments, MagicCall call, CancellationToken cancellation)
    {
        var file = Path.GetFullPath(arguments.GetValue(_file)!, call.Folder);
        var name = Path.GetRelativePath(Directory.GetCurrentDirectory(), file);
        if (_open.Contains(file))
            throw new CellException($"'{name}' imports itself: {string.Join(" → ", _open.Append(file).Select(Path.GetFileName))}", call.Part.Line + 1);
        if (!File.Exists(file))
            throw new CellException($"there is no file '{name}' to import", call.Part.Line + 1);
        _open.Add(file);
        try
        {
            foreach (var (code, language) in Cells(file, name))
            {
                if (await call.Interpreter.RunAsync(code, language, file, cancellation).ConfigureAwait(false) is { } failure)
                {
                    // Positions would be taken for the cell's.
                    return failure.Exception is null or CodeSubmissionCompilationErrorException
                        ? throw new CellException(failure.Message)
                        : failure;
                }
            }

            return null;
        }
        catch (CellException e)
        {
            throw new CellException($"in '{name}': {e.Message}", call.Part.Line + 1);
        }
        finally
        {
            _open.Remove(file);
        }
    }

    private static IEnumerable<(string Code, string Language)> Cells(string file, string name)
    {
        if (LanguageOf.TryGetValue(Path.GetExtension(file), out var language))
            return [(File.ReadAllText(file), language)];
        if (Path.GetExtension(file) is not (".ipynb" or ".dib"))
            throw new CellException($"'{name}' cannot be imported; notebooks (.ipynb, .dib) and {string.Join(", ", LanguageOf.Keys)} can");
        try
        {
            var notebook = NotebookDocument.Read(file);
            return [.. notebook.Cells.Where(cell => cell.IsCode).Select(cell => (cell.Source, LanguageNames.Find(cell.KernelName ?? "") ?? notebook.Language))];
        }
        catch (NotebookFormatException e)
        {
            throw new CellException(e.Message);
        }
    }
}
