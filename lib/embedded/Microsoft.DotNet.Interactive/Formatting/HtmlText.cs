using System.Net;

namespace Microsoft.DotNet.Interactive.Formatting;

internal static class HtmlText
{
    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Text as it is, in a fixed-width font.</summary>
    public static string Plain(string text) => $"<div class=\"dni-plaintext\"><pre>{Encode(text)}</pre></div>";
}
