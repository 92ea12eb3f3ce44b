using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Microsoft.DotNet.Interactive.CSharp;

/// <summary>
/// The XML documentation of an assembly. A member is searched for in the bytes of the files each time it is asked for:
/// that takes milliseconds, where parsing the files of .NET would take a second and keep 100 MB.
/// </summary>
internal sealed class Documentation : DocumentationProvider
{
    private readonly string _assembly;

    // Not looked for before somebody asks: a kernel that starts has no time for it.
    private readonly Lazy<string[]> _files;

    private Documentation(string assembly, Func<string[]> files)
    {
        _assembly = assembly;
        _files = new Lazy<string[]>(files);
    }

    public static Documentation? For(string assemblyPath)
    {
        var beside = Path.ChangeExtension(assemblyPath, ".xml");
        return File.Exists(beside) ? new Documentation(assemblyPath, () => [beside])
            : PlatformDocumentation.Covers(assemblyPath) ? new Documentation(assemblyPath, () => PlatformDocumentation.FilesFor(assemblyPath))
            : null;
    }

    public override bool Equals(object? obj) => obj is Documentation other && other._assembly == _assembly;

    public override int GetHashCode() => _assembly.GetHashCode(StringComparison.Ordinal);

    protected override string GetDocumentationForSymbol(
        string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default)
    {
        var start = Encoding.UTF8.GetBytes($"<member name=\"{documentationMemberID}\">");
        foreach (var file in _files.Value)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Find(file, start) is { } member)
            {
                return member;
            }
        }

        return string.Empty;
    }

    private static string? Find(string file, ReadOnlySpan<byte> start)
    {
        var end = "</member>"u8;
        try
        {
            ReadOnlySpan<byte> text = File.ReadAllBytes(file);
            if (text.IndexOf(start) is >= 0 and var from && text[from..].IndexOf(end) is >= 0 and var length)
            {
                return Encoding.UTF8.GetString(text.Slice(from, length + end.Length));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file that cannot be read documents nothing.
        }

        return null;
    }
}
