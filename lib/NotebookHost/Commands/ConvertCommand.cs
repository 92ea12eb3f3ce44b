using System.CommandLine;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Documents.Dib;
using LossLab.NotebookHost.Headless;

namespace LossLab.NotebookHost.Commands;

/// <summary>The verb <c>convert</c>: from <c>.dib</c> to <c>.ipynb</c> and back.</summary>
internal static class ConvertCommand
{
    private static readonly Argument<string> Source = new("SOURCE") { Description = "The notebook, .dib or .ipynb." };
    private static readonly Argument<string> Target = new("TARGET") { Description = "The file to write, of the other kind." };
    private static readonly Option<bool> Force = new("--force") { Description = "Also over a file that is there." };

    private static readonly Option<bool> Lossy = new("--lossy")
    {
        Description = "Also when the .dib file cannot hold all of the notebook: cell metadata such as tags, attachments, raw cells.",
    };

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("convert", "Converts a notebook from .dib to .ipynb or back. A .dib file holds no ids and outputs; they are left out.\n\n"
            + "Exit code: 0 all good; 2 wrong use, a file that would be overwritten, or a loss; 3 not a notebook.")
        {
            Source, Target, Force, Lossy,
        };
        command.SetAction(result => Run(
            result.GetRequiredValue(Source), result.GetRequiredValue(Target), result.GetValue(Force), result.GetValue(Lossy)));
        return command;
    }

    private static int Run(string source, string target, bool force, bool lossy)
    {
        if (!IsNotebook(source) || !IsNotebook(target) || DibFile.Is(source) == DibFile.Is(target))
            throw new UsageException($"one of the two must be a .dib file and the other an .ipynb file, not {source} and {target}");
        try
        {
            var notebook = NotebookDocument.Read(source);
            if (DibFile.Is(target))
                return Write(notebook, source, target, force, lossy);
            AtomicFile.WriteAllText(target, notebook.ToText(), over: force);
            Console.WriteLine($"{source} -> {target}");
            return HostExit.Success;
        }
        catch (NotebookFormatException e)
        {
            Console.Error.WriteLine($"{source}: {e.Message}");
            return HostExit.Unreadable;
        }
    }

    private static int Write(NotebookDocument notebook, string source, string target, bool force, bool lossy)
    {
        var draft = DibWriter.Write(notebook);
        if (draft.Losses.Count > 0 && !lossy)
            throw new UsageException($"{source}: a .dib file cannot hold {string.Join(", ", draft.Losses)}; with --lossy it is written without");
        AtomicFile.WriteAllText(target, draft.Text, over: force);
        Console.WriteLine($"{source} -> {target}");
        if (draft.Losses.Concat(draft.Omissions).ToList() is { Count: > 0 } left)
            Console.WriteLine($"left out: {string.Join(", ", left)}");
        foreach (var note in draft.Notes)
            Console.WriteLine(note);
        return HostExit.Success;
    }

    private static bool IsNotebook(string path) => DibFile.Is(path) || path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase);
}
