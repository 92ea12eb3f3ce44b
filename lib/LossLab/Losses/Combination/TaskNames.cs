namespace LossLab.Losses;

/// <summary>What the tasks of a balancer are called in its terms.</summary>
internal static class TaskNames
{
    /// <summary>Names as given, one for each task.</summary>
    public static IReadOnlyList<string> Checked(IReadOnlyList<string> names, int tasks) => names.Count == tasks && names.Distinct().Count() == tasks
        ? [.. names]
        : throw new ArgumentException($"{tasks} tasks need {tasks} different names; these are {names.Count}: {string.Join(", ", names)}.", nameof(names));

    /// <summary>"task 0", "task 1", ….</summary>
    public static IReadOnlyList<string> Numbered(int tasks) => [.. Enumerable.Range(0, tasks).Select(k => $"task {k}")];

    /// <summary>Each loss under its task's name, and its weight.</summary>
    public static IReadOnlyList<(string Name, double Value)> Terms(IReadOnlyList<string> names, double[] values, IReadOnlyList<double> weights) =>
        [.. values.SelectMany((value, k) => new[] { (names[k], value), (WeightOf(names[k], k), weights[k]) })];

    // "weight 0", as "weight of task 0" says no more.
    private static string WeightOf(string name, int task) => name == $"task {task}" ? $"weight {task}" : $"weight of {name}";
}
