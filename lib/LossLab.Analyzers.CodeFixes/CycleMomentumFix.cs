using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LossLab.Analyzers.CodeFixes;

/// <summary>LL0009: gives <c>cycle_momentum: false</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CycleMomentumFix)), Shared]
public sealed class CycleMomentumFix : ArgumentFix
{
    private protected override string Id => CyclicLrAnalyzer.Id;

    private protected override string Title => "Give cycle_momentum: false";

    private protected override string Parameter => "cycle_momentum";

    private protected override string? Value(Call call) => "false";
}
