using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace LossLab.NotebookHost.Kernel.Worker.CSharp;

/// <summary>
/// The assemblies of .NET itself and of the running application. The usual ones are referenced at once;
/// the others when something refers to them.
/// </summary>
internal static class PlatformReferences
{
    private static readonly string[] Usual =
    [
        "System.Private.CoreLib", "System.Runtime", "netstandard", "System.Collections", "System.Collections.Concurrent",
        "System.Collections.Immutable", "System.Console", "System.Diagnostics.Process", "System.IO.Compression", "System.Linq",
        "System.Linq.Expressions", "System.Memory", "System.Net.Http", "System.Net.Primitives", "System.Numerics.Vectors",
        "System.ObjectModel", "System.Private.Uri", "System.Runtime.Numerics", "System.Runtime.InteropServices",
        "System.Text.Encodings.Web", "System.Text.Json", "System.Text.RegularExpressions", "System.Threading",
        "System.Threading.Channels", "System.Threading.Tasks.Parallel", "System.Threading.Thread", "System.Private.Xml",
        "System.Private.Xml.Linq", "System.Data.Common", "System.ComponentModel.Primitives", "System.Diagnostics.Debug",
        "System.Diagnostics.DiagnosticSource", "System.Numerics.Tensors", "System.Linq.Parallel", "System.Linq.AsyncEnumerable",
        "Microsoft.CSharp", "System.Runtime.Extensions", "System.Threading.Tasks",
    ];

    private static readonly Lazy<Dictionary<string, string>> Paths = new(FindPaths);
    private static readonly ConcurrentDictionary<string, PortableExecutableReference> References = new(StringComparer.OrdinalIgnoreCase);

    public static ImmutableArray<MetadataReference> Default { get; } =
        [.. Usual.Where(Paths.Value.ContainsKey).Select(Get), Get(typeof(Microsoft.DotNet.Interactive.Kernel).Assembly.GetName().Name!)];

    public static bool TryGet(string name, [NotNullWhen(true)] out PortableExecutableReference? reference)
    {
        reference = Paths.Value.ContainsKey(name) ? Get(name) : null;
        return reference is not null;
    }

    public static bool TryGetInsteadOf(string path, [NotNullWhen(true)] out PortableExecutableReference? reference)
    {
        reference = null;
        var name = Path.GetFileNameWithoutExtension(path);
        if (!Paths.Value.TryGetValue(name, out var platformPath))
            return false;

        try
        {
            return (platformPath == path || AssemblyName.GetAssemblyName(platformPath).Version >= AssemblyName.GetAssemblyName(path).Version)
                && TryGet(name, out reference);
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    /// <summary>The documentation that lies beside an assembly; read when an editor asks for it.</summary>
    public static DocumentationProvider DocumentationOf(string assemblyPath) =>
        XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(assemblyPath, ".xml"));

    private static PortableExecutableReference Get(string name) => References.GetOrAdd(name, Create);

    private static PortableExecutableReference Create(string name)
    {
        var path = Paths.Value[name];

        // The code of the framework's assemblies is large and of no use to a compiler.
        using var stream = File.OpenRead(path);
        var metadata = AssemblyMetadata.CreateFromStream(stream, PEStreamOptions.PrefetchMetadata);
        return metadata.GetReference(DocumentationOf(path), filePath: path);
    }

    private static Dictionary<string, string> FindPaths()
    {
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? string.Empty;
        foreach (var path in trusted.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            paths.TryAdd(Path.GetFileNameWithoutExtension(path), path);

        return paths;
    }
}
