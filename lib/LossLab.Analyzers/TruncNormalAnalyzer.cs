using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossLab.Analyzers;

/// <summary>LL0016: <c>trunc_normal_</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TruncNormalAnalyzer : CallAnalyzer
{
    /// <summary>The id of what it reports.</summary>
    public const string Id = "LL0016";

    private static readonly DiagnosticDescriptor s_rule = Trap.Descriptor(Id,
        "trunc_normal_ fills with one number",
        "Every element becomes mean + std: use init.normal_ and clamp_");

    private protected override DiagnosticDescriptor Rule => s_rule;

    private protected override bool IsTrap(Call call) => call.Is("TorchSharp.torch.nn.init", "trunc_normal_");
}
