using static TorchSharp.torch;

namespace LossLab.Data;

/// <summary>Images with one class each.</summary>
/// <param name="Images">float32 in [0, 1], <c>[N, 1, 28, 28]</c>.</param>
/// <param name="Labels">int64 class numbers, <c>[N]</c>.</param>
/// <param name="ClassNames">The name of each class number.</param>
public sealed record LabelledImages(Tensor Images, Tensor Labels, IReadOnlyList<string> ClassNames)
{
    /// <summary>The number of images, N.</summary>
    public long Count => Labels.shape[0];

    /// <summary>The first <paramref name="count"/> images, as a view (no pixel is copied).</summary>
    public LabelledImages Take(long count) =>
        this with { Images = Images.narrow(0, 0, count), Labels = Labels.narrow(0, 0, count) };

    internal static LabelledImages Read(string imageFile, string labelFile, IReadOnlyList<string> classNames)
    {
        IdxData images = IdxReader.ReadImages(imageFile);
        IdxData labels = IdxReader.ReadLabels(labelFile);
        int count = images.Shape[0];
        if (labels.Shape[0] != count)
        {
            throw new InvalidDataException(
                $"{Path.GetFileName(imageFile)} has {count:N0} images but {Path.GetFileName(labelFile)} has {labels.Shape[0]:N0} labels.");
        }

        int wrong = Array.FindIndex(labels.Values, l => l >= classNames.Count);
        if (wrong >= 0)
        {
            throw new InvalidDataException(
                $"{Path.GetFileName(labelFile)}, label {wrong}: {labels.Values[wrong]} is not one of the {classNames.Count} classes.");
        }

        return new LabelledImages(
            TensorOf.Pixels(images.Values, count, 1, images.Shape[1], images.Shape[2]),
            TensorOf.Classes(labels.Values.Select(l => (int)l)),
            classNames);
    }
}
