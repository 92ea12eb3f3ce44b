using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossLab.Analyzers;

/// <summary>LL0006: <c>RAdam</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RAdamAnalyzer : CallAnalyzer
{
    /// <summary>The id of what it reports.</summary>
    public const string Id = "LL0006";

    private static readonly DiagnosticDescriptor s_rule = Trap.Descriptor(Id,
        "RAdam applies the learning rate twice",
        "After its warm-up RAdam multiplies by the learning rate twice: use AdamW, with a warm-up");

    private protected override DiagnosticDescriptor Rule => s_rule;

    private protected override bool IsTrap(Call call) =>
        call.Is("TorchSharp.torch.optim", "RAdam") || call.Makes("TorchSharp.Modules.RAdam");
}
