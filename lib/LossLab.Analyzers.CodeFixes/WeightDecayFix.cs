using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LossLab.Analyzers.CodeFixes;

/// <summary>LL0005: gives <c>weight_decay: 0.01</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WeightDecayFix)), Shared]
public sealed class WeightDecayFix : ArgumentFix
{
    private protected override string Id => AdamWAnalyzer.Id;

    private protected override string Title => "Give weight_decay: 0.01";

    private protected override string Parameter => "weight_decay";

    private protected override string? Value(Call call) => "0.01";
}
