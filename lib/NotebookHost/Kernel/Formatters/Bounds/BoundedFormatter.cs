using System.Collections;
using System.Net;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Kernel.Formatters.Bounds;

/// <summary>A formatter whose output has an end, whatever it is given.</summary>
/// <param name="formatter">Writes the values.</param>
internal sealed class BoundedFormatter(ITypeFormatter formatter) : ITypeFormatter
{
    /// <inheritdoc/>
    public string MimeType => formatter.MimeType;

    /// <inheritdoc/>
    public Type Type => formatter.Type;

    private bool IsHtml => MimeType == HtmlFormatter.MimeType;

    /// <inheritdoc/>
    public bool Format(object? instance, FormatContext context)
    {
        DisplayShare.Check();
        if (instance is null or string || instance.GetType().IsPrimitive || context.Writer is not StringWriter writer)
            return formatter.Format(instance!, context);
        if (context.Depth + LevelsWithin(instance) >= Formatter.RecursionLimit)
        {
            // Below this the published formatters go on into lists without an end.
            var summary = instance is IEnumerable list ? SummaryFormatter.Describe(list) : instance.ToString();
            writer.Write(IsHtml ? WebUtility.HtmlEncode(summary) : summary);
            return true;
        }

        var output = writer.GetStringBuilder();
        using var share = new DisplayShare(output, IsHtml ? DisplayLimits.Html : DisplayLimits.Text);
        if (share is { IsRoot: false, Most: < DisplayLimits.Least })
        {
            share.NoteCut();
            output.Append(DisplayLimits.Mark);
            return true;
        }

        var isFormatted = true;
        try
        {
            isFormatted = formatter.Format(instance, context);
        }
        catch (Exception e) when (share.IsSpent && e is not OutOfMemoryException)
        {
            // It comes through the formatters and what they call, in exceptions of theirs.
            Cut();
        }

        if (share.IsSpent && output.Length - share.Start > share.Most)
            Cut();
        if (share is { IsRoot: true, IsCut: true })
            output.Append(IsHtml ? $"<div><i>{DisplayLimits.Note}</i></div>" : "\n" + DisplayLimits.Note);
        return isFormatted;

        // As text, a collection whose elements have no type of their own takes three levels.
        int LevelsWithin(object value) => !IsHtml && value is IEnumerable && GenericInterface.Of(value.GetType(), typeof(IEnumerable<>)) is null ? 2 : 0;

        void Cut()
        {
            share.NoteCut();
            if (IsHtml)
                DisplayCut.Html(output, share.Start, share.Most);
            else
                DisplayCut.Text(output, share.Start, share.Most);
        }
    }
}
