using System.CommandLine;

namespace LossLab.NotebookHost.Commands;

/// <summary>The option that says how many notebooks run at a time, the same for every verb that runs some.</summary>
internal static class JobsOption
{
    /// <summary>The option.</summary>
    public static Option<int?> Create()
    {
        var jobs = HostOptions.Count("--jobs", "N", "Notebooks at a time (default: half of the processors).", least: 1);
        jobs.Aliases.Add("-j");
        return jobs;
    }

    /// <summary>Its value, or the default.</summary>
    public static int Read(ParseResult result, Option<int?> jobs) => result.GetValue(jobs) ?? Math.Max(1, Environment.ProcessorCount / 2);
}
