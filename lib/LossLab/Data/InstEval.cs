using static TorchSharp.torch;

namespace LossLab.Data;

/// <summary>
/// 73,421 ratings (1 to 5) of 1,128 lecturers by 2,972 students at ETH Zurich: short lists with many ties.
/// </summary>
public static class InstEval
{
    private static readonly string[] FeatureNames = ["studage", "lectage", "service", "dept"];

    /// <summary>One list a student: the lecturers that the student rated. 80 % of the students to train.</summary>
    /// <inheritdoc cref="DataFolder.Find(string)" path="/exception"/>
    public static Split<RatedLists> PerStudent() => Load(query: "s", item: "d", "students");

    /// <summary>One list a lecturer: the students who rated the lecturer. 80 % of the lecturers to train.</summary>
    /// <inheritdoc cref="DataFolder.Find(string)" path="/exception"/>
    public static Split<RatedLists> PerLecturer() => Load(query: "d", item: "s", "lecturers");

    private static Split<RatedLists> Load(string query, string item, string queries)
    {
        const ulong Seed = 1;
        var table = CsvTable.Read(DataFolder.Find("insteval.csv.gz"));
        double[] queryIds = table.Numbers(query), itemIds = table.Numbers(item), ratings = table.Numbers("y");
        double[][] features = [.. FeatureNames.Select(name => table.Numbers(name))];
        Dictionary<double, int> itemIndex = itemIds.Distinct().Order().Index().ToDictionary(i => i.Item, i => i.Index);

        // A list with one item has no order: nothing can be learned from it or judged by it.
        int[][] lists = [.. Enumerable.Range(0, table.Count).GroupBy(row => queryIds[row])
            .OrderBy(list => list.Key).Select(list => list.ToArray()).Where(list => list.Length > 1)];
        (int[] train, int[] test) = Shuffle.Divide(lists.Length, trainShare: 0.8, Seed);
        return new(Pad(train), Pad(test),
            FormattableString.Invariant($"random, 80 % of the {queries} to train ({train.Length:N0} lists), the others to test ({test.Length:N0}), seed {Seed}"));

        RatedLists Pad(int[] chosen)
        {
            int length = chosen.Max(l => lists[l].Length), count = chosen.Length, depth = features.Length;
            var items = new long[count * length];
            var scores = new float[count * length];
            var mask = new bool[count * length];
            var known = new float[count * length * depth];
            for (int l = 0; l < count; l++)
            {
                foreach ((int k, int row) in lists[chosen[l]].Index())
                {
                    int cell = l * length + k;
                    (items[cell], scores[cell], mask[cell]) = (itemIndex[itemIds[row]], (float)ratings[row], true);
                    for (int f = 0; f < depth; f++) known[cell * depth + f] = (float)features[f][row];
                }
            }

            return new(
                TensorOf.Classes(chosen.Select(l => (int)queryIds[lists[l][0]])),
                tensor(items, [count, length]), tensor(scores, [count, length]), tensor(mask, [count, length]),
                tensor(known, [count, length, depth]), FeatureNames, itemIndex.Count);
        }
    }
}
