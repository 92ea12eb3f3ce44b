using System.CommandLine;
using System.Runtime.InteropServices;
using LossLab.NotebookHost.Languages.Tool;

namespace LossLab.NotebookHost.Languages.Magics;

/// <summary><c>#!about</c>: what runs the cells.</summary>
internal sealed class AboutMagic(PageOutput page) : IMagic
{
    /// <inheritdoc/>
    public Command Command { get; } = new("about", "Shows what runs the cells.");

    /// <inheritdoc/>
    public Task<PartFailure?> RunAsync(ParseResult arguments, MagicCall call, CancellationToken cancellation)
    {
        page.ShowTable(["", ""],
        [
            ["host", $"LossLab NotebookHost {Version(typeof(AboutMagic))}"],
            ["kernel", $"Microsoft.DotNet.Interactive {Version(typeof(Microsoft.DotNet.Interactive.Kernel))}"],
            ["F#, PowerShell, HTTP", ToolFinder.Find() is null ? $"not installed: {ToolFinder.HowToGet}" : $"Microsoft.dotnet-interactive {ToolFinder.Version}"],
            ["runtime", RuntimeInformation.FrameworkDescription],
            ["system", $"{RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}"],
        ]);
        return Task.FromResult<PartFailure?>(null);
    }

    private static string Version(Type type) =>
        System.Diagnostics.FileVersionInfo.GetVersionInfo(type.Assembly.Location).ProductVersion?.Split('+')[0] ?? "";
}
