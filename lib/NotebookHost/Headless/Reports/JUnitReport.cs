using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace LossLab.NotebookHost.Headless.Reports;

/// <summary>The run as JUnit XML: a suite a notebook, a test case a code cell. The attribute <c>type</c> of a failure or
/// error tells the kinds apart: <c>CellFailed</c>, <c>DidNotRaise</c>, <c>Timeout</c>, <c>KernelDied</c>,
/// <c>NotANotebook</c>, <c>Usage</c>, <c>HostFailed</c>, <c>Cancelled</c>.</summary>
internal static class JUnitReport
{
    /// <summary>The report's XML.</summary>
    public static string ToXml(IReadOnlyList<NotebookReport> reports)
    {
        var suites = reports.Select(Suite).ToList();
        var root = new XElement("testsuites", new XAttribute("name", "notebooks"), Totals(suites), suites);
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + root + "\n";
    }

    private static XElement Suite(NotebookReport report)
    {
        var className = Path.GetFileNameWithoutExtension(report.Job.Source);
        var cases = report.Cells.Select(cell => Case(cell, className)).ToList();
        // What concerns the notebook as a whole gets a case of its own.
        if (report.Message is { } message)
            cases.Insert(0, TestCase("notebook", className, report.Duration, NotebookProblem(report.Status, message)));
        var suite = new XElement("testsuite", new XAttribute("name", Clean(report.Job.Name)), cases);
        suite.Add(
            new XAttribute("tests", cases.Count),
            new XAttribute("failures", cases.Count(c => c.Element("failure") is not null)),
            new XAttribute("errors", cases.Count(c => c.Element("error") is not null)),
            new XAttribute("skipped", cases.Count(c => c.Element("skipped") is not null)),
            new XAttribute("time", Seconds(report.Duration)));
        if (report.Remaining is { } remaining)
            suite.Add(new XElement("system-out", Clean(remaining)));
        return suite;
    }

    private static XAttribute[] Totals(List<XElement> suites) =>
        [.. new[] { "tests", "failures", "errors", "skipped" }
            .Select(name => new XAttribute(name, suites.Sum(suite => (int)suite.Attribute(name)!)))];

    private static XElement Case(CellReport cell, string className) =>
        TestCase($"cell {cell.Number} [{cell.Id}]: {cell.Title}", className, cell.Duration, Outcome(cell));

    private static XElement TestCase(string name, string className, TimeSpan duration, XElement? outcome) => new(
        "testcase",
        new XAttribute("name", Clean(name)),
        new XAttribute("classname", Clean(className)),
        new XAttribute("time", Seconds(duration)),
        outcome);

    private static XElement? Outcome(CellReport cell) => cell.Status switch
    {
        CellStatus.Failed => Problem("failure", cell.ErrorName == "DidNotRaise" ? "DidNotRaise" : "CellFailed", cell),
        CellStatus.TimedOut => Problem("error", "Timeout", cell),
        CellStatus.KernelDied => Problem("error", "KernelDied", cell),
        CellStatus.Skipped or CellStatus.NotRun => new XElement("skipped", new XAttribute("message", Clean(cell.Message ?? ""))),
        CellStatus.AllowedError => new XElement("system-out", Clean($"error allowed: {cell.ErrorName}: {cell.Message}")),
        _ => null,
    };

    private static XElement Problem(string element, string type, CellReport cell)
    {
        var message = type == "CellFailed" ? $"{cell.ErrorName}: {cell.Message}" : cell.Message ?? "";
        return new XElement(
            element, new XAttribute("type", type), new XAttribute("message", Clean($"{cell.Language}: {message}")), Clean(cell.Details ?? message));
    }

    private static XElement NotebookProblem(RunStatus status, string message) => status == RunStatus.NotRun
        ? new XElement("skipped", new XAttribute("message", Clean(message)))
        : new XElement("error", new XAttribute("type", status switch
        {
            RunStatus.Misused => "Usage",
            RunStatus.Unreadable => "NotANotebook",
            RunStatus.TimedOut => "Timeout",
            RunStatus.KernelDied => "KernelDied",
            RunStatus.HostFailed => "HostFailed",
            _ => "Cancelled",
        }), new XAttribute("message", Clean(message)), Clean(message));

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);

    // XML has no place for most control characters, and programs print them.
    private static string Clean(string text)
    {
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                builder.Append(text[i]).Append(text[++i]);
            else
                builder.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }

        return builder.ToString();
    }
}
