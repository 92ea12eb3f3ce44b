using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossLab.Analyzers;

/// <summary>LL0012: A <c>DataLoader</c> that shuffles with a seed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DataLoaderSeedAnalyzer : CallAnalyzer
{
    /// <summary>The id of what it reports.</summary>
    public const string Id = "LL0012";

    private static readonly DiagnosticDescriptor s_rule = Trap.Descriptor(Id,
        "DataLoader with a seed repeats its order",
        "With a seed the order is the same in every epoch: use LossLab.Training.Batches, or a loader of another seed for each epoch");

    private protected override DiagnosticDescriptor Rule => s_rule;

    private protected override bool IsTrap(Call call) =>
        (call.Is("TorchSharp.torch.utils.data", "DataLoader")
            || call.Makes("TorchSharp.Modules.DataLoader")
            || call.Makes("TorchSharp.Modules.IterableDataLoader"))
        && call.Gives("seed")
        && !call.IsConstant("seed", null)
        && !call.IsConstant("shuffle", false);
}
