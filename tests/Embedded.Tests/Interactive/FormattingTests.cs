using System.Data;
using System.Globalization;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.Embedded.Tests.Interactive;

public sealed class FormattingTests : IDisposable
{
    public void Dispose() => Formatter.ResetToDefault();

    [Fact]
    public void Should_encode_when_text_holds_markup() =>
        Assert.Equal("<div class=\"dni-plaintext\"><pre>&lt;script&gt;</pre></div>", "<script>".ToDisplayString("text/html"));

    [Fact]
    public void Should_show_a_table_of_properties_when_a_value_is_an_object()
    {
        var html = new { Name = "<x>", Number = 1.5 }.ToDisplayString("text/html");
        Assert.Contains("<td>Name</td><td><div class=\"dni-plaintext\"><pre>&lt;x&gt;</pre></div></td>", html, StringComparison.Ordinal);
        Assert.Contains("<td>Number</td><td><div class=\"dni-plaintext\"><pre>1.5</pre></div></td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_show_a_row_an_item_when_a_value_is_a_sequence_of_objects()
    {
        var html = Enumerable.Range(0, 25).Select(i => new { Index = i, Square = i * i }).ToList().ToDisplayString("text/html");
        Assert.Contains("<th><i>index</i></th><th>Index</th><th>Square</th>", html, StringComparison.Ordinal);
        Assert.Equal(20 + 1, html.Split("<tr><td").Length - 1);
        Assert.Contains("(5 more)", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_show_keys_and_values_when_a_value_is_a_dictionary() =>
        Assert.Contains(
            "<tr><td><div class=\"dni-plaintext\"><pre>a</pre></div></td><td><div class=\"dni-plaintext\"><pre>1</pre></div></td></tr>",
            new Dictionary<string, int> { ["a"] = 1 }.ToDisplayString("text/html"),
            StringComparison.Ordinal);

    [Fact]
    public void Should_show_columns_and_rows_when_a_value_is_a_data_table()
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        table.Columns.Add("Name");
        table.Columns.Add("Age", typeof(int));
        table.Rows.Add("Ann", 3);
        var html = table.ToDisplayString("text/html");
        Assert.Contains("<th>Name</th><th>Age</th>", html, StringComparison.Ordinal);
        Assert.Contains("<pre>Ann</pre></div></td><td><div class=\"dni-plaintext\"><pre>3</pre>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/plain")]
    [InlineData("application/json")]
    public void Should_end_when_an_object_holds_itself(string mimeType)
    {
        var node = new Node();
        node.Next = node;
        Assert.Contains("Next", node.ToDisplayString(mimeType), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/plain")]
    public void Should_show_the_error_in_place_when_a_getter_throws(string mimeType)
    {
        var text = new Thrower().ToDisplayString(mimeType);
        Assert.Contains("System.InvalidOperationException: not now", text, StringComparison.Ordinal);
        Assert.Contains("good", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_write_plain_text_when_asked_for_it()
    {
        Assert.Equal("[ 1, 2, 3 ]", new[] { 1, 2, 3 }.ToDisplayString());
        Assert.Equal("( 1, a )", (1, "a").ToDisplayString());
        Assert.Equal("<null>", ((object?)null).ToDisplayString());
    }

    [Fact]
    public void Should_prefer_the_closest_type_when_several_formatters_fit()
    {
        Formatter.Register<Node>(_ => "node", "text/html");
        Formatter.Register<object>(_ => "object", "text/html");
        Formatter.Register(typeof(List<>), (value, writer) => writer.Write("list"), "text/html");
        Assert.Equal("node", new Leaf().ToDisplayString("text/html"));
        Assert.Equal("list", new List<int>().ToDisplayString("text/html"));
        Assert.Equal("object", 5.ToDisplayString("text/html"));
    }

    [Fact]
    public void Should_ask_the_next_formatter_when_one_declines()
    {
        Formatter.Register<Node>(_ => "first", "text/html");
        Formatter.Register<Node>((_, _) => false, "text/html");
        Assert.Equal("first", new Node().ToDisplayString("text/html"));
    }

    [Fact]
    public void Should_use_the_mime_types_set_when_a_type_has_them()
    {
        Formatter.SetPreferredMimeTypesFor(typeof(Node), "text/plain", "application/json");
        Assert.Equal(["text/plain", "application/json"], FormattedValue.CreateManyFromObject(new Leaf()).Select(v => v.MimeType));
    }

    [Fact]
    public void Should_use_formatters_by_convention_when_a_type_has_the_attribute()
    {
        var shown = FormattedValue.CreateManyFromObject(new Rich());
        Assert.Equal(["application/x-rich: {}", "text/html: <rich/>"], shown.Select(v => v.ToString()));
        Assert.Equal("text/html: <rich/>", FormattedValue.CreateManyFromObject(new PlainRich()).Single().ToString());
    }

    private class Node
    {
        public Node? Next { get; set; }
    }

    private sealed class Leaf : Node;

    private sealed class Thrower
    {
        public string Bad => throw new InvalidOperationException("not now");

        public string Good => "good";
    }

    [TypeFormatterSource(typeof(RichSource), PreferredMimeTypes = ["application/x-rich", "text/html"])]
    private sealed class Rich;

    [TypeFormatterSource(typeof(RichSource))]
    private sealed class PlainRich;

    /// <summary>A look-alike of the published attribute, as a library without a reference has it.</summary>
    [AttributeUsage(AttributeTargets.Class)]
    private sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
    {
        public Type FormatterSourceType { get; } = formatterSourceType;

        public string[]? PreferredMimeTypes { get; set; }
    }

    private sealed class RichSource
    {
        public IEnumerable<object> CreateTypeFormatters() => [new RichFormatter("text/html", "<rich/>"), new RichFormatter("application/x-rich", "{}")];
    }

    private sealed class RichFormatter(string mimeType, string text)
    {
        public string MimeType { get; } = mimeType;

        public bool Format(object instance, TextWriter writer)
        {
            writer.Write(text);
            return true;
        }
    }
}
