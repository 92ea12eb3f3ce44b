namespace LossLab;

/// <summary>An RGB canvas for pictures of one size in rows and columns, with white between them.</summary>
internal sealed class Mosaic
{
    private readonly int _cellHeight;
    private readonly int _cellWidth;
    private readonly int _gap;

    public Mosaic(int rows, int columns, int cellHeight, int cellWidth, int gap)
    {
        (_cellHeight, _cellWidth, _gap) = (cellHeight, cellWidth, gap);
        Height = (rows * cellHeight) + ((rows - 1) * gap);
        Width = (columns * cellWidth) + ((columns - 1) * gap);
        Pixels = new byte[Height * Width * 3];
        Array.Fill(Pixels, byte.MaxValue);
    }

    public int Height { get; }

    public int Width { get; }

    public byte[] Pixels { get; }

    public double ColumnCentre(int column) => (column * (_cellWidth + _gap)) + ((_cellWidth - 1) / 2.0);

    public double RowCentre(int row) => (row * (_cellHeight + _gap)) + ((_cellHeight - 1) / 2.0);

    public void Draw(Picture picture, int row, int column)
    {
        int top = row * (_cellHeight + _gap);
        int left = column * (_cellWidth + _gap);
        for (int y = 0; y < picture.Height; y++)
        {
            for (int x = 0; x < picture.Width; x++)
            {
                int from = ((y * picture.Width) + x) * picture.Channels;
                int to = (((top + y) * Width) + left + x) * 3;
                for (int channel = 0; channel < 3; channel++)
                {
                    Pixels[to + channel] = picture.Bytes[from + (picture.Channels == 3 ? channel : 0)];
                }
            }
        }
    }
}
