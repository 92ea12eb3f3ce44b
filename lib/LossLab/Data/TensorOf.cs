using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Data;

/// <summary>Tensors from plain C# arrays.</summary>
internal static class TensorOf
{
    /// <summary>Columns of equal length side by side: float32, <c>[rows, columns]</c>.</summary>
    public static Tensor Columns(IReadOnlyList<double[]> columns)
    {
        int rows = columns[0].Length;
        var values = new float[rows * columns.Count];
        for (int c = 0; c < columns.Count; c++)
            for (int r = 0; r < rows; r++)
                values[r * columns.Count + c] = (float)columns[c][r];
        return torch.tensor(values, [rows, columns.Count]);
    }

    /// <summary>Grey levels 0–255 as float32 in [0, 1].</summary>
    public static Tensor Pixels(ReadOnlySpan<byte> bytes, params ReadOnlySpan<long> shape)
    {
        var values = new float[bytes.Length];
        for (int i = 0; i < values.Length; i++) values[i] = bytes[i] / 255f;
        return torch.tensor(values, shape);
    }

    /// <summary>Class numbers as int64, the type that cross-entropy asks for.</summary>
    public static Tensor Classes(IEnumerable<int> classes) => torch.tensor(classes.Select(c => (long)c).ToArray());

    /// <summary>Numbers as a float32 vector.</summary>
    public static Tensor Vector(IEnumerable<double> numbers) => torch.tensor(numbers.Select(n => (float)n).ToArray());
}
