using static TorchSharp.torch;

namespace LossLab.Data;

/// <summary>Two photographs, for losses that judge images as people do.</summary>
public static class NaturalImages
{
    /// <summary>A photographer with a camera.</summary>
    /// <returns>float32 in [0, 1], <c>[1, 512, 512]</c>, grey.</returns>
    /// <inheritdoc cref="DataFolder.Find(string)" path="/exception"/>
    public static Tensor Camera() => Load("camera.png");

    /// <summary>A cat.</summary>
    /// <returns>float32 in [0, 1], <c>[3, 300, 451]</c>, red, green, blue.</returns>
    /// <inheritdoc cref="DataFolder.Find(string)" path="/exception"/>
    public static Tensor Chelsea() => Load("chelsea.png");

    private static Tensor Load(string name)
    {
        PngImage image = PngReader.Read(DataFolder.Find(name));
        using Tensor rows = TensorOf.Pixels(image.Pixels, image.Height, image.Width, image.Channels);
        using Tensor channelsFirst = rows.permute(2, 0, 1);
        return channelsFirst.contiguous();
    }
}
