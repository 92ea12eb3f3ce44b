using LossLab.NotebookHost.Kernel;

namespace LossLab.NotebookHost.Tests.Support;

/// <summary>One kernel for the tests of a class, for those that leave it as it was.</summary>
public sealed class SharedSession : IAsyncLifetime
{
    internal KernelSession Session { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Session = await KernelSession.StartAsync(new KernelSessionOptions { WorkingDirectory = Path.GetTempPath() });
        // What the first cell and the first value wait for.
        await Session.ExecuteAsync("new { A = new[] { new { B = 1 } } }", "cell 0", _ => { });
    }

    public async Task DisposeAsync() => await Session.DisposeAsync();
}
