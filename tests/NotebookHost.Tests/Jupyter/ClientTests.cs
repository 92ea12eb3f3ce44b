namespace LossLab.NotebookHost.Tests.Jupyter;

/// <summary>The kernel under Jupyter's own client. The cases are in clients/test_*.py, where the client's language is spoken.</summary>
[Collection(JupyterCollection.Name)]
public sealed class ClientTests(InstalledKernel kernel)
{
    [RequiresJupyterTheory]
    [InlineData("test_conformance")]
    [InlineData("test_execution")]
    [InlineData("test_life")]
    [InlineData("test_security")]
    [InlineData("test_many_cells")]
    public async Task Should_pass_when_clients_talk_to_the_kernel(string module)
    {
        var result = await kernel.RunPythonAsync("-m", "unittest", "-v", module);
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Matches(@"Ran [1-9]\d* tests", result.Error);
        Assert.True(module == "test_conformance" || !result.Error.Contains("skipped"), result.ToString());
    }
}
