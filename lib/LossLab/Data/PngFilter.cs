namespace LossLab.Data;

/// <summary>Undoes the five filters with which PNG makes rows easier to compress.</summary>
internal static class PngFilter
{
    /// <summary>Rows of one filter byte and <paramref name="stride"/> samples; returns the samples alone.</summary>
    public static byte[] Undo(byte[] filtered, int height, int stride, int channels, string name)
    {
        var pixels = new byte[height * stride];
        for (int y = 0; y < height; y++)
        {
            int filter = filtered[y * (stride + 1)];
            var source = filtered.AsSpan(y * (stride + 1) + 1, stride);
            var row = pixels.AsSpan(y * stride, stride);
            var above = y == 0 ? default : pixels.AsSpan((y - 1) * stride, stride);
            if (filter > 4)
                throw new InvalidDataException($"{name}, row {y}: filter {filter} does not exist (0 to 4 do).");

            for (int i = 0; i < stride; i++)
            {
                int left = i < channels ? 0 : row[i - channels];
                int up = y == 0 ? 0 : above[i];
                int corner = y == 0 || i < channels ? 0 : above[i - channels];
                int prediction = filter switch
                {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    _ => Paeth(left, up, corner),
                };
                row[i] = (byte)(source[i] + prediction);
            }
        }

        return pixels;
    }

    /// <summary>The one of three neighbours that is nearest to left + up − corner; ties go to the left, then up.</summary>
    private static int Paeth(int left, int up, int corner)
    {
        int estimate = left + up - corner;
        int toLeft = Math.Abs(estimate - left), toUp = Math.Abs(estimate - up), toCorner = Math.Abs(estimate - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
