using LossLab.NotebookHost.Tests.Support;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("LossLab.NotebookHost.Tests.Support." + nameof(LongestFirst), "NotebookHost.Tests")]

namespace LossLab.NotebookHost.Tests.Support;

/// <summary>Starts the chapters, then the Jupyter clients, then the rest, so that no core waits for the last of them alone.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest = ["ChapterRunTests", "Jupyter"];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(Rank).ThenBy(collection => collection.DisplayName, StringComparer.Ordinal);

    private static int Rank(ITestCollection collection)
    {
        int rank = Array.FindIndex(Longest, name => collection.DisplayName.EndsWith(name, StringComparison.Ordinal));
        return rank < 0 ? Longest.Length : rank;
    }
}
