using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace LossLab.NotebookHost.Headless.Reports;

/// <summary>How long notebooks took, from the report of an earlier run.</summary>
internal static class JUnitTimes
{
    /// <summary>The times by the names of the notebooks, which are their paths as the user wrote them.</summary>
    /// <exception cref="UsageException">The file cannot be read, or is no report.</exception>
    public static IReadOnlyDictionary<string, TimeSpan> Read(string file)
    {
        try
        {
            var times = new Dictionary<string, TimeSpan>();
            foreach (var suite in XDocument.Load(file).Descendants("testsuite"))
            {
                if ((string?)suite.Attribute("name") is { } name
                    && double.TryParse((string?)suite.Attribute("time"), CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 1e9)
                    times[name] = TimeSpan.FromSeconds(seconds);
            }

            return times;
        }
        catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the report {file} of --times cannot be read: {e.Message}");
        }
    }
}
