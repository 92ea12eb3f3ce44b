using System.Text.Json;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>How a value is shown when nobody registered a formatter for it.</summary>
internal static class DefaultFormats
{
    public static void Write(object value, FormatContext context, string mimeType)
    {
        switch (mimeType)
        {
            case "text/html":
                DefaultHtml.Write(value, context);
                break;
            case "application/json":
                context.Writer.Write(value is JsonString json ? json.ToString() : Json(value));
                break;
            case "text/plain":
            case "text/plain+summary":
                DefaultPlainText.Write(value, context);
                break;
            default:
                // A string under another MIME type is taken to be of that type.
                context.Writer.Write(ValueKinds.ToText(value));
                break;
        }
    }

    private static string Json(object value)
    {
        try
        {
            return JsonSerializer.Serialize(value, value.GetType(), JsonFormatter.SerializerOptions);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            return JsonSerializer.Serialize(ValueKinds.ToText(value));
        }
    }
}
