using System.CommandLine;
using LossLab.NotebookHost.Headless;

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

    /// <summary>The jobs of the part; all if none is asked for.</summary>
    public static IReadOnlyList<NotebookJob> Take(IReadOnlyList<NotebookJob> jobs, Shard? shard)
    {
        if (shard is null)
            return jobs;
        var part = shard.Of(jobs, StoredTime.Of);
        Console.WriteLine($"part {shard.Number} of {shard.Count}: {part.Count} of {jobs.Count} notebooks");
        return part;
    }
}
