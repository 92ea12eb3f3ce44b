using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossLab.Analyzers;

/// <summary>LL0008: <c>OneCycleLR</c> of an optimiser that is seen to have several groups.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OneCycleAnalyzer : CallAnalyzer
{
    /// <summary>The id of what it reports.</summary>
    public const string Id = "LL0008";

    private static readonly DiagnosticDescriptor s_rule = Trap.Descriptor(Id,
        "OneCycleLR goes wrong after the first group",
        "Only the first group follows this schedule, the others go up and down until the end: give each group an optimiser and a schedule");

    private protected override DiagnosticDescriptor Rule => s_rule;

    private protected override bool IsTrap(Call call) =>
        (call.Is("TorchSharp.torch.optim.lr_scheduler", "OneCycleLR") || call.Makes("TorchSharp.torch.optim.lr_scheduler.impl.OneCycleLR"))
        && call.Argument("optimizer") is { } optimizer
        && ParameterGroups.AreSeveral(optimizer.Value);
}
