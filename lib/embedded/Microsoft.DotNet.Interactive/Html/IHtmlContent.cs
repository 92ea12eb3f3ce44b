using System.Text.Encodings.Web;

namespace Microsoft.AspNetCore.Html;

/// <summary>As published in Microsoft.AspNetCore.Html.Abstractions, which the published kernel refers to.</summary>
public interface IHtmlContent
{
    void WriteTo(TextWriter writer, HtmlEncoder encoder);
}
