using System.Globalization;

namespace LossLab.NotebookHost.Kernel;

/// <summary>Times as Jupyter writes them.</summary>
internal static class IsoTime
{
    /// <summary>UTC, with microseconds and a Z.</summary>
    public static string ToIso(this DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
