using System.Collections;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

internal static partial class DefaultHtml
{
    private const string Styles =
        "<style>.dni-code-hint{font-style:italic;overflow:hidden;white-space:nowrap}.dni-treeview{white-space:nowrap}"
        + ".dni-treeview td{vertical-align:top;text-align:start}details.dni-treeview{padding-left:1em}"
        + "table td,table th{text-align:start;vertical-align:top}.dni-plaintext pre{margin:0;padding:0;text-align:start}</style>";

    public static void Write(object value, FormatContext context)
    {
        switch (value)
        {
            case IHtmlContent html:
                html.WriteTo(context.Writer, HtmlEncoder.Default);
                return;
            case InstallPackagesMessage message:
                context.Writer.Write(message.FormatAsHtml());
                return;
            case Exception exception:
                context.Writer.Write(
                    $"<details open=\"open\" class=\"dni-treeview\"><summary><span class=\"dni-code-hint\"><code>{HtmlText.Encode(ValueKinds.ErrorText(exception))}</code></span></summary>{HtmlText.Plain(exception.ToString())}</details>");
                return;
        }

        var isStyled = false;
        if (ValueKinds.IsScalar(value) || !context.TryEnter(value, () => isStyled = WriteParts(value, context)))
        {
            context.Writer.Write(HtmlText.Plain(ValueKinds.ToText(value)));
        }
        else if (context.Depth == 0 && isStyled)
        {
            context.Writer.Write(Styles);
        }
    }

    /// <summary>True when what was written needs the style sheet; a list of plain values does not.</summary>
    private static bool WriteParts(object value, FormatContext context)
    {
        switch (value)
        {
            case var _ when IsTable(value.GetType()):
                WriteDataTable(value, context);
                return true;
            case IDictionary dictionary:
                WriteDictionary(dictionary, context);
                return true;
            case Array { Rank: 2 } matrix:
                WriteMatrix(matrix, context);
                return true;
            case IEnumerable sequence:
                return WriteSequence(sequence, context);
            default:
                WriteObject(value, context);
                return true;
        }
    }

    private static void WriteObject(object value, FormatContext context)
    {
        var members = Members.Of(value.GetType());
        if (members.Length == 0)
        {
            context.Writer.Write(HtmlText.Plain(ValueKinds.ToText(value)));
            return;
        }

        var writer = context.Writer;
        var open = context.Depth == 1 ? " open=\"open\"" : "";
        writer.Write(
            $"<details{open} class=\"dni-treeview\"><summary><span class=\"dni-code-hint\"><code>{HtmlText.Encode(ValueKinds.ToText(value))}</code></span></summary><div><table><thead><tr></tr></thead><tbody>");
        foreach (var (name, get) in members)
        {
            writer.Write($"<tr><td>{HtmlText.Encode(name)}</td><td>");
            get(value).FormatTo(context, HtmlFormatter.MimeType);
            writer.Write("</td></tr>");
        }

        writer.Write("</tbody></table></div></details>");
    }
}
