using LossLab.Data;

namespace LossLab.Tests.Data;

public sealed class CsvTableTests : IDisposable
{
    private const string Flowers = "name,width,kind\nrose,1.5,a\n\"lily, white\",-2e3,b\niris,0,a\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private CsvTable Read(string text, bool gzip = false) => CsvTable.Read(_folder.Write("flowers.csv", text, gzip));

    private static string MessageOf(Action action) => Assert.Throws<InvalidDataException>(action).Message;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Should_read_text_and_numbers(bool gzip)
    {
        CsvTable table = Read(Flowers, gzip);
        Assert.Equal(["name", "width", "kind"], table.Columns);
        Assert.Equal(3, table.Count);
        Assert.Equal(["rose", "lily, white", "iris"], table.Text("name"));
        Assert.Equal([1.5, -2000, 0], table.Numbers("width"));
        Assert.Equal([0, 1, 0], table.Codes("kind", ["a", "b"]));
    }

    [Fact]
    public void Should_read_another_separator()
    {
        CsvTable table = CsvTable.Read(_folder.Write("flowers.csv", "x;y\n1;a,b\n2;c\n"), separator: ';');
        Assert.Equal([1, 2], table.Numbers("x"));
        Assert.Equal(["a,b", "c"], table.Text("y"));
    }

    [Fact]
    public void Should_think_of_another_separator_When_the_only_column_looks_like_several() =>
        Assert.EndsWith("It has: x;y. Another separator is told by Read's argument 'separator'.", MessageOf(() => Read("x;y\n1;2\n").Numbers("x")));

    [Fact]
    public void Should_drop_or_replace_what_is_missing()
    {
        CsvTable table = CsvTable.Read(_folder.Write("flowers.csv", "x,y\n1,4\nNA,5\n3,\n"), missing: ["NA", ""]);
        Assert.Equal([1, double.NaN, 3], table.Numbers("x", missing: double.NaN));
        Assert.Equal([5.0], table.WithoutMissing("y").Numbers("y")[1..]);
        Assert.Equal([1, 3], table.WithoutMissing("x").Numbers("x"));
        Assert.Equal([4.0], table.WithoutMissing().Numbers("y"));
        Assert.Equal("flowers.csv, line 3, column 'x': there is no value. Drop such rows by WithoutMissing, or give Numbers the argument 'missing'.",
            MessageOf(() => table.Numbers("x")));
        Assert.StartsWith("flowers.csv, line 4, column 'y': there is no value.", MessageOf(() => table.WithoutMissing("x").Numbers("y")));
    }

    [Fact]
    public void Should_say_how_a_missing_value_is_named() =>
        Assert.EndsWith("name it in the argument 'missing' of Read.", MessageOf(() => Read("x\n1\nNA\n").Numbers("x")));

    [Fact]
    public void Should_read_a_single_column() => Assert.Equal([1, 2], Read("x\n1\n2\n").Numbers("x"));

    [Fact]
    public void Should_read_windows_line_ends_and_a_last_line_without_one() =>
        Assert.Equal([1, 2], Read("x,y\r\n1,a\r\n2,b").Numbers("x"));

    [Theory]
    [InlineData("a,b\n1,2\n3\n", "1 cells where the header has 2 (a, b)")]
    [InlineData("a,b\n1,2\n3,4,5\n", "3 cells where the header has 2 (a, b)")]
    public void Should_name_file_and_line_When_a_row_is_ragged(string text, string expected)
    {
        string message = MessageOf(() => Read(text));
        Assert.StartsWith("flowers.csv, line 3: ", message);
        Assert.Contains(expected, message);
    }

    [Fact]
    public void Should_list_the_columns_When_one_is_missing()
    {
        string message = MessageOf(() => Read(Flowers).Numbers("height"));
        Assert.Equal("flowers.csv, line 1: there is no column 'height'. It has: name, width, kind.", message);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("")]
    [InlineData("1,000")]
    [InlineData("NaN")]
    [InlineData("1.5.2")]
    public void Should_name_file_line_and_column_When_a_cell_is_not_a_number(string cell)
    {
        CsvTable table = Read($"a,b\n1,2\n3,\"{cell}\"\n");
        Assert.StartsWith($"flowers.csv, line 3, column 'b': '{cell}' is not a number.", MessageOf(() => table.Numbers("b")));
    }

    [Fact]
    public void Should_count_lines_as_an_editor_does_When_a_cell_spans_two()
    {
        CsvTable table = Read("a,b\n\"one\ntwo\",2\nx,bad\n");
        Assert.StartsWith("flowers.csv, line 4, column 'b'", MessageOf(() => table.Numbers("b")));
    }

    [Fact]
    public void Should_list_the_categories_When_a_cell_is_none_of_them() => Assert.Equal(
        "flowers.csv, line 3, column 'kind': 'b' is none of a, c.", MessageOf(() => Read(Flowers).Codes("kind", ["a", "c"])));

    [Fact]
    public void Should_read_a_file_that_begins_with_a_byte_order_mark() => Assert.Equal([1, 2], Read("\ufeffx,y\n1,a\n2,b\n").Numbers("x"));

    [Fact]
    public void Should_read_a_header_without_rows() => Assert.Empty(Read("x,y\n").Numbers("x"));

    [Fact]
    public void Should_name_file_and_line_When_a_number_is_too_large()
    {
        CsvTable table = Read("a,b\n1,1e39\n1,1e400\n");
        Assert.Equal("flowers.csv, line 3, column 'b': '1e400' is not a number.", MessageOf(() => table.Numbers("b")));
        Assert.Equal("flowers.csv, line 2, column 'b': '1e39' is too large for a float32.", MessageOf(() => Read("a,b\n1,1e39\n").ToTensor("a", "b")));
        Assert.Contains("one column", Assert.Throws<ArgumentException>(() => table.ToTensor()).Message);
    }

    [Fact]
    public void Should_refuse_an_empty_file() => Assert.Contains("empty", MessageOf(() => Read("")));

    [Fact]
    public void Should_refuse_a_column_that_appears_twice() => Assert.Contains("'a' appears 2 times", MessageOf(() => Read("a,b,a\n1,2,3\n")));

    [Theory]
    [InlineData("a,b\n1,2\n\"3,4\n")]
    [InlineData("a,b\n1,2\n\"3\"x,4\n")]
    public void Should_name_the_line_When_a_quote_is_broken(string text)
    {
        string message = MessageOf(() => Read(text));
        Assert.StartsWith("flowers.csv, line 3", message);
        Assert.Contains("quote", message);
    }
}
