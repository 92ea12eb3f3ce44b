using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossLab.Analyzers;

/// <summary>LL0001: <c>kl_div</c> and <c>KLDivLoss</c> without <c>log_target</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KlDivAnalyzer : CallAnalyzer
{
    /// <summary>The id of what it reports.</summary>
    public const string Id = "LL0001";

    private static readonly DiagnosticDescriptor s_rule = Trap.Descriptor(Id,
        "kl_div takes the target as logarithms",
        "Without log_target the target is taken as logarithms, where PyTorch takes probabilities: say log_target: false or true");

    private protected override DiagnosticDescriptor Rule => s_rule;

    private protected override bool IsTrap(Call call) =>
        (call.Is("TorchSharp.torch.nn.functional", "kl_div")
            || call.Is("TorchSharp.torch.nn", "KLDivLoss")
            || call.Makes("TorchSharp.Modules.KLDivLoss"))
        && !call.Gives("log_target");
}
