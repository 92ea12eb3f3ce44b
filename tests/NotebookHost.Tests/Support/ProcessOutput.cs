using System.Diagnostics;

namespace LossLab.NotebookHost.Tests.Support;

/// <summary>What a program says, and how it ends.</summary>
internal static class ProcessOutput
{
    /// <summary>Reads both streams to their end; a program that takes too long is ended, with those that it has started.</summary>
    /// <param name="process">The program, both of its streams redirected.</param>
    /// <param name="atMost">How long it may take.</param>
    /// <param name="what">What the error calls it.</param>
    /// <exception cref="TimeoutException">It took longer; the message holds what it said.</exception>
    public static async Task<HostResult> ReadAsync(Process process, TimeSpan atMost, string what)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(atMost);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{what} did not end within {atMost}.\n{await output}\n{await error}");
        }

        return new HostResult(process.ExitCode, await output, await error);
    }
}
