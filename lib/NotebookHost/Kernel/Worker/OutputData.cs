using System.Collections;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>The forms of a shown value, by MIME type.</summary>
internal static class OutputData
{
    private static readonly long MostShown = OutputLimits.Default.Output;

    /// <summary>The forms that the value was given, with text added for consoles where there is only HTML.</summary>
    public static Dictionary<string, string> Of(object? value, IReadOnlyCollection<FormattedValue> forms)
    {
        var length = forms.Sum(form => (long)form.Value.Length);
        if (length > MostShown)
            return new() { [PlainTextFormatter.MimeType] = LongText.LeftOut(length, MostShown) };
        var data = new Dictionary<string, string>();
        foreach (var form in forms)
            data[form.MimeType] = form.Value;
        if (value is not null && data.Keys.SequenceEqual([HtmlFormatter.MimeType]))
            AddText(data, value, MostShown - length);
        return data;
    }

    // What is not in memory yet (a query, say) is not asked for its elements a second time.
    private static void AddText(Dictionary<string, string> data, object value, long most)
    {
        if (value is IEnumerable and not ICollection)
            return;
        try
        {
            var text = value.ToDisplayString(PlainTextFormatter.MimeType);
            if (text.Length <= most)
                data[PlainTextFormatter.MimeType] = text;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // It has its HTML.
        }
    }
}
