using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossLab.Analyzers;

/// <summary>LL0013: <c>matmul</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MatmulAnalyzer : CallAnalyzer
{
    /// <summary>The id of what it reports.</summary>
    public const string Id = "LL0013";

    private static readonly DiagnosticDescriptor s_rule = Trap.Descriptor(Id,
        "An error in matmul ends the process",
        "When the shapes do not fit, matmul ends the process: use mm, bmm or einsum, which raise an exception");

    private protected override DiagnosticDescriptor Rule => s_rule;

    private protected override bool IsTrap(Call call) =>
        call.Is("TorchSharp.torch", "matmul") || call.Is("TorchSharp.torch.Tensor", "matmul");
}
