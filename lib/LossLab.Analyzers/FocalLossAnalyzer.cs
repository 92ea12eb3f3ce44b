using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossLab.Analyzers;

/// <summary>LL0003: The overload of <c>sigmoid_focal_loss</c> that takes floats, where it reduces.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FocalLossAnalyzer : CallAnalyzer
{
    /// <summary>The id of what it reports.</summary>
    public const string Id = "LL0003";

    private static readonly DiagnosticDescriptor s_rule = Trap.Descriptor(Id,
        "sigmoid_focal_loss with float parameters reduces wrongly",
        "With float alpha and gamma the mean and the sum are wrong: give doubles");

    private protected override DiagnosticDescriptor Rule => s_rule;

    private protected override bool IsTrap(Call call) =>
        call.Is("TorchSharp.torchvision.ops", "sigmoid_focal_loss")
        && call.Argument("alpha")?.Parameter?.Type.SpecialType == SpecialType.System_Single
        && !call.IsZero("reduction"); // None
}
