namespace LossLab.Data;

/// <summary>10,000 handwritten digits (LeCun, Cortes, Burges), 28×28 grey levels, in shuffled order.</summary>
public static class Mnist
{
    private const long TrainCount = 8000;

    /// <summary>"0" to "9".</summary>
    public static IReadOnlyList<string> ClassNames { get; } = [.. Enumerable.Range(0, 10).Select(d => $"{d}")];

    /// <summary>Reads the digits: the first 8,000 to train on, the last 2,000 to test on.</summary>
    /// <inheritdoc cref="DataFolder.Find(string)" path="/exception"/>
    public static Split<LabelledImages> Load()
    {
        var all = LabelledImages.Read(
            DataFolder.Find("mnist10k-images.idx3.gz"), DataFolder.Find("mnist10k-labels.idx1.gz"), ClassNames);
        long rest = all.Count - TrainCount;
        var test = all with { Images = all.Images.narrow(0, TrainCount, rest), Labels = all.Labels.narrow(0, TrainCount, rest) };
        return new(all.Take(TrainCount), test, "first 8,000 digits to train, last 2,000 to test");
    }
}
