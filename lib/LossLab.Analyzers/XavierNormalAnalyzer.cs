using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossLab.Analyzers;

/// <summary>LL0010: <c>xavier_normal_</c> and <c>glorot_normal_</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class XavierNormalAnalyzer : CallAnalyzer
{
    /// <summary>The id of what it reports.</summary>
    public const string Id = "LL0010";

    private static readonly DiagnosticDescriptor s_rule = Trap.Descriptor(Id,
        "xavier_normal_ draws uniformly",
        "This draws uniform numbers: use init.normal_ with the deviation gain * Math.Sqrt(2.0 / (fanIn + fanOut)), or say xavier_uniform_");

    private protected override DiagnosticDescriptor Rule => s_rule;

    private protected override bool IsTrap(Call call) =>
        call.Is("TorchSharp.torch.nn.init", "xavier_normal_") || call.Is("TorchSharp.torch.nn.init", "glorot_normal_");
}
