using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Headless;

/// <summary>One run over notebooks as other programs save them, that many tests look at.</summary>
public sealed class ElsewhereRun : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public static string Sources { get; } = Path.Combine(Folders.Fixtures, "elsewhere");

    public static IEnumerable<string> Names => Directory.GetFiles(Sources, "*.ipynb").Select(file => Path.GetFileNameWithoutExtension(file));

    internal HostResult Result { get; private set; } = null!;

    internal string OutputFolder => _folder.File("out");

    public async Task InitializeAsync() => Result = await HostProcess.RunAsync("run", Sources, "--out", OutputFolder, "--jobs", "2");

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    internal NotebookDocument Executed(string name) => NotebookDocument.Read(Path.Combine(OutputFolder, name + ".ipynb"));

    internal static NotebookDocument Source(string name) => NotebookDocument.Read(Path.Combine(Sources, name + ".ipynb"));
}
