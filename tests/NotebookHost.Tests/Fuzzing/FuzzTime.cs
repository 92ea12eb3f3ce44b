using System.Diagnostics;
using System.Globalization;

namespace LossLab.NotebookHost.Tests.Fuzzing;

/// <summary>How long to look for faults: about a minute in the test suite, as long as <c>./workbook fuzz --minutes N</c> says.</summary>
internal sealed class FuzzTime
{
    /// <summary>The environment variable with the minutes of all searches together.</summary>
    public const string Variable = "WORKBOOK_FUZZ_MINUTES";

    private static readonly double Minutes =
        double.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var given) ? given : 1;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly TimeSpan _limit;

    /// <summary>Starts to count.</summary>
    /// <param name="share">The part of the time that this search gets, 0 to 1.</param>
    public FuzzTime(double share)
    {
        _limit = TimeSpan.FromMinutes(Minutes * share);
        Seed = Environment.GetEnvironmentVariable("WORKBOOK_FUZZ_SEED") is { Length: > 0 } seed
            ? int.Parse(seed, CultureInfo.InvariantCulture) : Environment.TickCount;
        Random = new Random(Seed);
    }

    /// <summary>When a search that is another process's hangs.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromMinutes(Minutes + 5);

    /// <summary>Repeats the search; a failure names it.</summary>
    public int Seed { get; }

    /// <summary>Where the mutations come from.</summary>
    public Random Random { get; }

    /// <summary>Inputs tried so far.</summary>
    public int Tries { get; private set; }

    /// <summary>Whether there is time for one more input; the first is always tried.</summary>
    public bool HasMore => Tries++ == 0 || _clock.Elapsed < _limit;

    /// <summary>Keeps an input that broke something, and tells where.</summary>
    public string Keep(byte[] input, string what)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Support.Folders.Root, "artifacts", "fuzz")).FullName;
        var file = Path.Combine(folder, $"{what}-{Seed}-{Tries}.ipynb");
        File.WriteAllBytes(file, input);
        return $"{what}: input {Tries} of seed {Seed} is kept in {file}";
    }
}
