using System.Globalization;
using System.Net;
using System.Text;
using LossLab.Display;
using static TorchSharp.torch;

namespace LossLab.Metrics;

/// <summary>Precision, recall and F1 of every class and on average: as text in scikit-learn's layout, in a notebook as a table.</summary>
/// <param name="matrix">The counts it is made from.</param>
[TypeFormatterSource(typeof(ShowableFormatters))]
public sealed class ClassificationReport(ConfusionMatrix matrix) : IShowable
{
    /// <summary>Reports on predictions.</summary>
    /// <param name="predicted">The predicted class of each example, an integer type; or logits or probabilities [N, C].</param>
    /// <param name="actual">The true class of each example, an integer type.</param>
    /// <param name="names">The names of the classes; null: their numbers.</param>
    /// <exception cref="ArgumentException">Shapes that differ, no examples, an index out of range, or a wrong number of names.</exception>
    public ClassificationReport(Tensor predicted, Tensor actual, IReadOnlyList<string>? names = null)
        : this(new ConfusionMatrix(predicted, actual, null, names))
    {
    }

    /// <summary>The counts.</summary>
    public ConfusionMatrix Matrix { get; } = matrix;

    /// <summary>The share of examples whose class was predicted.</summary>
    public double Accuracy => Matrix.Accuracy;

    /// <summary>A line for each class.</summary>
    public IReadOnlyList<ClassReport> Classes { get; } = [.. Enumerable.Range(0, matrix.Classes)
        .Select(c => new ClassReport(matrix.Names[c], matrix.Precision(c), matrix.Recall(c), matrix.F1(c), matrix.Support(c)))];

    /// <summary>The mean over the classes, each counting alike.</summary>
    public ClassReport MacroAverage => Average("macro avg", _ => 1.0 / Classes.Count);

    /// <summary>The mean over the classes, each counting as often as it occurs.</summary>
    public ClassReport WeightedAverage => Average("weighted avg", c => (double)c.Support / Matrix.Total);

    /// <summary>The report as a table of text.</summary>
    public override string ToString()
    {
        int width = Math.Max("weighted avg".Length, Classes.Max(c => c.Name.Length));
        var text = new StringBuilder($"{"".PadLeft(width)}  {"precision",9} {"recall",9} {"f1-score",9} {"support",9}\n\n");
        foreach (ClassReport c in Classes) Line(c);
        text.Append(CultureInfo.InvariantCulture, $"\n{"accuracy".PadLeft(width)}  {"",9} {"",9} {Accuracy,9:F2} {Matrix.Total,9}\n");
        Line(MacroAverage);
        Line(WeightedAverage);
        return text.ToString();

        void Line(ClassReport c) => text.Append(CultureInfo.InvariantCulture,
            $"{c.Name.PadLeft(width)}  {c.Precision,9:F2} {c.Recall,9:F2} {c.F1,9:F2} {c.Support,9}\n");
    }

    string IShowable.ToText() => ToString();

    string IShowable.ToHtml()
    {
        var html = new StringBuilder(
            "<table><thead><tr><th></th><th>precision</th><th>recall</th><th>f1-score</th><th>support</th></tr></thead><tbody>");
        foreach (ClassReport c in Classes) Row(c);
        html.Append(CultureInfo.InvariantCulture,
            $"<tr><th>accuracy</th><td></td><td></td><td>{Accuracy:F2}</td><td>{Matrix.Total}</td></tr>");
        Row(MacroAverage);
        Row(WeightedAverage);
        return html.Append("</tbody></table>").ToString();

        void Row(ClassReport c) => html.Append(CultureInfo.InvariantCulture,
            $"<tr><th>{WebUtility.HtmlEncode(c.Name)}</th><td>{c.Precision:F2}</td><td>{c.Recall:F2}</td><td>{c.F1:F2}</td><td>{c.Support}</td></tr>");
    }

    private ClassReport Average(string name, Func<ClassReport, double> weight) => new(
        name, Classes.Sum(c => weight(c) * c.Precision), Classes.Sum(c => weight(c) * c.Recall), Classes.Sum(c => weight(c) * c.F1),
        Matrix.Total);
}
