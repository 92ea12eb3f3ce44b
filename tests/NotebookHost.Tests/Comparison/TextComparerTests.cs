using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
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
    [InlineData("13,626 rows", "13,630 rows")]
    [InlineData("errors: 100", "errors: 102")]
    [InlineData("0.50", "0.51")]
    [InlineData("1.0e-12", "1.02E-12")]
    [InlineData("x=−0.500", "x=-0.505")]
    [InlineData("2 %", "2.00 %")]
    [InlineData("-0.0", "0.0")]
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
    [InlineData("errors: 0", "errors: 1", "0 stays 0")]
    [InlineData("0.00", "0.01", "0 stays 0")]
    [InlineData("class 3", "class 4", "33.3")]
    [InlineData("0.5", "0.4", "20.0")]
    [InlineData("v1.2.3", "v1.2.4", "'v1.2.4' instead of 'v1.2.3'")]
    [InlineData("10.0.300", "10.0.301", "'10.0.301' instead of '10.0.300'")]
    [InlineData("2026-11-28", "2027-11-28", "'2027-11-28' instead of '2026-11-28'")]
    [InlineData("1,100,200", "1,100,900", "900 instead of 200")]
    [InlineData("1.0e-12", "9.0e-11", "off")]
    [InlineData("1e9999999999", "2e9999999999", "instead of")]
    [InlineData("net_100", "net_101", "'net_101' instead of 'net_100'")]
    [InlineData("100x", "101x", "instead of")]
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
    public void Should_accept_a_number_exactly_when_it_is_within_two_percent() => Prop.ForAll(Numbers, Shifts, (number, shift) =>
    {
        double changed = number * (1 + shift);
        bool same = TextComparer.Compare($"a {number.ToString("R", CultureInfo.InvariantCulture)} b", $"a {changed.ToString("R", CultureInfo.InvariantCulture)} b", Tolerance.Default) is null;
        return same == Math.Abs(shift) <= 0.02;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_accept_an_integer_exactly_when_it_is_within_two_percent() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), (number, other) =>
            TextComparer.Compare($"{number} rows", $"{other} rows", Tolerance.Default) is null
            == Math.Abs((long)number - other) <= 0.02 * Math.Abs((long)number)).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_take_names_with_digits_as_text() =>
        Prop.ForAll(Gen.Choose(1, 2000).ToArbitrary(), Gen.Elements("v{0}", "1.{0}.7", "conv{0}", "{0}x", "2.0.{0}", "2026-11-{0}", "a{0}.5").ToArbitrary(), (digits, form) =>
        {
            string Name(int n) => string.Format(CultureInfo.InvariantCulture, form, n.ToString("00", CultureInfo.InvariantCulture));
            return TextComparer.Compare(Name(digits), Name(digits + 1), Tolerance.Any) is not null || form.StartsWith("2026", StringComparison.Ordinal) && digits > 99;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_give_every_character_back_when_a_line_is_taken_apart() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), line => string.Concat(TextToken.Split(line.Get).Select(token => token.Text)) == line.Get)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Should_keep_to_the_tolerance_a_cell_states()
    {
        Assert.NotNull(TextComparer.Compare("took 1.52 s", "took 9.80 s", Tolerance.Default));
        Assert.Null(TextComparer.Compare("took 1.52 s", "took 9.80 s", Tolerance.Any));
        Assert.NotNull(TextComparer.Compare("took 1.52 s", "took 9.80 min", Tolerance.Any));
    }

    private static Arbitrary<double> Numbers => Gen.Choose(-1000, 1000).Where(n => n != 0)
        .SelectMany(_ => Gen.Choose(-12, 9), (n, exponent) => n * Math.Pow(10, exponent)).ToArbitrary();

    // Not at the bound itself, where the shifted number is rounded.
    private static Arbitrary<double> Shifts => Gen.Choose(-500, 500).Where(n => Math.Abs(n) != 200).Select(n => n / 10_000.0).ToArbitrary();

    private static (int, string?, string?) Summary(TextDifference? d) => (d!.Line, d.Expected, d.Actual);
}
