using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using LossLab.NotebookHost.Headless;
using LossLab.NotebookHost.Headless.Reports;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Headless;

/// <summary>Parts of a set of notebooks.</summary>
public sealed class ShardTests
{
    [Fact]
    public void Should_have_every_item_in_exactly_one_part() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte>(), (times, most) =>
        {
            // A third of them without a time.
            List<(int Index, TimeSpan? Time)> items = [.. times.Select((time, i) => (i, time % 3 == 0 ? null : (TimeSpan?)TimeSpan.FromSeconds(time)))];
            var count = 1 + most % 8;
            var parts = Enumerable.Range(1, count).Select(number => new Shard(number, count).Of(items, item => item.Time)).ToList();
            return parts.SelectMany(part => part).OrderBy(item => item.Index).SequenceEqual(items)
                && parts.All(part => part.SequenceEqual(part.OrderBy(item => item.Index)))
                && parts.Max(Seconds) - parts.Min(Seconds) <= Longest(items);

            double Seconds(IReadOnlyList<(int Index, TimeSpan? Time)> part) => part.Sum(item => (item.Time ?? Median(items)).TotalSeconds);
        }).QuickCheckThrowOnFailure();

    [Theory]
    // What has no time counts as 3, the median; of two parts that have as much, the one of fewer notebooks gets the next.
    [InlineData("9 3 3 - 1", 2, "9 1|3 3 -")]
    [InlineData("1 2 3 4", 2, "1 4|2 3")]
    [InlineData("- - - - -", 2, "- - -|- -")]
    [InlineData("0 0 0", 3, "0|0|0")]
    [InlineData("5", 3, "5||")]
    [InlineData("", 2, "|")]
    public void Should_deal_the_longest_first(string seconds, int count, string expected)
    {
        var items = seconds.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var parts = Enumerable.Range(1, count).Select(number => new Shard(number, count).Of(
            items, text => text == "-" ? null : TimeSpan.FromSeconds(int.Parse(text, CultureInfo.InvariantCulture))));
        Assert.Equal(expected, string.Join('|', parts.Select(part => string.Join(' ', part))));
    }

    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("2/3", 2, 3)]
    [InlineData("1000/1000", 1000, 1000)]
    public void Should_read_a_part(string text, int number, int count) => Assert.Equal(new Shard(number, count), Shard.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("-1/3")]
    [InlineData("1/0")]
    [InlineData("1/2/3")]
    [InlineData("a/b")]
    [InlineData(" 1/2")]
    [InlineData("1/2147483647")]
    [InlineData("1/9999999999")]
    public void Should_not_read_what_is_no_part(string text) => Assert.Null(Shard.Parse(text));

    [Fact]
    public void Should_know_a_notebooks_time_from_its_cells()
    {
        using var folder = new TemporaryFolder();
        var timed = Notebooks.Code("1");
        timed["metadata"]!["execution"] = new JsonObject
        {
            ["iopub.status.busy"] = "2026-01-01T00:00:00.000000Z",
            ["iopub.status.idle"] = "2026-01-01T00:00:01.500000Z",
        };
        TimeSpan? Time(params JsonObject[] cells) =>
            StoredTime.Of(new NotebookJob(Notebooks.Write(folder, "timed.ipynb", cells), "", ""));

        Assert.Equal(TimeSpan.FromSeconds(3), Time((JsonObject)timed.DeepClone(), Notebooks.Code("2"), (JsonObject)timed.DeepClone()));
        Assert.Null(Time(Notebooks.Code("1")));
        Assert.Null(StoredTime.Of(new NotebookJob(folder.File("missing.ipynb"), "", "")));
    }

    [Fact]
    public async Task Should_run_only_the_notebooks_of_the_part()
    {
        using var folder = new TemporaryFolder();
        string[] files = [.. "abc".Select(name => Notebooks.Write(folder, $"{name}.ipynb", Notebooks.Code("1")))];

        var result = await HostProcess.RunAsync(["run", .. files, "--out", folder.File("out"), "--shard", "2/2"]);

        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Contains("part 2 of 2: 1 of 3 notebooks", result.Output);
        Assert.Equal(["b.ipynb"], Directory.GetFiles(folder.File("out"), "*.ipynb").Select(Path.GetFileName));
    }

    [Fact]
    public async Task Should_take_times_from_the_report_of_an_earlier_run()
    {
        using var folder = new TemporaryFolder();
        string[] files = [.. "abc".Select(name => Notebooks.Write(folder, $"{name}.ipynb", Notebooks.Code("1")))];
        var suites = files.Zip([1.0, 2.5, 5.0], (file, time) => new NotebookReport(new(file, "", file), RunStatus.Passed, TimeSpan.FromSeconds(time), []));
        await File.WriteAllTextAsync(folder.File("before.xml"), JUnitReport.ToXml([.. suites]));

        var result = await HostProcess.RunAsync(["run", .. files, "--out", folder.File("out"), "--shard", "1/2", "--times", folder.File("before.xml")]);

        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Equal(["c.ipynb"], Directory.GetFiles(folder.File("out"), "*.ipynb").Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("missing.xml")]
    [InlineData("a.ipynb")]
    public async Task Should_say_so_when_the_report_of_an_earlier_run_cannot_be_read(string name)
    {
        using var folder = new TemporaryFolder();
        var path = Notebooks.Write(folder, "a.ipynb", Notebooks.Code("1"));
        var result = await HostProcess.RunAsync("run", path, "--out", folder.File("out"), "--shard", "1/2", "--times", folder.File(name));
        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.StartsWith($"the report {folder.File(name)} of --times cannot be read: ", Assert.Single(result.Error.Trim().Split('\n')));
    }

    [Theory]
    [InlineData("run")]
    [InlineData("check")]
    public async Task Should_do_nothing_when_the_part_is_empty(string verb)
    {
        using var folder = new TemporaryFolder();
        string[] output = verb == "run" ? ["--out", folder.File("out")] : [];

        var result = await HostProcess.RunAsync([verb, Notebooks.Write(folder, "a.ipynb", Notebooks.Code("1")), .. output, "--shard", "2/2"]);

        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Contains("part 2 of 2: 0 of 1 notebooks", result.Output);
    }

    private static TimeSpan Median(List<(int Index, TimeSpan? Time)> items)
    {
        List<TimeSpan> known = [.. items.Select(item => item.Time).OfType<TimeSpan>().Order()];
        return known.Count == 0 ? TimeSpan.Zero : known[known.Count / 2];
    }

    private static double Longest(List<(int Index, TimeSpan? Time)> items) =>
        items.Select(item => item.Time?.TotalSeconds ?? 0).DefaultIfEmpty().Max();
}
