using LossLab.NotebookHost.Comparison;

namespace LossLab.NotebookHost.Tests.Comparison;

public sealed class TextComparerTests
{
    [Theory]
    [InlineData("loss 0.3932", "loss 0.3932")]
    [InlineData("loss 0.3932", "loss 0.3990")] // 1.5 %
    [InlineData("| 9.9 | 12", "| 10.0 | 12")]
    [InlineData("  9.9  x", " 10.0  x")] // a wider number takes room from the padding
    [InlineData("-1.00e-03", "-1.01e-03")]
    [InlineData("13,626 rows", "13,700 rows")]
    [InlineData("0.00", "0.01")] // the last digit shown
    [InlineData("NaN", "NaN")]
    [InlineData("a\r\nb", "a\nb\n")]
    public void Should_accept_what_is_within_two_percent(string expected, string actual) =>
        Assert.Null(TextComparer.Compare(expected, actual, Tolerance.Default));

    [Theory]
    [InlineData("loss 0.3932", "loss 0.4100", "0.4100 instead of 0.3932: 4.3")]
    [InlineData("loss 0.39", "cost 0.39", "'cost' instead of 'loss'")]
    [InlineData("loss 0.39", "loss NaN", "'NaN' instead of '0.39'")]
    [InlineData("conv2 ok", "conv3 ok", "'conv3' instead of 'conv2'")]
    [InlineData("a b", "ab", "'ab' instead of 'a'")]
    [InlineData("1 2", "1 2 3", "end differently")]
    [InlineData("1", "-1", "-1 instead of 1")]
    [InlineData("[64, 10]", "[64, 12]", "12 instead of 10")]
    public void Should_say_what_differs(string expected, string actual, string why)
    {
        TextDifference? difference = TextComparer.Compare(expected, actual, Tolerance.Default);

        Assert.NotNull(difference);
        Assert.Equal(1, difference.Line);
        Assert.Contains(why, difference.Why);
    }

    [Fact]
    public void Should_name_the_line_that_is_missing_or_new()
    {
        Assert.Equal((2, "b", null), Summary(TextComparer.Compare("a\nb", "a", Tolerance.Default)));
        Assert.Equal((3, null, "c"), Summary(TextComparer.Compare("a\nb", "a\nb\nc", Tolerance.Default)));
    }

    [Fact]
    public void Should_keep_to_the_tolerance_a_cell_states()
    {
        Assert.NotNull(TextComparer.Compare("took 1.52 s", "took 9.80 s", Tolerance.Default));
        Assert.Null(TextComparer.Compare("took 1.52 s", "took 9.80 s", Tolerance.Any));
        Assert.NotNull(TextComparer.Compare("took 1.52 s", "took 9.80 min", Tolerance.Any));
    }

    private static (int, string?, string?) Summary(TextDifference? d) => (d!.Line, d.Expected, d.Actual);
}
