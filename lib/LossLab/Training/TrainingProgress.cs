using System.Globalization;
using LossLab.Display;

namespace LossLab.Training;

/// <summary>A running training as it is shown: a bar, the loss so far, and the finished epochs.</summary>
/// <param name="History">The finished epochs.</param>
/// <param name="Epoch">The running epoch, from 1.</param>
/// <param name="Epochs">How many there will be.</param>
/// <param name="Batch">The batch that just ended, from 1.</param>
/// <param name="BatchCount">Batches an epoch; null if nobody has counted them.</param>
/// <param name="Loss">The mean loss of the running epoch.</param>
/// <param name="Elapsed">Since the training began.</param>
[TypeFormatterSource(typeof(ShowableFormatters))]
public sealed record TrainingProgress(History History, int Epoch, int Epochs, int Batch, int? BatchCount, double Loss, TimeSpan Elapsed) : IShowable
{
    // Of batches that nobody has counted, whole epochs alone are known.
    private double Share => (Epoch - 1 + (double)Batch / BatchCount ?? Epoch - 1) / Epochs;

    private string Of => BatchCount is null ? "" : $" of {BatchCount}";

    /// <summary>Epoch, batch and loss in a line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"epoch {Epoch} of {Epochs}, batch {Batch}{Of}, loss {Number.Show(Loss)}");

    string IShowable.ToText() => ToString();

    string IShowable.ToHtml() => string.Create(CultureInfo.InvariantCulture,
        $"<div><progress max=\"1\" value=\"{Share:0.000}\"></progress> {ToString()}, {Remaining()}</div>{((IShowable)History).ToHtml()}");

    private string Remaining()
    {
        if (Share == 0) return "the first epoch";
        double seconds = Elapsed.TotalSeconds * (1 - Share) / Share;
        return string.Create(CultureInfo.InvariantCulture, $"about {Math.Ceiling(seconds):0} s left");
    }
}
