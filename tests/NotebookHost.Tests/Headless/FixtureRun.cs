using System.Xml.Linq;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Headless;

/// <summary>One run over the fixtures, good and bad, that many tests look at.</summary>
public sealed class FixtureRun : IAsyncLifetime
{
    /// <summary>Generous: the machine may be busy, and a cell of these takes some milliseconds.</summary>
    public const int CellTimeout = 15;

    private static readonly string[] Names =
    [
        "good", "endless", "runtime-error", "compile-error", "raises", "raises-nothing", "skip", "exercise", "fail-fast", "old-format",
        "python", "no-newlines", "truncated", "empty", "not-a-notebook", "bad-utf8", "nbformat3",
    ];

    private readonly TemporaryFolder _folder = new();

    internal HostResult Result { get; private set; } = null!;

    internal XElement Report { get; private set; } = null!;

    internal string OutputFolder => _folder.File("out");

    public async Task InitializeAsync()
    {
        var files = Names.Select(name => Folders.Fixture(name + ".ipynb")).Append(Folders.Fixture("missing.ipynb"));
        Result = await HostProcess.RunAsync(
            ["run", .. files, "--out", OutputFolder, "--cell-timeout", $"{CellTimeout}", "--jobs", "2"]);
        var report = XDocument.Load(_folder.File("out", "junit.xml"));
        JUnitSchema.Check(report);
        Report = report.Root!;
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    internal NotebookDocument Executed(string name) => NotebookDocument.Read(Path.Combine(OutputFolder, name + ".ipynb"));

    internal IReadOnlyList<XElement> Problems(string name) => [.. Report.Elements("testsuite")
        .Where(suite => ((string)suite.Attribute("name")!).EndsWith($"{name}.ipynb", StringComparison.Ordinal))
        .Descendants().Where(element => element.Name == "failure" || element.Name == "error")];
}
