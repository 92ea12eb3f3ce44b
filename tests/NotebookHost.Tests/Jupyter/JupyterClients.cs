using System.Diagnostics;

namespace LossLab.NotebookHost.Tests.Jupyter;

/// <summary>The clients that the tests talk to the kernel with: Debian's.</summary>
internal static class JupyterClients
{
    public const string Python = "/usr/bin/python3";

    public const string Chromium = "/usr/bin/chromium";

    private const string Packages = "jupyter-client python3-nbclient jupyter-nbconvert python3-jupyter-kernel-test";

    private static readonly Lazy<string?> MissingLazy = new(Find);

    /// <summary>What to do about clients that are not there; null if all are.</summary>
    public static string? Missing => MissingLazy.Value;

    private static string? Find()
    {
        if (File.Exists(Python))
        {
            using var process = Process.Start(new ProcessStartInfo(Python,
                ["-c", "import jupyter_client, nbclient, nbconvert, jupyter_kernel_test"])
            { RedirectStandardError = true })!;
            process.WaitForExit();
            if (process.ExitCode == 0)
                return null;
        }

        return $"Jupyter's clients are not installed (apt-get install {Packages})";
    }
}
