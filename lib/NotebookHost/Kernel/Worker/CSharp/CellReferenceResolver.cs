using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossLab.NotebookHost.Kernel.Worker.CSharp;

/// <summary>Finds what <c>#r</c> names, and assemblies that the references of a cell need in turn.</summary>
internal sealed class CellReferenceResolver(string directory) : MetadataReferenceResolver
{
    private readonly ConcurrentDictionary<(string Path, DateTime Written), PortableExecutableReference> _cache = new();

    public override bool ResolveMissingAssemblies => true;

    /// <summary>
    /// An assembly that the application has already, at least as new, is taken from there: that is what will be running.
    /// </summary>
    public PortableExecutableReference Load(string path)
    {
        if (PlatformReferences.TryGetInsteadOf(path, out var platform))
        {
            AssemblyProbing.AddDirectory(Path.GetDirectoryName(path)!);
            return platform;
        }

        AssemblyProbing.Add(path);
        return _cache.GetOrAdd((path, File.GetLastWriteTimeUtc(path)),
            key => MetadataReference.CreateFromFile(key.Path, documentation: PlatformReferences.DocumentationOf(key.Path)));
    }

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        var path = CellPaths.Combine(reference, baseFilePath, directory);
        if (File.Exists(path))
            return [Load(path).WithProperties(properties)];

        return PlatformReferences.TryGet(reference, out var platform) ? [platform.WithProperties(properties)] : [];
    }

    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        if (PlatformReferences.TryGet(referenceIdentity.Name, out var platform))
            return platform;

        var beside = definition is PortableExecutableReference { FilePath: { } file } ? Path.GetDirectoryName(file) : null;
        return AssemblyProbing.Find(referenceIdentity.Name, beside) is { } path ? Load(path) : null;
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => directory.GetHashCode(StringComparison.Ordinal);
}
