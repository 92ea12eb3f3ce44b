namespace LossLab.Data;

/// <summary>A random order that is the same for a seed on every machine and every .NET version.</summary>
internal static class Shuffle
{
    /// <summary>The numbers 0 to <paramref name="count"/> − 1 in a random order (Fisher–Yates, driven by SplitMix64).</summary>
    public static int[] Permutation(int count, ulong seed)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (int i = count - 1; i > 0; i--)
        {
            int j = (int)(Next(ref seed) % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }

    /// <summary>Divides the numbers 0 to <paramref name="count"/> − 1 at random; each part is in ascending order.</summary>
    public static (int[] Train, int[] Test) Divide(int count, double trainShare, ulong seed)
    {
        if (!(trainShare is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(trainShare), trainShare, "A share is between 0 and 1.");
        int[] order = Permutation(count, seed);
        int train = (int)Math.Round(count * trainShare);
        return ([.. order.Take(train).Order()], [.. order.Skip(train).Order()]);
    }

    private static ulong Next(ref ulong state)
    {
        ulong z = state += 0x9e3779b97f4a7c15;
        z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
        z = (z ^ z >> 27) * 0x94d049bb133111eb;
        return z ^ z >> 31;
    }
}
