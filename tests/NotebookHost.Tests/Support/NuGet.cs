using System.Diagnostics;

namespace LossLab.NotebookHost.Tests.Support;

/// <summary>Whether packages can be restored here that no build has brought yet.</summary>
internal static class NuGet
{
    private static readonly Lazy<string?> Reason = new(() => IsReached() ? null : "NuGet cannot be reached");

    /// <summary>Why not; null if they can.</summary>
    public static string? WhyNot => Reason.Value;

    private static bool IsReached()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["nuget", "list", "source", "--format", "short"]) { RedirectStandardOutput = true })!;
        var sources = process.StandardOutput.ReadToEnd().Split('\n').Where(line => line.StartsWith("E http", StringComparison.Ordinal)).Select(line => line[2..].Trim());
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        return sources.Any(source => Answers(client, source));
    }

    private static bool Answers(HttpClient client, string address)
    {
        try
        {
            using var answer = client.Send(new HttpRequestMessage(HttpMethod.Get, address));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
