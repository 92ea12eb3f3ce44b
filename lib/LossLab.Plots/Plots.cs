namespace LossLab;

/// <summary>
/// The workbook's figures, one function a file. Each returns a chart of 720 × 420 pixels with a title and named axes; a
/// cell shows it when it is the cell's last value. Bad input (nothing to draw, lengths that differ, only NaN, a blank title) is one
/// <see cref="ArgumentException"/> that names the series or the title.
/// </summary>
public static partial class Plots
{
}
