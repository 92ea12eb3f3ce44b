namespace LossLab;

/// <summary>A grey (1 channel) or RGB (3 channels) picture with pixels in [0, 1]; values outside are clipped.</summary>
public sealed class Picture
{
    /// <summary>Takes pixels row by row.</summary>
    /// <param name="pixels">height · width · channels values; the channels of a pixel stand together.</param>
    /// <param name="height">Rows of pixels.</param>
    /// <param name="width">Columns of pixels.</param>
    /// <param name="channels">1 (grey) or 3 (RGB).</param>
    /// <exception cref="ArgumentException">The sizes do not agree.</exception>
    public Picture(ReadOnlySpan<double> pixels, int height, int width, int channels = 1)
    {
        if (channels is not (1 or 3) || height < 1 || width < 1)
        {
            throw new ArgumentException($"A picture has 1 or 3 channels and at least one pixel, not {height} × {width} × {channels}.");
        }

        if (pixels.Length != height * width * channels)
        {
            throw new ArgumentException(
                $"A picture of {height} × {width} with {channels} channel(s) needs {height * width * channels} values, not {pixels.Length}.",
                nameof(pixels));
        }

        (Height, Width, Channels) = (height, width, channels);
        Bytes = new byte[pixels.Length];
        for (int i = 0; i < pixels.Length; i++)
        {
            double value = double.IsNaN(pixels[i]) ? 0 : Math.Clamp(pixels[i], 0, 1);
            Bytes[i] = (byte)Math.Round(value * 255);
        }
    }

    /// <summary>Rows of pixels.</summary>
    public int Height { get; }

    /// <summary>Columns of pixels.</summary>
    public int Width { get; }

    /// <summary>1 (grey) or 3 (RGB).</summary>
    public int Channels { get; }

    internal byte[] Bytes { get; }
}
