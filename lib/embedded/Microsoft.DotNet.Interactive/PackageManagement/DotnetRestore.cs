using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Microsoft.DotNet.Interactive.PackageManagement;

/// <summary>Runs <c>dotnet restore</c> and finds the errors in what it says.</summary>
internal static class DotnetRestore
{
    public static TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>NuGet's own error lines; none when the restore succeeded.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(string directory, CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = StartInfo(directory) };
        var output = new List<string>();
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return ["Restoring a package needs the .NET SDK: the command 'dotnet' was not found."];
        }

        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(Timeout);
        try
        {
            await process.WaitForExitAsync(timeout.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellationToken.ThrowIfCancellationRequested();
            return [$"The package source did not answer within {Timeout.TotalSeconds:0} s: check the network and the sources in NuGet.config."];
        }

        lock (output)
        {
            return process.ExitCode == 0 ? [] : Errors(output, process.ExitCode);
        }

        void Add(string? line)
        {
            lock (output)
            {
                output.Add(line ?? string.Empty);
            }
        }
    }

    private static IReadOnlyList<string> Errors(List<string> output, int exitCode)
    {
        string[] errors =
        [
            .. output.Where(line => line.Contains("error ", StringComparison.Ordinal))
                .Select(line => line[line.IndexOf("error ", StringComparison.Ordinal)..].Split(" [")[0].Trim())
                .Distinct(),
        ];
        return errors.Length > 0 ? errors : [$"dotnet restore ended with exit code {exitCode}.", .. output.Where(line => line.Length > 0)];
    }

    private static ProcessStartInfo StartInfo(string directory)
    {
        var info = new ProcessStartInfo(DotnetPath())
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in new[] { "restore", "restore.csproj", "-nologo", "-nodeReuse:false", "-tl:off" })
        {
            info.ArgumentList.Add(argument);
        }

        // A host that was itself started by the SDK has settings that are not meant for this.
        foreach (var name in info.Environment.Keys.Where(k => k.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            info.Environment.Remove(name);
        }

        info.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        info.Environment["DOTNET_NOLOGO"] = "1";
        info.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        return info;
    }

    private static string DotnetPath()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        string?[] candidates =
        [
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH"),
            Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name)),
        ];
        return candidates.FirstOrDefault(File.Exists) ?? name;
    }
}
