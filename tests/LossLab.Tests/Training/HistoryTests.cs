using System.Text.RegularExpressions;
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
    public void Should_give_a_long_name_a_wide_column()
    {
        var history = new History();
        history.Add([("validation loss", 0)]);
        Assert.Equal("epoch  validation loss\n    1           0.0000", history.ToString());
    }

    [Theory]
    [InlineData(0, "0.0000")]
    [InlineData(0.001, "0.0010")]
    [InlineData(0.00099, "9.90e-4")]
    [InlineData(-12.34567, "-12.3457")]
    [InlineData(99999, "99999.0000")]
    [InlineData(100000, "1.00e+5")]
    [InlineData(double.NaN, "–")]
    public void Should_show_four_decimals_or_an_exponent(double value, string shown) => Assert.Equal(shown, Number.Show(value));

    [Fact]
    public void Should_refuse_two_values_of_one_name() =>
        Assert.Contains("'x'", Assert.Throws<ArgumentException>(() => new History().Add([("x", 1), ("x", 2)])).Message);

    [Fact]
    public void Should_double_the_quotes_in_csv()
    {
        var history = new History();
        history.Add([("a \"b\"", 1), ("c\nd", 2)]);
        Assert.Equal("epoch,\"a \"\"b\"\"\",\"c\nd\"\n1,1,2\n", history.ToCsv());
    }

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
        Assert.Equal([.. Enumerable.Range(1, 10), .. Enumerable.Range(91, 10)], Epochs(html));
        string whole = ((IShowable)Make(20)).ToHtml();
        Assert.DoesNotContain("⋮", whole);
        Assert.Equal(Enumerable.Range(1, 20), Epochs(whole));
    }

    [Fact]
    public void Should_tell_how_far_a_running_training_is()
    {
        // Batch 5 of 10 in epoch 2 of 4: 1.5 of 4 epochs are over, and as 15 s went by, 25 s are left.
        string html = ((IShowable)new TrainingProgress(Make(), 2, 4, 5, 10, 0.5, TimeSpan.FromSeconds(15))).ToHtml();
        Assert.Contains("value=\"0.375\"", html);
        Assert.Contains("epoch 2 of 4, batch 5 of 10, loss 0.5000, about 25 s left", html);
    }

    [Fact]
    public void Should_tell_whole_epochs_of_batches_that_nobody_counted()
    {
        string html = ((IShowable)new TrainingProgress(Make(), 2, 4, 5, null, 0.5, TimeSpan.FromSeconds(15))).ToHtml();
        Assert.Contains("value=\"0.250\"", html);
        Assert.Contains("epoch 2 of 4, batch 5, loss 0.5000, about 45 s left", html);
    }

    private static IEnumerable<int> Epochs(string html) =>
        Regex.Matches(html, "<tr><td[^>]*>(\\d+)</td>").Select(match => int.Parse(match.Groups[1].Value));
}
