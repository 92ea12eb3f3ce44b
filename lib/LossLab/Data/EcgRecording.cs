using static TorchSharp.torch;

namespace LossLab.Data;

/// <summary>A stretch of an electrocardiogram.</summary>
/// <param name="Millivolts">float32, <c>[T]</c>.</param>
/// <param name="SampleRate">Samples a second.</param>
public sealed record EcgRecording(Tensor Millivolts, double SampleRate)
{
    /// <summary>Cuts the recording into windows that do not overlap; what is left over at the end is dropped.</summary>
    /// <param name="length">Samples a window.</param>
    /// <returns>float32, <c>[windows, length]</c>, a view of the recording.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A length below 1 or above the recording's.</exception>
    public Tensor Windows(int length)
    {
        long total = Millivolts.shape[0];
        if (length < 1 || length > total)
            throw new ArgumentOutOfRangeException(nameof(length), length, $"The recording has {total:N0} samples: choose 1 to {total:N0}.");
        long count = total / length;
        return Millivolts.narrow(0, 0, count * length).view(count, length);
    }
}
