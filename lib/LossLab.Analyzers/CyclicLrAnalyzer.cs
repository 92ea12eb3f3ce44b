using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossLab.Analyzers;

/// <summary>LL0009: <c>CyclicLR</c> with <c>cycle_momentum</c>, its default.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CyclicLrAnalyzer : CallAnalyzer
{
    /// <summary>The id of what it reports.</summary>
    public const string Id = "LL0009";

    private static readonly DiagnosticDescriptor s_rule = Trap.Descriptor(Id,
        "CyclicLR lets the momentum rise",
        "With cycle_momentum, which is the default, the momentum rises with the learning rate, up to 1: give cycle_momentum: false");

    private protected override DiagnosticDescriptor Rule => s_rule;

    private protected override bool IsTrap(Call call) =>
        (call.Is("TorchSharp.torch.optim.lr_scheduler", "CyclicLR") || call.Makes("TorchSharp.torch.optim.lr_scheduler.impl.CyclicLR"))
        && call.IsConstant("cycle_momentum", true);
}
