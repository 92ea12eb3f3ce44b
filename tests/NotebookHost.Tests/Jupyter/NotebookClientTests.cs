using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Jupyter;

/// <summary>nbclient gets from the kernel what a headless run gets from the worker.</summary>
[Collection(JupyterCollection.Name)]
public sealed partial class NotebookClientTests(InstalledKernel kernel)
{
    [RequiresJupyterTheory]
    [InlineData("tests/fixtures/good.ipynb")]
    [InlineData("notebooks/09-checking-gradients.ipynb")]
    public async Task Should_give_the_same_outputs_as_the_headless_run(string notebook)
    {
        using var folder = new TemporaryFolder();
        var source = Path.Combine(Folders.Root, notebook);
        var target = folder.File("nbclient.ipynb");
        var headless = await HostProcess.RunAsync("run", source, "--out", folder.File("out"));
        Assert.True(headless.ExitCode == 0, headless.ToString());
        var client = await kernel.RunPythonAsync("execute_notebook.py", source, target);
        Assert.True(client.ExitCode == 0, client.ToString());

        var expected = Read(folder.File("out", Path.GetFileName(source)));
        var actual = Read(target);
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Count, actual.Count);
        foreach (var ((id, outputs), (actualId, actualOutputs)) in expected.Zip(actual))
        {
            Assert.Equal(id, actualId);
            Assert.Equal($"{id}\n{outputs}", $"{actualId}\n{actualOutputs}");
        }
    }

    [RequiresJupyterTheory]
    [InlineData("Console.WriteLine(\"printed\");\n1 + 1", "printed\n2")]
    public async Task Should_run_a_file_when_jupyter_run_passes_its_name_on(string code, string expected)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("cell.cs"), code);
        var client = await kernel.RunPythonAsync(
            "-c", "from jupyter_client.runapp import RunApp; RunApp.launch_instance()", "--kernel=.net-csharp", folder.File("cell.cs"));
        Assert.True(client.ExitCode == 0, client.ToString());
        Assert.Equal(expected, client.Output.Trim());
    }

    private static List<(string Id, string Outputs)> Read(string path) =>
    [
        .. NotebookDocument.Read(path).Cells.Where(cell => cell.Json["outputs"] is not null)
            .Select(cell => (cell.Id, string.Join('\n', Joined(cell.Outputs()).SelectMany(Describe)))),
    ];

    // On a busy machine a client stores what a cell prints in the pieces that it came in.
    private static List<JsonObject> Joined(JsonArray outputs)
    {
        List<JsonObject> joined = [];
        foreach (var output in outputs.Select(output => output!.DeepClone().AsObject()))
        {
            if (output["text"] is { } text && joined.LastOrDefault() is { } last && (string?)last["name"] == (string?)output["name"])
                last["text"] = Notebooks.Join(last["text"]) + Notebooks.Join(text);
            else
                joined.Add(output);
        }

        return joined;
    }

    private static IEnumerable<string> Describe(JsonNode output)
    {
        if (output["text"] is { } text)
            return [$"{output["name"]}: {Notebooks.Join(text)}"];
        if (output["data"] is not JsonObject data)
            return [$"error: {output["evalue"]}"];
        return data.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key}: {Normalize(pair.Key.EndsWith("json") ? Canonical(pair.Value) : Notebooks.Join(pair.Value))}");
    }

    // Python sorts the names and writes numbers its own way.
    private static string Canonical(JsonNode? json) => json switch
    {
        JsonObject o => $"{{{string.Join(',', o.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}:{Canonical(pair.Value)}"))}}}",
        JsonArray a => $"[{string.Join(',', a.Select(Canonical))}]",
        JsonValue v when v.GetValueKind() == JsonValueKind.Number => v.GetValue<double>().ToString(CultureInfo.InvariantCulture),
        _ => json?.ToString() ?? "null",
    };

    // Each chart has an id of its own; times differ.
    private static string Normalize(string value) => Times().Replace(Ids().Replace(value, "ID"), "TIME");

    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex Ids();

    [GeneratedRegex(@"\d+([.,]\d+)? ?m?s\b")]
    private static partial Regex Times();
}
