using LossLab.Display;
using LossLab.Training;

namespace LossLab.Tests.Training;

public sealed class HistoryTests
{
    private static History Make(int epochs = 2)
    {
        var history = new History();
        for (int e = 1; e <= epochs; e++) history.Add([("loss", 1.0 / e), ("a, <b>", e * 1e-5)]);
        return history;
    }

    [Fact]
    public void Should_keep_the_columns_in_order()
    {
        History history = Make();
        Assert.Equal(["loss", "a, <b>"], history.Names);
        Assert.Equal(2, history.Epochs);
        Assert.Equal([1, 0.5], history["loss"]);
        Assert.Equal(0.5, history.Last("loss"));
    }

    [Fact]
    public void Should_fill_with_nan_When_a_column_comes_late_or_pauses()
    {
        var history = new History();
        history.Add([("x", 1)]);
        history.Add([("y", 2)]);
        Assert.Equal([1, double.NaN], history["x"]);
        Assert.Equal([double.NaN, 2], history["y"]);
    }

    [Fact]
    public void Should_list_the_columns_When_one_is_unknown() =>
        Assert.Contains("It has: loss, a, <b>.", Assert.Throws<ArgumentException>(() => Make()["lost"]).Message);

    [Fact]
    public void Should_align_the_text() => Assert.Equal(
        """
        epoch      loss    a, <b>
            1    1.0000  1.00e-5
            2    0.5000  2.00e-5
        """.Replace("  1.00e-5", "   1.00e-5").Replace("  2.00e-5", "   2.00e-5"), Make().ToString());

    [Fact]
    public void Should_quote_and_keep_all_digits_in_csv() =>
        Assert.Equal("epoch,loss,\"a, <b>\"\n1,1,1E-05\n2,0.5,2E-05\n", Make().ToCsv());

    [Fact]
    public void Should_write_the_csv()
    {
        string file = Path.GetTempFileName();
        try
        {
            Make().SaveCsv(file);
            Assert.Equal(Make().ToCsv(), File.ReadAllText(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Should_escape_the_names_in_html()
    {
        string html = ((IShowable)Make()).ToHtml();
        Assert.Contains("a, &lt;b&gt;", html);
        Assert.Contains(">0.5000<", html);
    }

    [Fact]
    public void Should_leave_out_the_middle_of_a_long_run_in_html()
    {
        string html = ((IShowable)Make(100)).ToHtml();
        Assert.Contains("⋮", html);
        Assert.Equal(22, html.Split("<tr>").Length - 1);
    }
}
