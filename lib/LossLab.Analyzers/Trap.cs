using Microsoft.CodeAnalysis;

namespace LossLab.Analyzers;

/// <summary>Makes the descriptors, which differ in their words only.</summary>
internal static class Trap
{
    /// <summary>A warning that is on unless switched off.</summary>
    /// <param name="id">Its id, <c>LL</c> and four digits.</param>
    /// <param name="title">What is wrong, without a full stop.</param>
    /// <param name="message">What happens here and what to do, without a full stop at the end.</param>
    public static DiagnosticDescriptor Descriptor(string id, string title, string message) => new(
        id, title, message, "TorchSharp", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: null, description: "Seen in TorchSharp 0.107.0; lib/LossLab.Analyzers/README.md says more.");
}
