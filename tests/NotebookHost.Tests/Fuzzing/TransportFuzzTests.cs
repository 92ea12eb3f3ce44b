using LossLab.NotebookHost.Tests.Jupyter;
using Xunit.Abstractions;

namespace LossLab.NotebookHost.Tests.Fuzzing;

/// <summary>Signed messages that are nearly right, over the sockets.</summary>
[Trait("Category", "Fuzz")]
[Collection(JupyterCollection.Name)]
public sealed class TransportFuzzTests(InstalledKernel kernel, ITestOutputHelper output)
{
    [RequiresJupyterTheory]
    [InlineData("test_random_messages")]
    public async Task Should_go_on_after_any_message(string module)
    {
        var result = await kernel.RunPythonAsync(FuzzTime.Limit, "-m", "unittest", "-v", module);
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Matches(@"[1-9]\d* messages", result.Output);
        output.WriteLine(result.Output);
    }
}
