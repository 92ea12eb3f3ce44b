using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LossLab.NotebookHost.Headless;
using LossLab.NotebookHost.Kernel;

namespace LossLab.NotebookHost.Commands;

/// <summary>The verb <c>run</c>: its options; <see cref="RunAction"/> does the work.</summary>
internal static class RunCommand
{
    private static readonly Argument<string[]> Paths = NotebookPaths.Create();

    private static readonly Option<string?> Out =
        HostOptions.Path("--out", "DIR", "Folder for the executed notebooks (default: artifacts/run).");

    private static readonly Option<string?> Report =
        HostOptions.Path("--report", "FILE", "Where the JUnit report goes (default: junit.xml in the folder of --out).");

    private static readonly Option<int?> Jobs = JobsOption.Create();
    private static readonly Option<Shard?> Part = ShardOption.Create();
    private static readonly Option<string?> Times = ShardOption.CreateTimes();

    private static readonly Option<double> CellTimeout = Seconds("--cell-timeout", 600, "The most a cell may take, in seconds; 0: no limit.");
    private static readonly Option<double> Timeout = Seconds("--timeout", 3600, "The most a notebook may take, in seconds; 0: no limit.");

    private static readonly Option<string[]> Parameters = new("-p", "--parameter")
    {
        HelpName = "name=value",
        Description = "Sets a variable of the cell tagged 'parameters'; may be repeated.",
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<bool> AllowErrors = new("--allow-errors")
    {
        Description = "Go on after cells that fail, and do not count them as failures.",
    };

    private static readonly Option<bool> FailFast = new("--fail-fast")
    {
        Description = "Start no further notebook after one that did not pass.",
    };

    private static readonly Option<bool> Stubs = new("--stubs")
    {
        Description = "Run exercises as students get them instead of their solutions, and go on after failing cells.",
    };

    private static readonly Option<int?> Memory =
        HostOptions.Count("--memory", "MIB", "The most memory a notebook may use, in MiB (default: half of the machine's).", least: 128, "MiB");

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("run", "Executes notebooks and writes them with their outputs. The result of a .dib file is an .ipynb file.\n\n"
            + "Exit code: 0 all good; 1 a cell failed; 2 wrong use; 3 not a notebook or unreadable; 4 timeout; "
            + "5 the kernel died; 70 the host itself failed; of several the highest; 130 stopped by Ctrl-C or SIGTERM.")
        {
            Paths, Out, Jobs, CellTimeout, Timeout, Parameters, AllowErrors, FailFast, Report, Stubs, Memory, Part, Times,
        };
        Parameters.Validators.Add(CheckParameters);
        command.SetAction((result, _) => RunAction.RunAsync(
            output => ShardOption.Take(NotebookFinder.Find(result.GetValue(Paths) ?? [], output), result.GetValue(Part), result.GetValue(Times)),
            result.GetValue(Out), result.GetValue(Report), ReadOptions(result)));
        return command;
    }

    private static RunOptions ReadOptions(ParseResult result) => new()
    {
        Jobs = JobsOption.Read(result, Jobs),
        CellTimeout = Limit(result.GetValue(CellTimeout)),
        Timeout = Limit(result.GetValue(Timeout)),
        Parameters = result.GetValue(Parameters)!.Select(p => p.Split('=', 2)).ToDictionary(p => p[0].Trim(), p => p[1]),
        AllowErrors = result.GetValue(AllowErrors),
        FailFast = result.GetValue(FailFast),
        Stubs = result.GetValue(Stubs),
        Verbose = result.GetValue(HostOptions.Verbose),
        MemoryLimit = result.GetValue(Memory) is { } mebibytes ? (long)mebibytes << 20 : MemoryLimits.Default,
    };

    private static TimeSpan? Limit(double seconds) => seconds == 0 ? null : TimeSpan.FromSeconds(seconds);

    private static Option<double> Seconds(string name, double value, string description)
    {
        var option = new Option<double>(name)
        {
            HelpName = "S",
            Description = description,
            DefaultValueFactory = _ => value,
            CustomParser = Parse,
        };
        return option;

        // Not of the user's culture: 0.5 means the same everywhere. The longest wait a timer knows is 49 days.
        double Parse(ArgumentResult result)
        {
            if (double.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var s) && s is >= 0 and <= 4_000_000)
                return s;
            result.AddError($"{name} must be a number of seconds, 0 or more (0: no limit)");
            return value;
        }
    }

    private static void CheckParameters(OptionResult result)
    {
        var names = new HashSet<string>();
        foreach (var text in result.Tokens.Select(token => token.Value))
        {
            var name = text.Split('=')[0].Trim();
            if (name.Length == 0 || !text.Contains('=', StringComparison.Ordinal))
                result.AddError($"-p takes name=value, not '{text}'");
            else if (!names.Add(name))
                result.AddError($"-p sets '{name}' twice");
        }
    }
}
