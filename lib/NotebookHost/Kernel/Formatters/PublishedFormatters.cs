using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using LossLab.NotebookHost.Kernel.Formatters.Bounds;
using LossLab.NotebookHost.Kernel.Formatters.Members;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Kernel.Formatters;

/// <summary>Mends what the published formatters (1.0.0-beta.26120.1) show when nobody has said how a type is shown.</summary>
/// <remarks>
/// A formatter that is registered comes before all of these, also before those of other types' own, and cannot hand a value on to them;
/// hence the reflection.
/// </remarks>
internal static class PublishedFormatters
{
    // What their authors wrote is shown as it is, and a simple value is short.
    private static readonly HashSet<string> Short = ["String", "IHtmlContent", "PocketView", "Type", "DateTime", "DateTimeOffset", "TimeSpan", "Enum", "BigInteger", "Decimal", "Exception"];

    /// <summary>Puts mended ones in their places; once a process.</summary>
    public static void Mend()
    {
        var published = (ConcurrentStack<ITypeFormatter>)typeof(Formatter)
            .GetField("_defaultTypeFormatters", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        var mended = published.Select(Mend).Reverse().ToArray();
        published.Clear();
        published.PushRange(mended);
        foreach (var mimeType in (ReadOnlySpan<string>)[HtmlFormatter.MimeType, PlainTextFormatter.MimeType])
            published.Push(new BoundedFormatter(new TaskFormatter(mimeType)));
        // The last level is now written by the bounded formatters.
        Formatter.RecursionLimit++;
    }

    private static ITypeFormatter Mend(ITypeFormatter formatter) => formatter.MimeType switch
    {
        PlainTextSummaryFormatter.MimeType when formatter.Type == typeof(IEnumerable) => new SummaryFormatter(),
        HtmlFormatter.MimeType or PlainTextFormatter.MimeType when !Short.Contains(formatter.Type.Name) =>
            new BoundedFormatter(formatter.Type == typeof(object) ? new CollectionFormatter(formatter) : formatter),
        _ => formatter,
    };
}
