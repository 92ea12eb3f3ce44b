namespace LossLab.Display;

/// <summary>The formatters of every <see cref="IShowable"/>, in the form that .NET Interactive looks for.</summary>
internal sealed class ShowableFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
        [new Formatter("text/html", s => s.ToHtml()), new Formatter("text/plain", s => s.ToText())];

    internal sealed class Formatter(string mimeType, Func<IShowable, string> render)
    {
        public string MimeType { get; } = mimeType;

        public bool Format(object instance, TextWriter writer)
        {
            if (instance is not IShowable showable) return false;
            writer.Write(render(showable));
            return true;
        }
    }
}
