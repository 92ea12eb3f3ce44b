using LossLab.Tests.Data;

namespace LossLab.Tests.Samples;

/// <summary>The programs of <c>samples/</c> do what their first line says.</summary>
[Collection(nameof(SampleTests))]
[CollectionDefinition(nameof(SampleTests), DisableParallelization = true)] // they write to the console
public sealed class SampleTests : IDisposable
{
    private static readonly string Samples = Path.Combine(Directory.GetParent(LossLab.Data.DataFolder.Root)!.FullName, "samples");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Run(string name) => SampleProgram.Run(Path.Combine(Samples, name), _folder.Path);

    private static double NumberAfter(string words, string text) =>
        double.Parse(text[(text.LastIndexOf(words, StringComparison.Ordinal) + words.Length)..].Split([' ', ',', ';', '\n'])[0], System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Should_be_six_programs_of_at_most_forty_lines()
    {
        string[] files = Directory.GetFiles(Samples, "*.cs");
        Assert.Equal(6, files.Length);
        Assert.All(files, file => Assert.InRange(File.ReadAllLines(file).Length, 10, 40));
    }

    [Fact]
    public void Should_find_rare_positives_and_save_a_page()
    {
        string printed = Run("imbalanced.cs");
        Assert.Contains("average precision", printed);
        Assert.Contains("Finding flawed diamonds", File.ReadAllText(Path.Combine(_folder.Path, "imbalanced.html")));
    }

    [Fact]
    public void Should_fit_lines_of_which_the_robust_one_is_nearer_to_the_clean_years()
    {
        // Least squares over all 24 years gives 0.504 (Rousseeuw and Leroy 1987, p. 26); the clean years rise by some 0.11.
        string printed = Run("outliers.cs");
        Assert.Equal(0.50, NumberAfter("MseLoss: ", printed));
        Assert.InRange(NumberAfter("HuberLoss: ", printed), 0.10, 0.25);
    }

    [Fact]
    public void Should_rank_better_than_chance()
    {
        string printed = Run("ranking.cs");
        Assert.True(NumberAfter("test students: ", printed) > NumberAfter("at random ", printed), printed);
    }

    [Fact]
    public void Should_rebuild_images_and_save_a_page()
    {
        string printed = Run("autoencoder.cs");
        Assert.InRange(NumberAfter("1 − SSIM = ", printed), 0.2, 0.6);
        Assert.Contains("rebuilt", File.ReadAllText(Path.Combine(_folder.Path, "autoencoder.html")));
    }

    [Fact]
    public void Should_train_two_tasks_and_count_conflicts() => Assert.InRange(NumberAfter("\n", Run("tasks.cs").TrimEnd()), 0, 2);

    [Fact]
    public void Should_need_only_another_constructor_in_a_loop_of_one_s_own() => Assert.InRange(NumberAfter("slope ", Run("existing.cs")), 2.9, 3.1);
}
