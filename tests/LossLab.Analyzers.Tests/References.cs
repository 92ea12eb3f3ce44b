using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TorchSharp;

namespace LossLab.Analyzers.Tests;

/// <summary>What the analyzed code is compiled against: the assemblies of the running tests.</summary>
internal static class References
{
    /// <summary>The framework, TorchSharp and TorchVision.</summary>
    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(torch).Assembly.Location)
            .Append(typeof(torchvision).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
