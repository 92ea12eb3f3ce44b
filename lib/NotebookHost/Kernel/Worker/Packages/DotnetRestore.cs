using System.ComponentModel;
using System.Diagnostics;

namespace LossLab.NotebookHost.Kernel.Worker.Packages;

/// <summary>Runs <c>dotnet restore</c>.</summary>
internal static class DotnetRestore
{
    // Enough for a large download; a network that does not answer is given up by NuGet itself before.
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(10);

    /// <summary>Restores a project.</summary>
    /// <returns>NuGet's errors, a line each; none if it went well.</returns>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static async Task<IReadOnlyList<string>> RunAsync(string project, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Program(), ["restore", project, "--force", "--nologo", "-v", "quiet", "-nodeReuse:false"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = Path.GetDirectoryName(project)!,
        };
        // Forced, since what was the newest version may not be it any more.
        // English, so that its errors can be told apart; two tries of each address in place of six.
        foreach (var (name, value) in new[] { ("DOTNET_CLI_UI_LANGUAGE", "en"), ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"), ("DOTNET_NOLOGO", "1"),
            ("NUGET_ENHANCED_MAX_NETWORK_TRY_COUNT", "2"), ("NUGET_ENHANCED_NETWORK_RETRY_DELAY_MILLISECONDS", "500"), ("MSBUILDDISABLENODEREUSE", "1") })
            start.Environment[name] = value;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Most);
        Process? process = null;
        try
        {
            process = Process.Start(start)!;
            process.StandardInput.Close();
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
            var text = await output.ConfigureAwait(false) + await errors.ConfigureAwait(false);
            return process.ExitCode == 0 ? [] : Errors(text);
        }
        catch (Win32Exception)
        {
            return ["there is no .NET SDK to restore packages with"];
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return [$"NuGet did not end within {Most.TotalMinutes:0} minutes"];
        }
        finally
        {
            if (process is { HasExited: false })
                process.Kill(entireProcessTree: true);
            process?.Dispose();
        }
    }

    private static List<string> Errors(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var errors = lines.Where(line => line.Contains("error", StringComparison.Ordinal))
            .Select(line => line[line.IndexOf("error", StringComparison.Ordinal)..]["error".Length..].Split(" [/", 2)[0].Trim(' ', ':')).Distinct().ToList();
        return errors.Count > 0 ? errors : [string.Join(' ', lines.TakeLast(3))];
    }

    // That of the runtime that this process runs on, if an SDK lies beside it.
    private static string Program()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        var path = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return File.Exists(path) && Directory.Exists(Path.Combine(root, "sdk")) ? path : "dotnet";
    }
}
