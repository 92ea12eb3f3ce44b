using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossLab.Analyzers;

/// <summary>LL0007: <c>SGD</c> with <c>maximize</c> and <c>weight_decay</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MaximizingSgdAnalyzer : CallAnalyzer
{
    /// <summary>The id of what it reports.</summary>
    public const string Id = "LL0007";

    private static readonly DiagnosticDescriptor s_rule = Trap.Descriptor(Id,
        "SGD that maximizes decays with the wrong sign",
        "With maximize the weight decay makes the parameters grow: minimise the negative instead");

    private protected override DiagnosticDescriptor Rule => s_rule;

    private protected override bool IsTrap(Call call) =>
        (call.Is("TorchSharp.torch.optim", "SGD") || call.Makes("TorchSharp.Modules.SGD"))
        && call.IsConstant("maximize", true)
        && call.Gives("weight_decay")
        && !call.IsZero("weight_decay");
}
