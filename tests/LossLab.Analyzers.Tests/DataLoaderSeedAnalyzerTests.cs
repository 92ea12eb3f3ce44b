namespace LossLab.Analyzers.Tests;

/// <summary>LL0012.</summary>
public class DataLoaderSeedAnalyzerTests
{
    [Theory]
    [InlineData("_ = [|torch.utils.data.DataLoader(data, 16, shuffle: true, seed: 1)|];")]
    [InlineData("_ = [|torch.utils.data.DataLoader(data, 16, flag, null, 1)|];")]
    [InlineData("int seed = 3; _ = [|new DataLoader(data, 16, true, seed: seed)|];")]
    public Task Should_report_a_seed_that_repeats_the_order(string code) => Verify<DataLoaderSeedAnalyzer>.Statements(Data + code);

    [Theory]
    [InlineData("_ = torch.utils.data.DataLoader(data, 16, shuffle: true);")]
    [InlineData("_ = torch.utils.data.DataLoader(data, 16, shuffle: true, seed: null);")]
    [InlineData("_ = torch.utils.data.DataLoader(data, 16, seed: 1);")] // in the order of the data
    [InlineData("_ = torch.utils.data.DataLoader(data, 16, [1L, 0]);")]
    public Task Should_not_report_a_loader_without_seed_or_order(string code) => Verify<DataLoaderSeedAnalyzer>.Statements(Data + code);

    private const string Data = "torch.utils.data.Dataset data = null!;\n";
}
