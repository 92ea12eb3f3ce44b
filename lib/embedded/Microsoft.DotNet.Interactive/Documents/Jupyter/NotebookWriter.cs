using System.Text.Encodings.Web;
using System.Text.Json;

namespace Microsoft.DotNet.Interactive.Documents.Jupyter;

internal static class NotebookWriter
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(InteractiveDocument document, string? defaultLanguage)
    {
        var metadata = new Dictionary<string, object>(document.Metadata);
        var language = defaultLanguage ?? "C#";
        metadata.TryAdd("kernelspec", new Dictionary<string, object>
        {
            ["display_name"] = $".NET ({language})",
            ["language"] = language,
            ["name"] = $".net-{LanguageNames.ToKernelName(language)}",
        });
        metadata.TryAdd("language_info", new Dictionary<string, object> { ["name"] = language });
        var defaultKernel = document.GetDefaultKernelName() ?? LanguageNames.ToKernelName(language);
        var notebook = new Dictionary<string, object>
        {
            ["cells"] = document.Elements.Select((element, i) => Cell(element, i, defaultKernel)).ToArray(),
            ["metadata"] = metadata,
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        };
        return JsonSerializer.Serialize(notebook, s_options) + "\n";
    }

    private static Dictionary<string, object?> Cell(InteractiveDocumentElement element, int index, string defaultKernel)
    {
        var isCode = element.KernelName is not ("markdown" or "raw");
        var metadata = new Dictionary<string, object>(element.Metadata);
        if (isCode && element.KernelName is { } name && name != defaultKernel)
        {
            metadata["polyglot_notebook"] = new Dictionary<string, object> { ["kernelName"] = name };
        }

        var cell = new Dictionary<string, object?>
        {
            ["cell_type"] = isCode ? "code" : element.KernelName,
            ["id"] = element.Id ?? $"cell-{index + 1}",
            ["metadata"] = metadata,
            ["source"] = JsonValues.Lines(element.Contents),
        };
        if (isCode)
        {
            cell["execution_count"] = Count(element.ExecutionOrder);
            cell["outputs"] = element.Outputs.Select(Output).ToArray();
        }

        return cell;
    }

    private static Dictionary<string, object?> Output(InteractiveDocumentOutputElement output) => output switch
    {
        TextElement text => new()
        {
            ["output_type"] = "stream",
            ["name"] = text.Name,
            ["text"] = JsonValues.Lines(text.Text),
        },
        ErrorElement error => new()
        {
            ["output_type"] = "error",
            ["ename"] = error.ErrorName,
            ["evalue"] = error.ErrorValue,
            ["traceback"] = error.StackTrace,
        },
        ReturnValueElement result => new()
        {
            ["output_type"] = "execute_result",
            ["execution_count"] = Count(result.ExecutionOrder),
            ["data"] = Data(result.Data),
            ["metadata"] = result.Metadata,
        },
        DisplayElement display => new()
        {
            ["output_type"] = "display_data",
            ["data"] = Data(display.Data),
            ["metadata"] = display.Metadata,
        },
        _ => throw new NotSupportedException($"An output of type {output.GetType()} cannot be written to a notebook."),
    };

    private static Dictionary<string, object> Data(IDictionary<string, object> data) =>
        data.ToDictionary(entry => entry.Key, entry => entry.Value is string text && entry.Key.StartsWith("text/", StringComparison.Ordinal) ? JsonValues.Lines(text) : entry.Value);

    private static int? Count(int executionOrder) => executionOrder > 0 ? executionOrder : null;
}
