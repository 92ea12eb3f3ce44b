using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Microsoft.DotNet.Interactive.CSharp.Language;

/// <summary>A member's XML documentation as markdown.</summary>
internal sealed partial class DocumentationText
{
    private readonly XElement? _member;

    private DocumentationText(XElement? member) => _member = member;

    public string Summary => Section("summary");

    public IReadOnlyDictionary<string, string> Parameters => (_member?.Elements("param") ?? [])
        .Where(p => p.Attribute("name") is not null)
        .DistinctBy(p => p.Attribute("name")!.Value)
        .ToDictionary(p => p.Attribute("name")!.Value, Text);

    public static DocumentationText Of(ISymbol symbol)
    {
        for (ISymbol? current = symbol; current is not null; current = Ancestor(current))
        {
            if (Read(current) is { } member && member.Element("inheritdoc") is null)
            {
                return new DocumentationText(member);
            }
        }

        return new DocumentationText(null);
    }

    /// <summary>All of it: summary, remarks, parameters, result, exceptions.</summary>
    public string Everything()
    {
        var parts = new List<string> { Summary, Section("remarks") };
        parts.AddRange(Parameters.Select(p => $"- `{p.Key}`: {p.Value}"));
        if (Section("returns") is { Length: > 0 } returns)
        {
            parts.Add($"Returns: {returns}");
        }

        parts.AddRange((_member?.Elements("exception") ?? []).Select(e => $"Throws `{ShortName(e)}`: {Text(e)}"));
        return string.Join("\n\n", parts.Where(part => part.Length > 0)).Replace("\n\n- ", "\n- ", StringComparison.Ordinal);
    }

    private static XElement? Read(ISymbol symbol)
    {
        // The documentation of a type with a primary constructor is the constructor's, too.
        var xml = symbol.OriginalDefinition.GetDocumentationCommentXml();
        if (string.IsNullOrWhiteSpace(xml) && symbol is IMethodSymbol { ReducedFrom: { } extension })
        {
            xml = extension.OriginalDefinition.GetDocumentationCommentXml();
        }

        try
        {
            return string.IsNullOrWhiteSpace(xml) ? null : XElement.Parse(xml, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static ISymbol? Ancestor(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => symbol.ContainingType,
        IMethodSymbol { OverriddenMethod: { } overridden } => overridden,
        IPropertySymbol { OverriddenProperty: { } overridden } => overridden,
        INamedTypeSymbol => null,
        _ => symbol.ContainingType?.AllInterfaces
            .SelectMany(i => i.GetMembers(symbol.Name))
            .FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(m), symbol)),
    };

    private string Section(string name) => _member?.Element(name) is { } section ? Text(section) : string.Empty;

    private static string Text(XElement element)
    {
        var builder = new StringBuilder();
        Append(builder, element);
        var text = Blanks().Replace(builder.ToString(), " ");
        return EmptyLines().Replace(BlanksAtEdges().Replace(text, "\n"), "\n\n").Trim();
    }

    private static void Append(StringBuilder builder, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            _ = node switch
            {
                XText text => builder.Append(LineBreaks().Replace(text.Value, " ")),
                XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } reference =>
                    builder.Append('`').Append(ShortName(reference)).Append('`'),
                XElement { Name.LocalName: "c" } code => builder.Append('`').Append(code.Value.Trim()).Append('`'),
                XElement { Name.LocalName: "code" } code => builder.Append("\n```\n").Append(code.Value.Trim()).Append("\n```\n"),
                XElement { Name.LocalName: "para" } paragraph => builder.Append("\n\n").Append(Text(paragraph)).Append("\n\n"),
                XElement { Name.LocalName: "item" } item => builder.Append("\n- ").Append(Text(item)),
                XElement other => builder.Append(Text(other)),
                _ => builder,
            };
        }
    }

    /// <summary>What a reference points to without its namespace: <c>M:A.B.C(System.Int32)</c> is <c>C</c>.</summary>
    private static string ShortName(XElement reference)
    {
        var target = reference.Attribute("cref")?.Value ?? reference.Attribute("langword")?.Value
            ?? reference.Attribute("name")?.Value ?? reference.Attribute("href")?.Value ?? reference.Value;
        if (reference.Attribute("cref") is null)
        {
            return target;
        }

        var name = target[(target.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('(')[0].Replace(".#ctor", string.Empty, StringComparison.Ordinal);
        return name[(name.LastIndexOf('.') + 1)..].Split('`')[0];
    }

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex LineBreaks();

    [GeneratedRegex("[ \t]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(" ?\n ?")]
    private static partial Regex BlanksAtEdges();

    [GeneratedRegex("\n{3,}")]
    private static partial Regex EmptyLines();
}
