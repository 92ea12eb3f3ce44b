using System.Text;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>Writes the signatures of a call as text and as markdown: the matching one first, its current parameter named.</summary>
internal static class SignatureText
{
    private const int Shown = 5;

    /// <summary>The description by MIME type.</summary>
    public static IReadOnlyDictionary<string, string> Describe(SignatureHelpProduced help)
    {
        var active = Math.Clamp(help.ActiveSignatureIndex, 0, help.Signatures.Count - 1);
        var first = help.Signatures[active];
        var labels = help.Signatures.Where((_, i) => i != active).Select(s => s.Label).Prepend(first.Label).ToList();
        var more = labels.Count > Shown ? $"… and {labels.Count - Shown} more" : "";
        var parameter = help.ActiveParameterIndex < first.Parameters.Count ? first.Parameters[help.ActiveParameterIndex] : null;

        var text = new StringBuilder().AppendJoin('\n', labels.Take(Shown)).Append('\n').Append(more);
        var markdown = new StringBuilder("```csharp\n").AppendJoin('\n', labels.Take(Shown)).Append("\n```\n").Append(more);
        if (first.Documentation.Value is { Length: > 0 } summary)
        {
            text.Append('\n').Append(summary);
            markdown.Append('\n').Append(summary);
        }

        if (parameter is { Documentation.Value.Length: > 0 })
        {
            text.Append("\n\n").Append(parameter.Label).Append(": ").Append(parameter.Documentation.Value);
            markdown.Append("\n\n*").Append(parameter.Label).Append("*: ").Append(parameter.Documentation.Value);
        }

        return new Dictionary<string, string>
        {
            [PlainTextFormatter.MimeType] = text.ToString().Trim(),
            ["text/markdown"] = markdown.ToString().Trim(),
        };
    }
}
