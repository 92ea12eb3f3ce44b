using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossLab.Analyzers;

/// <summary>LL0004: <c>autograd.grad</c> and <c>Tensor.backward</c> that create a graph and do not retain it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CreateGraphAnalyzer : CallAnalyzer
{
    /// <summary>The id of what it reports.</summary>
    public const string Id = "LL0004";

    private static readonly DiagnosticDescriptor s_rule = Trap.Descriptor(Id,
        "create_graph alone lets the graph go",
        "The graph that create_graph makes is let go, so that a second derivative fails: give retain_graph: true too");

    private protected override DiagnosticDescriptor Rule => s_rule;

    private protected override bool IsTrap(Call call) =>
        (call.Is("TorchSharp.torch.autograd", "grad") || call.Is("TorchSharp.torch.Tensor", "backward"))
        && call.IsConstant("create_graph", true)
        && call.IsConstant("retain_graph", false);
}
