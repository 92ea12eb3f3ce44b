using System.Text.Encodings.Web;

namespace Microsoft.AspNetCore.Html;

/// <summary>As published in Microsoft.AspNetCore.Html.Abstractions: text that is HTML already.</summary>
public class HtmlString(string? value) : IHtmlContent
{
    public static readonly HtmlString Empty = new(string.Empty);

    public string? Value { get; } = value;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(Value);

    public override string ToString() => Value ?? string.Empty;
}
