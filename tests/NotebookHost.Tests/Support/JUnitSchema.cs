using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace LossLab.NotebookHost.Tests.Support;

/// <summary>Holds reports to what CI servers read.</summary>
internal static class JUnitSchema
{
    private static readonly XmlSchemaSet Schemas = Read();

    /// <summary>Throws if a report is not one.</summary>
    /// <exception cref="XmlSchemaValidationException">It breaks the schema.</exception>
    public static void Check(XDocument report) => report.Validate(Schemas, (_, problem) => throw problem.Exception);

    private static XmlSchemaSet Read()
    {
        var schemas = new XmlSchemaSet();
        using var reader = XmlReader.Create(Path.Combine(Folders.Fixtures, "junit.xsd"));
        schemas.Add(null, reader);
        schemas.Compile();
        return schemas;
    }
}
