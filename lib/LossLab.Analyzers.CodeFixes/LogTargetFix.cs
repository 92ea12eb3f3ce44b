using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Operations;

namespace LossLab.Analyzers.CodeFixes;

/// <summary>LL0001: gives <c>log_target</c>, where the target is seen to be logarithms or probabilities.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LogTargetFix)), Shared]
public sealed class LogTargetFix : ArgumentFix
{
    private protected override string Id => KlDivAnalyzer.Id;

    private protected override string Title => "Give log_target, as the target is";

    private protected override string Parameter => "log_target";

    private protected override string? Value(Call call) => Made(call.Argument("target"))?.TargetMethod.Name switch
    {
        "log" or "log_softmax" => "true",
        "softmax" or "exp" => "false",
        _ => null,
    };

    private static IInvocationOperation? Made(IArgumentOperation? target) => target?.Value.Unconverted() as IInvocationOperation;
}
