using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossLab.Analyzers.Tests;

/// <summary>What is written about the diagnostics is about those that there are.</summary>
public partial class DocumentationTests
{
    private static readonly DiagnosticDescriptor[] s_all =
    [
        .. typeof(KlDivAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .OrderBy(rule => rule.Id),
    ];

    [Fact]
    public void Should_be_numbered_without_gaps() =>
        Assert.Equal([.. Enumerable.Range(1, s_all.Length).Select(i => $"LL{i:0000}")], s_all.Select(rule => rule.Id));

    [Fact]
    public void Should_each_have_a_row_in_the_page() =>
        Assert.Equal(s_all.Select(rule => rule.Id), Ids("LossLab.Analyzers/README.md", Row()));

    // An error in matmul is not silent: it is no row there.
    [Fact]
    public void Should_each_be_named_in_the_table_of_traps() =>
        Assert.Equal(
            s_all.Select(rule => rule.Id).Where(id => id != MatmulAnalyzer.Id),
            Ids("LossLab/README.md", LastCell()).Order());

    [GeneratedRegex(@"^\| (LL\d{4}) \|")]
    private static partial Regex Row();

    [GeneratedRegex(@"\| (LL\d{4}) \|$")]
    private static partial Regex LastCell();

    private static IEnumerable<string> Ids(string page, Regex pattern, [CallerFilePath] string path = "") =>
        File.ReadAllLines(Path.Combine(Path.GetDirectoryName(path)!, "../../lib", page))
            .Select(line => pattern.Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value);
}
