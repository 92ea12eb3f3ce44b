using System.Globalization;
using LossLab.Display;

namespace LossLab.Training;

/// <summary>A running training as it is shown: a bar, the loss so far, and the finished epochs.</summary>
[TypeFormatterSource(typeof(ShowableFormatters))]
internal sealed record Progress(History History, int Epoch, int Epochs, int Batch, int? BatchCount, double Loss, TimeSpan Elapsed) : IShowable
{
    // Of batches that nobody has counted, whole epochs alone are known.
    private double Share => (Epoch - 1 + (double)Batch / BatchCount ?? Epoch - 1) / Epochs;

    private string Of => BatchCount is null ? "" : $" of {BatchCount}";

    public string ToText() => string.Create(CultureInfo.InvariantCulture,
        $"epoch {Epoch} of {Epochs}, batch {Batch}{Of}, loss {Number.Show(Loss)}");

    public string ToHtml() => string.Create(CultureInfo.InvariantCulture,
        $"<div><progress max=\"1\" value=\"{Share:0.000}\"></progress> {ToText()}, {Remaining()}</div>{HistoryTable.Html(History)}");

    private string Remaining()
    {
        if (Share == 0) return "the first epoch";
        double seconds = Elapsed.TotalSeconds * (1 - Share) / Math.Max(Share, 1e-6);
        return string.Create(CultureInfo.InvariantCulture, $"about {Math.Ceiling(seconds):0} s left");
    }
}
