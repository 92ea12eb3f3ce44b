using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

public class JsonString(string json) : HtmlString(json);
