namespace LossLab.Data;

/// <summary>A decoded PNG image.</summary>
/// <param name="Width">Pixels a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Channels">1 (grey), 3 (RGB) or 4 (RGBA).</param>
/// <param name="Pixels">8-bit samples, row by row, the channels of a pixel side by side.</param>
public sealed record PngImage(int Width, int Height, int Channels, byte[] Pixels);
