using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossLab.Analyzers;

/// <summary>LL0011: <c>GroupNorm</c> with parameters, in a class that fills no weight.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GroupNormAnalyzer : CallAnalyzer
{
    /// <summary>The id of what it reports.</summary>
    public const string Id = "LL0011";

    private static readonly DiagnosticDescriptor s_rule = Trap.Descriptor(Id,
        "GroupNorm starts with uninitialised memory",
        "The weight and bias of GroupNorm are uninitialised memory: fill them with nn.init.ones_ and nn.init.zeros_");

    private protected override DiagnosticDescriptor Rule => s_rule;

    private protected override bool IsTrap(Call call) =>
        call.Is("TorchSharp.torch.nn", "GroupNorm")
        && !call.IsConstant("affine", false)
        && !FilledWeights.AreIn(call.Operation.Syntax);
}
