using System.Globalization;

namespace Microsoft.DotNet.Interactive.Formatting;

public static partial class Formatter
{
    private static int s_listExpansionLimit = 20;
    private static int s_recursionLimit = 6;

    public static event Action? Clearing;

    public static event Action<DisplayedValue>? OnFormatterEvent;

    public static string DefaultMimeType { get; set; } = HtmlFormatter.MimeType;

    public static string NullString { get; set; } = "<null>";

    public static int ListExpansionLimit
    {
        get => s_listExpansionLimit;
        set => s_listExpansionLimit = AtLeast(0, value);
    }

    public static int RecursionLimit
    {
        get => s_recursionLimit;
        set => s_recursionLimit = AtLeast(0, value);
    }

    public static void ResetToDefault()
    {
        Clearing?.Invoke();
        FormatterRegistry.Clear();
        DefaultMimeType = HtmlFormatter.MimeType;
        NullString = "<null>";
        (s_listExpansionLimit, s_recursionLimit) = (20, 6);
    }

    public static string ToDisplayString(this object? obj, string mimeType = "text/plain")
    {
        ArgumentNullException.ThrowIfNull(mimeType);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        using var context = new FormatContext(writer);
        obj.FormatTo(context, mimeType);
        return writer.ToString();
    }

    public static string ToDisplayString(this object? obj, ITypeFormatter formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        formatter.Format(obj, writer);
        return writer.ToString();
    }

    public static void Format(this ITypeFormatter formatter, object? instance, TextWriter writer)
    {
        using var context = new FormatContext(writer);
        formatter.Format(instance, context);
    }

    /// <summary>Writes the value with the first formatter that accepts it. One that throws shows its error in place.</summary>
    public static void FormatTo<T>(this T obj, FormatContext context, string mimeType)
    {
        if (obj is null)
        {
            context.Writer.Write(mimeType == HtmlFormatter.MimeType ? HtmlText.Plain(NullString)
                : mimeType == JsonFormatter.MimeType ? "null"
                : NullString);
            return;
        }

        foreach (var formatter in FormatterRegistry.Candidates(obj.GetType(), mimeType))
        {
            if (TryFormat(formatter, obj, context))
            {
                return;
            }
        }

        DefaultFormats.Write(obj, context, mimeType);
    }

    public static IDisposable SubscribeToDisplayedValues(Action<DisplayedValue> onEvent)
    {
        OnFormatterEvent += onEvent;
        return System.Reactive.Disposables.Disposable.Create(() => OnFormatterEvent -= onEvent);
    }

    public static void WriteToConsole(DisplayedValue displayedValue) =>
        Console.WriteLine(displayedValue.Value.ToDisplayString(PlainTextFormatter.MimeType));

    /// <summary>Outside a cell, and with nobody subscribed, a displayed value goes to the console.</summary>
    internal static void Raise(DisplayedValue displayedValue, bool isShown)
    {
        if (OnFormatterEvent is { } subscribers)
        {
            subscribers(displayedValue);
        }
        else if (!isShown)
        {
            WriteToConsole(displayedValue);
        }
    }

    private static bool TryFormat(ITypeFormatter formatter, object value, FormatContext context)
    {
        // Into a buffer: a formatter that fails half way must leave nothing behind.
        using var buffer = new StringWriter(CultureInfo.InvariantCulture);
        using var inner = new FormatContext(buffer, context);
        try
        {
            if (!formatter.Format(value, inner))
            {
                return false;
            }
        }
        catch (Exception e)
        {
            var text = $"{e.GetType()}: {e.Message} (thrown by the {formatter.MimeType} formatter of {formatter.Type})";
            context.Writer.Write(formatter.MimeType == HtmlFormatter.MimeType ? HtmlText.Plain(text) : text);
            return true;
        }

        context.Writer.Write(buffer.GetStringBuilder());
        return true;
    }

    private static int AtLeast(int minimum, int value) =>
        value >= minimum ? value : throw new ArgumentException($"value must be at least {minimum}.");
}
