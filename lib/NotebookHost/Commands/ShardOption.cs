using System.CommandLine;
using LossLab.NotebookHost.Headless;
using LossLab.NotebookHost.Headless.Reports;

namespace LossLab.NotebookHost.Commands;

/// <summary>The option that takes one part of the notebooks, the same for every verb that runs some.</summary>
internal static class ShardOption
{
    /// <summary>The option.</summary>
    public static Option<Shard?> Create() => new("--shard")
    {
        HelpName = "I/N",
        Description = "Take the I-th of N parts of the notebooks, which take about the same time by the times stored in them; "
            + "one without times counts as their median.",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Shard.Parse(text) is not { } shard)
            {
                result.AddError($"--shard must be I/N with I from 1 to N and N at most {Shard.MostParts}, not '{text}'");
                return null;
            }

            return shard;
        },
    };

    /// <summary>The option that names another place for the times.</summary>
    public static Option<string?> CreateTimes() => HostOptions.Path("--times", "FILE",
        "A JUnit report of an earlier run: for --shard, the times in it come before those in the notebooks.");

    /// <summary>The jobs of the part; all if none is asked for.</summary>
    /// <param name="jobs">The whole set.</param>
    /// <param name="shard">The part.</param>
    /// <param name="report">A report of an earlier run, or null.</param>
    /// <exception cref="UsageException">The report cannot be read.</exception>
    public static IReadOnlyList<NotebookJob> Take(IReadOnlyList<NotebookJob> jobs, Shard? shard, string? report)
    {
        if (shard is null)
            return jobs;
        var times = report is null ? new Dictionary<string, TimeSpan>() : JUnitTimes.Read(report);
        var part = shard.Of(jobs, job => times.TryGetValue(job.Name, out var time) ? time : StoredTime.Of(job));
        Console.WriteLine($"part {shard.Number} of {shard.Count}: {part.Count} of {jobs.Count} notebooks");
        return part;
    }
}
