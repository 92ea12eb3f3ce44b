using static TorchSharp.torch;

namespace LossLab.Checking;

/// <summary>The directions along which a gradient check compares.</summary>
internal sealed class GradDirections(Tensor[] leaves, string[] names, Random random)
{
    /// <summary>Every element by itself.</summary>
    public IEnumerable<(string Name, Tensor[] Direction)> Elements()
    {
        for (int l = 0; l < leaves.Length; l++)
            for (long e = 0; e < leaves[l].NumberOfElements; e++)
            {
                Tensor[] direction = [.. leaves.Select(leaf => zeros_like(leaf))];
                direction[l] = arange(leaves[l].NumberOfElements).eq(e).view(leaves[l].shape).to(ScalarType.Float64);
                yield return (names[l] + Index(e, leaves[l].shape), direction);
            }
    }

    /// <summary>All elements at once, each by a random amount.</summary>
    public IEnumerable<(string Name, Tensor[] Direction)> Random(int count)
    {
        for (int d = 1; d <= count; d++) yield return ($"direction {d}", [.. leaves.Select(leaf => Numbers(leaf.shape))]);
    }

    /// <summary>Random numbers of size 0.5 to 1.5 and either sign: none is so small that it would hide an element.</summary>
    public Tensor Numbers(long[] shape)
    {
        double[] values = new double[shape.Aggregate(1L, (a, b) => a * b)];
        for (int i = 0; i < values.Length; i++) values[i] = (random.Next(2) * 2 - 1) * (0.5 + random.NextDouble());
        return tensor(values, shape);
    }

    private static string Index(long element, long[] shape)
    {
        if (shape.Length == 0) return "";
        long[] index = new long[shape.Length];
        for (int d = shape.Length - 1; d >= 0; d--) (element, index[d]) = Math.DivRem(element, shape[d]);
        return $"[{string.Join(", ", index)}]";
    }
}
