using LossLab.Tests.Data;
using Plotly.NET;

namespace LossLab.Tests.Plots;

public sealed class SaveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly GenericChart _chart = LossLab.Plots.Curves("Losses of a saved chart", "epoch", "loss", [("train", [3.0, 2.0, 1.5])]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Should_write_a_page_that_needs_no_network()
    {
        string path = Path.Combine(_folder.Path, "chart.html");
        LossLab.Plots.Save(_chart, path);
        string page = File.ReadAllText(path);
        Assert.Contains("Losses of a saved chart", page);
        Assert.True(page.Length > 1_000_000, "plotly.js is not in the page");
        Assert.DoesNotContain("<script src=", page);
    }

    [Fact]
    public void Should_refuse_a_picture_s_name_and_say_what_makes_pictures() =>
        Assert.Contains("ImageExport", Assert.Throws<ArgumentException>(() => LossLab.Plots.Save(_chart, "chart.png")).Message);
}
