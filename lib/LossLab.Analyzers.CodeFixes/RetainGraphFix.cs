using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LossLab.Analyzers.CodeFixes;

/// <summary>LL0004: gives <c>retain_graph: true</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RetainGraphFix)), Shared]
public sealed class RetainGraphFix : ArgumentFix
{
    private protected override string Id => CreateGraphAnalyzer.Id;

    private protected override string Title => "Give retain_graph: true";

    private protected override string Parameter => "retain_graph";

    private protected override string? Value(Call call) => "true";
}
