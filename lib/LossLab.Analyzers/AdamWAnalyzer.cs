using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossLab.Analyzers;

/// <summary>LL0005: <c>AdamW</c> without <c>weight_decay</c>. Groups have decays of their own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AdamWAnalyzer : CallAnalyzer
{
    /// <summary>The id of what it reports.</summary>
    public const string Id = "LL0005";

    private static readonly DiagnosticDescriptor s_rule = Trap.Descriptor(Id,
        "AdamW does not decay",
        "Without weight_decay this AdamW is Adam, where PyTorch decays by 0.01: give weight_decay");

    private protected override DiagnosticDescriptor Rule => s_rule;

    private protected override bool IsTrap(Call call) =>
        (call.Is("TorchSharp.torch.optim", "AdamW") || call.Makes("TorchSharp.Modules.AdamW"))
        && !call.Gives("weight_decay")
        && !call.TakesGroups();
}
