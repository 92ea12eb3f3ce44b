using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossLab.Analyzers;

/// <summary>LL0002: <c>gaussian_nll_loss</c> and <c>GaussianNLLLoss</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GaussianNllAnalyzer : CallAnalyzer
{
    /// <summary>The id of what it reports.</summary>
    public const string Id = "LL0002";

    private static readonly DiagnosticDescriptor s_rule = Trap.Descriptor(Id,
        "gaussian_nll_loss sums features, and the variance gets no gradient",
        "This loss sums over the features, gives the variance no gradient and broadcasts silently: "
        + "write 0.5 * (variance.log() + (input - target).square() / variance), and take its mean");

    private protected override DiagnosticDescriptor Rule => s_rule;

    private protected override bool IsTrap(Call call) =>
        call.Is("TorchSharp.torch.nn.functional", "gaussian_nll_loss")
        || call.Is("TorchSharp.torch.nn", "GaussianNLLLoss")
        || call.Makes("TorchSharp.Modules.GaussianNLLLoss");
}
