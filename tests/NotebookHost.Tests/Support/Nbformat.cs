using System.Diagnostics;

namespace LossLab.NotebookHost.Tests.Support;

/// <summary>Jupyter's own reader of notebooks, from Debian's python3-nbformat.</summary>
internal static class Nbformat
{
    private const string Script = "import glob, nbformat, sys\n"
        + "files = glob.glob(sys.argv[1] + '/*.ipynb')\n"
        + "for f in files: nb = nbformat.read(f, nbformat.NO_CONVERT); nbformat.validate(nb); assert (nb.nbformat, nb.nbformat_minor) == (4, 5)\n"
        + "print(len(files))";

    /// <summary>The number of notebooks in a folder if all are valid in version 4.5, else what it says of them.</summary>
    public static async Task<string> ValidateAsync(string folder)
    {
        using var python = Process.Start(new ProcessStartInfo(RequiresNbformatFactAttribute.Python, ["-W", "error", "-c", Script, folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var result = await ProcessOutput.ReadAsync(python, TimeSpan.FromSeconds(60), "nbformat");
        return result.Output.Trim() is { Length: > 0 } count ? count : result.Error;
    }
}
