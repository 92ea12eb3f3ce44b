using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Microsoft.DotNet.Interactive.CSharp;

/// <summary>The XML documentation beside an assembly; read only when something asks for it.</summary>
internal sealed class Documentation : DocumentationProvider
{
    private readonly string _file;
    private readonly Lazy<Dictionary<string, string>> _members;

    private Documentation(string file)
    {
        _file = file;
        _members = new Lazy<Dictionary<string, string>>(Read);
    }

    public static Documentation? For(string assemblyPath) =>
        Path.ChangeExtension(assemblyPath, ".xml") is var file && File.Exists(file) ? new Documentation(file) : null;

    public override bool Equals(object? obj) => obj is Documentation other && other._file == _file;

    public override int GetHashCode() => _file.GetHashCode(StringComparison.Ordinal);

    protected override string GetDocumentationForSymbol(
        string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        _members.Value.GetValueOrDefault(documentationMemberID, string.Empty);

    private Dictionary<string, string> Read()
    {
        try
        {
            return XDocument.Load(_file).Descendants("member")
                .Where(member => member.Attribute("name") is not null)
                .DistinctBy(member => member.Attribute("name")!.Value)
                .ToDictionary(member => member.Attribute("name")!.Value, member => member.ToString());
        }
        catch (Exception e) when (e is XmlException or IOException)
        {
            return [];
        }
    }
}
