using System.Net;
using LossLab.Display;

namespace LossLab.Checking;

/// <summary>What <see cref="NumericGuard"/> found in one training step.</summary>
[TypeFormatterSource(typeof(ShowableFormatters))]
public sealed class NumericReport : IShowable
{
    internal NumericReport(NumericFinding? first, double loss) => (First, Loss) = (first, loss);

    /// <summary>The first tensor or operation with a NaN or an infinity, in the order of the step. Null: none.</summary>
    public NumericFinding? First { get; }

    /// <summary>The loss of the step; NaN if the step did not come that far.</summary>
    public double Loss { get; }

    /// <summary>True if parameters, values and gradients are all finite.</summary>
    public bool IsFinite => First is null;

    /// <inheritdoc/>
    public override string ToString() => First is null
        ? FormattableString.Invariant($"All finite: parameters, module inputs and outputs, the loss ({Loss:G5}) and the gradients.")
        : $"First not finite: {First}";

    string IShowable.ToText() => ToString();

    string IShowable.ToHtml() => $"<p><strong>{WebUtility.HtmlEncode(ToString())}</strong></p>";
}
