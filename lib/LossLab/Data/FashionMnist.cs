namespace LossLab.Data;

/// <summary>12,000 pictures of clothes (Xiao, Rasul, Vollgraf 2017), 28×28 grey levels.</summary>
public static class FashionMnist
{
    /// <summary>"T-shirt" to "ankle boot".</summary>
    public static IReadOnlyList<string> ClassNames { get; } =
        ["T-shirt", "trouser", "pullover", "dress", "coat", "sandal", "shirt", "sneaker", "bag", "ankle boot"];

    /// <summary>Reads the first 10,000 training and the first 2,000 test pictures of the published split.</summary>
    /// <inheritdoc cref="DataFolder.Find(string)" path="/exception"/>
    public static Split<LabelledImages> Load()
    {
        LabelledImages train = Read("train10k"), test = Read("test2k");
        return new(train, test, FormattableString.Invariant(
            $"as published: the first {train.Count:N0} pictures to train, the first {test.Count:N0} to test"));
    }

    private static LabelledImages Read(string part) => LabelledImages.Read(
        DataFolder.Find($"fashion-{part}-images.idx3.gz"), DataFolder.Find($"fashion-{part}-labels.idx1.gz"), ClassNames);
}
