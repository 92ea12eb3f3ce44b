using System.CommandLine;

namespace LossLab.NotebookHost.Commands;

/// <summary>The argument that names notebooks, the same for every verb.</summary>
internal static class NotebookPaths
{
    /// <summary>The argument.</summary>
    public static Argument<string[]> Create()
    {
        var paths = new Argument<string[]>("PATHS")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Notebooks (.ipynb or .dib), or folders of .ipynb files (default: the workbook's notebooks folder).",
        };
        // Without this a misspelt option would be taken for a file.
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
                result.AddError($"there is no option '{token.Value}'");
            if (result.Tokens.Any(token => token.Value.Length == 0))
                result.AddError("the path of a notebook is empty");
        });
        return paths;
    }
}
