using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;

namespace LossLab.NotebookHost.Tests.Documents;

public sealed class DisplayRegistryTests
{
    [Fact]
    public async Task Should_hold_an_update_back_while_outputs_are_read()
    {
        var registry = new DisplayRegistry();
        var output = new JsonObject { ["data"] = "before" };
        registry.Register("id", output);
        Task update = Task.CompletedTask;
        registry.WhileUnchanged(() =>
        {
            update = Task.Run(() => registry.Update("id", () => new JsonObject { ["text/plain"] = "after" }));
            Assert.False(update.Wait(TimeSpan.FromMilliseconds(200)));
            Assert.Equal("before", (string?)output["data"]);
        });
        await update;
        Assert.Equal("after", (string?)output["data"]!["text/plain"]);
    }
}
