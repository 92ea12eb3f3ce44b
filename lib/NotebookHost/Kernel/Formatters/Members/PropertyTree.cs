using System.Net;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Kernel.Formatters.Members;

/// <summary>Writes names and values as the published formatters do for an object's properties.</summary>
/// <param name="context">Where.</param>
/// <param name="mimeType">HTML or plain text.</param>
internal sealed class PropertyTree(FormatContext context, string mimeType)
{
    private readonly bool _isHtml = mimeType == HtmlFormatter.MimeType;
    private bool _isFirst = true;

    /// <summary>Begins.</summary>
    /// <param name="title">What the value is called.</param>
    /// <param name="summary">The value in a line.</param>
    public void Begin(string title, Func<string> summary)
    {
        if (!_isHtml)
        {
            context.Writer.WriteLine(title);
            return;
        }

        context.RequireDefaultStyles();
        context.Writer.Write(context.Depth < 2 ? "<details open=\"open\" class=\"dni-treeview\">" : "<details class=\"dni-treeview\">");
        context.Writer.Write($"<summary><span class=\"dni-code-hint\"><code>{WebUtility.HtmlEncode(summary())}</code></span></summary><div><table><tbody>");
    }

    /// <summary>Writes a line.</summary>
    public void Add(string name, object? value) => Add(name, () => value.FormatTo(context, mimeType));

    /// <summary>Writes a line whose value writes itself.</summary>
    public void Add(string name, Action write)
    {
        if (_isHtml)
        {
            context.Writer.Write($"<tr><td>{WebUtility.HtmlEncode(name)}</td><td>");
            write();
            context.Writer.Write("</td></tr>");
            return;
        }

        if (!_isFirst)
            context.Writer.WriteLine();
        _isFirst = false;
        PlainTextFormatter.WriteStartProperty(context);
        context.Writer.Write($"{name}: ");
        write();
    }

    /// <summary>Ends.</summary>
    public void End() => context.Writer.Write(_isHtml ? "</tbody></table></div></details>" : "");
}
