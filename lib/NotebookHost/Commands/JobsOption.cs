using System.CommandLine;

namespace LossLab.NotebookHost.Commands;

/// <summary>The option that says how many notebooks run at a time, the same for every verb that runs some.</summary>
internal static class JobsOption
{
    /// <summary>The option.</summary>
    public static Option<int> Create()
    {
        var jobs = new Option<int>("--jobs", "-j")
        {
            HelpName = "N",
            Description = "Notebooks at a time (default: half of the processors).",
            DefaultValueFactory = _ => Math.Max(1, Environment.ProcessorCount / 2),
        };
        jobs.Validators.Add(result =>
        {
            if (!result.Errors.Any() && result.GetValueOrDefault<int>() < 1)
                result.AddError("--jobs must be at least 1");
        });
        return jobs;
    }
}
