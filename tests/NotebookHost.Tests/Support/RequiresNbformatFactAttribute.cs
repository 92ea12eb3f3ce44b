using System.Diagnostics;

namespace LossLab.NotebookHost.Tests.Support;

/// <summary>A test that asks Debian's python3-nbformat; CI installs it.</summary>
internal sealed class RequiresNbformatFactAttribute : FactAttribute
{
    public const string Python = "/usr/bin/python3";

    private static readonly Lazy<bool> Present = new(() =>
    {
        if (!File.Exists(Python))
            return false;
        using var process = Process.Start(new ProcessStartInfo(Python, ["-c", "import nbformat"]) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    });

    public RequiresNbformatFactAttribute()
    {
        if (!Present.Value)
            Skip = "python3-nbformat is not installed (apt-get install python3-nbformat)";
    }
}
