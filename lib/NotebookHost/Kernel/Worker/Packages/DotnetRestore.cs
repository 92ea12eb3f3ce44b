using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace LossLab.NotebookHost.Kernel.Worker.Packages;

/// <summary>Runs <c>dotnet restore</c>.</summary>
internal static partial class DotnetRestore
{
    // Enough for a large download.
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(10);

    // NuGet itself waits for some minutes for an address that says nothing.
    private static readonly TimeSpan MostSilence = TimeSpan.FromSeconds(45);

    /// <summary>Restores a project.</summary>
    /// <returns>NuGet's errors, a line each; none if it went well.</returns>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static async Task<IReadOnlyList<string>> RunAsync(string project, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Most);
        Process? process = null;
        try
        {
            process = Process.Start(Describe(project))!;
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            var lines = new List<string>();
            var (asks, isAnswered) = (false, false);
            while (true)
            {
                var line = await process.StandardOutput.ReadLineAsync(limit.Token).AsTask()
                    .WaitAsync(asks && !isAnswered ? MostSilence : Timeout.InfiniteTimeSpan, limit.Token).ConfigureAwait(false);
                if (line is null)
                    break;
                lines.Add(line);
                asks |= line.Contains("Restoring packages for", StringComparison.Ordinal);
                isAnswered |= Answer().IsMatch(line);
            }

            lines.AddRange((await errors.ConfigureAwait(false)).Split('\n'));
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
            return process.ExitCode == 0 ? [] : Errors(lines);
        }
        catch (Win32Exception)
        {
            return ["there is no .NET SDK to restore packages with"];
        }
        catch (TimeoutException)
        {
            return [$"NU1301: no answer within {MostSilence.TotalSeconds:0} s"];
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

    private static ProcessStartInfo Describe(string project)
    {
        // Forced, since what was the newest version may not be it any more.
        var start = new ProcessStartInfo(Program(), ["restore", project, "--force", "--nologo", "-v", "normal", "-tl:off", "-nodeReuse:false"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = Path.GetDirectoryName(project)!,
        };
        // English, so that its errors can be told apart; two tries of each address in place of six.
        (string Name, string Value)[] variables =
        [
            ("DOTNET_CLI_UI_LANGUAGE", "en"), ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"), ("DOTNET_NOLOGO", "1"), ("MSBUILDDISABLENODEREUSE", "1"),
            ("NUGET_ENHANCED_MAX_NETWORK_TRY_COUNT", "2"), ("NUGET_ENHANCED_NETWORK_RETRY_DELAY_MILLISECONDS", "500"),
        ];
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return start;
    }

    // Each comes again in the summary at the end.
    private static List<string> Errors(List<string> lines)
    {
        var errors = lines.Select(line => Error().Match(line)).Where(match => match.Success).Select(match => match.Groups["text"].Value.Trim()).Distinct().ToList();
        return errors.Count > 0 ? errors : [string.Join(' ', lines.Where(line => !string.IsNullOrWhiteSpace(line)).TakeLast(3)).Trim()];
    }

    // That of the runtime that this process runs on, if an SDK lies beside it.
    private static string Program()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        var path = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return File.Exists(path) && Directory.Exists(Path.Combine(root, "sdk")) ? path : "dotnet";
    }

    [GeneratedRegex(@"^\s*[A-Z]\w+ https?://\S+ \d+ms")]
    private static partial Regex Answer();

    [GeneratedRegex(@"(^|: )error (?<text>[A-Z]+\d+: .*?)( \[[^\]]*proj\])?$")]
    private static partial Regex Error();
}
