using System.Text.Json;

namespace Microsoft.DotNet.Interactive.Documents.Jupyter;

internal static class NotebookReader
{
    public static InteractiveDocument Read(string json, KernelInfoCollection? kernelInfos)
    {
        var document = new InteractiveDocument();
        if (string.IsNullOrWhiteSpace(json))
        {
            return document;
        }

        using var parsed = JsonDocument.Parse(json);
        try
        {
            Read(parsed.RootElement, document, kernelInfos);
            return document;
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException)
        {
            throw new JsonException($"Not a notebook of format 4: {e.Message}", e);
        }
    }

    private static void Read(JsonElement root, InteractiveDocument document, KernelInfoCollection? kernelInfos)
    {
        if (root.TryGetProperty("metadata", out var metadata))
        {
            CopyTo(metadata, document.Metadata);
        }

        var defaultKernel = document.GetDefaultKernelName() ?? kernelInfos?.DefaultKernelName ?? "csharp";
        foreach (var cell in root.TryGetProperty("cells", out var cells) ? cells.EnumerateArray() : default)
        {
            document.Add(ReadCell(cell, defaultKernel));
        }
    }

    private static InteractiveDocumentElement ReadCell(JsonElement cell, string defaultKernel)
    {
        var element = new InteractiveDocumentElement(JsonValues.Text(cell, "source") ?? string.Empty)
        {
            Id = cell.TryGetProperty("id", out var id) ? id.GetString() : null,
            KernelName = cell.GetProperty("cell_type").GetString() switch { "code" => defaultKernel, "raw" => "raw", _ => "markdown" },
            ExecutionOrder = Count(cell),
        };
        if (cell.TryGetProperty("metadata", out var metadata))
        {
            CopyTo(metadata, element.Metadata);
        }

        if (element.KernelName == defaultKernel
            && (KernelNameIn(element.Metadata, "polyglot_notebook", "kernelName") ?? KernelNameIn(element.Metadata, "dotnet_interactive", "language")) is { } name)
        {
            element.KernelName = LanguageNames.ToKernelName(name);
        }

        foreach (var output in cell.TryGetProperty("outputs", out var outputs) ? outputs.EnumerateArray() : default)
        {
            element.Outputs.Add(ReadOutput(output));
        }

        return element;
    }

    private static InteractiveDocumentOutputElement ReadOutput(JsonElement output)
    {
        switch (output.GetProperty("output_type").GetString())
        {
            case "stream":
                return new TextElement(JsonValues.Text(output, "text"), JsonValues.Text(output, "name"));
            case "error":
                var trace = output.TryGetProperty("traceback", out var lines) ? lines.EnumerateArray().Select(l => l.GetString()!).ToArray() : [];
                return new ErrorElement(JsonValues.Text(output, "evalue"), JsonValues.Text(output, "ename"), trace);
            case "execute_result":
                var result = new ReturnValueElement { ExecutionOrder = Count(output) };
                CopyData(output, result.Data, result.Metadata);
                return result;
            case var type when type is "display_data" or "update_display_data":
                var display = new DisplayElement(new Dictionary<string, object>());
                CopyData(output, display.Data, display.Metadata);
                return display;
            case var type:
                throw new JsonException($"The output type '{type}' is not known.");
        }
    }

    private static void CopyData(JsonElement output, IDictionary<string, object> data, IDictionary<string, object> metadata)
    {
        foreach (var entry in output.GetProperty("data").EnumerateObject())
        {
            // A text may be split into lines; an array under a JSON type is an array.
            var isJson = entry.Name.EndsWith("json", StringComparison.OrdinalIgnoreCase);
            data[entry.Name] = (isJson ? null : JsonValues.Text(output.GetProperty("data"), entry.Name)) ?? JsonValues.ToObject(entry.Value)!;
        }

        if (output.TryGetProperty("metadata", out var more))
        {
            CopyTo(more, metadata);
        }
    }

    private static void CopyTo(JsonElement from, IDictionary<string, object> to)
    {
        foreach (var entry in from.EnumerateObject())
        {
            to[entry.Name] = JsonValues.ToObject(entry.Value)!;
        }
    }

    private static string? KernelNameIn(IDictionary<string, object> metadata, string section, string name) =>
        metadata.TryGetValue(section, out var value) && value is IDictionary<string, object> values && values.TryGetValue(name, out var found)
            ? found as string
            : null;

    private static int Count(JsonElement element) =>
        element.TryGetProperty("execution_count", out var count) && count.ValueKind == JsonValueKind.Number ? count.GetInt32() : 0;
}
