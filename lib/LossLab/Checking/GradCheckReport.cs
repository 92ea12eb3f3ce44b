using System.Globalization;
using LossLab.Display;

namespace LossLab.Checking;

/// <summary>What a gradient check found. A notebook shows it as a table, worst element first.</summary>
[TypeFormatterSource(typeof(ShowableFormatters))]
public sealed class GradCheckReport : IShowable
{
    private readonly bool _connected;

    internal GradCheckReport(int order, IReadOnlyList<GradCheckRow> rows, IReadOnlyList<string> notes, bool connected) =>
        (Order, Rows, Notes, _connected) = (order, [.. rows.OrderByDescending(row => row.Badness)], notes, connected);

    /// <summary>1: the gradient; 2: the gradient of the gradient.</summary>
    public int Order { get; }

    /// <summary>Every comparison, the worst first.</summary>
    public IReadOnlyList<GradCheckRow> Rows { get; }

    /// <summary>What else there is to know, such as inputs that were moved away from a kink.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>True if every comparison is within its tolerance.</summary>
    public bool Passed => _connected && Failures == 0;

    /// <summary>The number of comparisons beyond their tolerance.</summary>
    public int Failures => Rows.Count(row => !row.Passed);

    /// <summary>The comparison that is furthest from its tolerance, or closest to it when all passed. Null if there was nothing to compare.</summary>
    public GradCheckRow? Worst => Rows.Count == 0 ? null : Rows[0];

    /// <summary>One line: passed or failed, how many, and the worst element.</summary>
    public string Summary
    {
        get
        {
            string what = Order == 1 ? "Gradient check" : "Second gradient check";
            string count = Passed ? $"{Rows.Count} comparisons" : $"{Failures} of {Rows.Count} comparisons differ";
            string worst = Worst is { } row
                ? string.Create(CultureInfo.InvariantCulture,
                    $"; worst {row.Element}: autograd {row.Analytic:G7}, numeric {row.Numeric:G7}, difference {row.Difference:0.0e+0}, tolerance {row.Tolerance:0.0e+0}")
                : "";
            return $"{what} {(Passed ? "passed" : "FAILED")}: {count}{worst}.";
        }
    }

    /// <summary>This report if it passed, for use in a check or a test.</summary>
    /// <exception cref="InvalidOperationException">It did not; the message is the table.</exception>
    public GradCheckReport ThrowIfFailed() => Passed ? this : throw new InvalidOperationException(ToString());

    /// <summary>The summary, the notes, and a table of the ten worst comparisons.</summary>
    public override string ToString() => GradCheckTable.Text(this);

    string IShowable.ToText() => ToString();

    string IShowable.ToHtml() => GradCheckTable.Html(this);
}
