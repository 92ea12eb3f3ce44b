using System.Globalization;
using LossLab.Checking;
using LossLab.Data;
using LossLab.Losses;
using LossLab.Metrics;
using LossLab.Tests.Data;
using LossLab.Tests.Plotting;
using LossLab.Training;
using Plotly.NET;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests;

/// <summary>On a machine that writes 1.234,5 the library reads and writes the same as on any other.</summary>
public sealed class CultureTests
{
    private static readonly string[] Names = ["read", "csv", "table", "check", "report", "schedule", "range", "labels", "split", .. Figures.All.Keys];

    public static TheoryData<string> Texts() => [.. Names];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Should_not_depend_on_the_culture(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        commas.NumberFormat = new NumberFormatInfo
        {
            NumberDecimalSeparator = ",",
            NumberGroupSeparator = ".",
            PercentDecimalSeparator = ",",
            PercentGroupSeparator = ".",
            NegativeSign = "−",
        };
        string expected = Text(name);
        try
        {
            CultureInfo.CurrentCulture = commas;
            Assert.Equal(expected, Text(name));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Text(string name)
    {
        using DisposeScope scope = NewDisposeScope();
        using var folder = new TemporaryFolder();
        var history = new History();
        history.Add([("loss", 0.5), ("validation loss", -1.25)]);
        return name switch
        {
            "read" => string.Join(' ', CsvTable.Read(folder.Write("a.csv", "x\n-1.5\n2e3\n")).Numbers("x").Select(x => x.ToString("R", CultureInfo.InvariantCulture))),
            "csv" => history.ToCsv(),
            "table" => history.ToString(),
            "check" => GradCheck.Check(x => x.detach() + x.square(), tensor([-0.3, 1234.5])).ToString(),
            "report" => new ClassificationReport(tensor(new long[] { 0, 1, 1 }), tensor(new long[] { 0, 1, 0 })).ToString(),
            "schedule" => Schedule.LinearRamp(0.5, 2000.5, 4000).ToString(),
            "range" => Assert.ThrowsAny<ArgumentException>(() => new HuberLoss(-0.5)).Message.Split('\n')[0],
            "labels" => Assert.Throws<ArgumentException>(() => new BceWithLogitsLoss().forward(zeros(2), tensor([-0.5f, 1.5f]))).Message,
            "split" => new TabularData(zeros(2000, 1), zeros(2000), ["x"], "y", []).Split(0.7, 1).Rule,
            _ => GenericChart.toFigureJson(Figures.Draw(name)),
        };
    }
}
