using System.Text.RegularExpressions;
using LossLab.NotebookHost.Languages;
using LossLab.NotebookHost.Languages.Parsing;

namespace LossLab.NotebookHost.Kernel.Worker.Packages;

/// <summary>What a line <c>#r "nuget: Id, Version"</c> asks for, or where to look (<c>#i "nuget: …"</c>).</summary>
/// <param name="Id">The package, or the source.</param>
/// <param name="Version">A version, a range or a pattern as NuGet reads them; <c>*</c> if the line says none.</param>
/// <param name="IsSource">Whether it names a source.</param>
/// <param name="Line">The line in the cell, from 1.</param>
internal sealed partial record PackageRequest(string Id, string Version, bool IsSource, int Line)
{
    /// <summary>Whether its answer can change from day to day.</summary>
    public bool IsFloating => Version.Contains('*', StringComparison.Ordinal);

    /// <summary>Reads a line.</summary>
    /// <exception cref="CellException">It is none.</exception>
    public static PackageRequest Parse(PackagePart part)
    {
        var text = part.Text[(part.Text.IndexOf(':', StringComparison.Ordinal) + 1)..].TrimEnd('"').Trim();
        if (part.Text.TrimStart()[1] is 'i' or 'I')
            return new PackageRequest(text, "", IsSource: true, part.Line + 1);
        var match = IdAndVersion().Match(text);
        if (!match.Success)
            throw new CellException($"'{text}' names no package: #r \"nuget: Id\" or #r \"nuget: Id, Version\"", part.Line + 1);
        var version = match.Groups["version"].Value;
        return new PackageRequest(match.Groups["id"].Value, version.Length == 0 ? "*" : WhiteSpace().Replace(version, ""), IsSource: false, part.Line + 1);
    }

    // A range has a comma of its own; what comes after the version is for others than NuGet.
    [GeneratedRegex(@"^(?<id>[\w.-]+)\s*(,\s*(version\s*=\s*)?(?<version>[\[(][^\])]*[\])]|[\w.*+-]*)\s*(,.*)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex IdAndVersion();

    [GeneratedRegex(@"\s")]
    private static partial Regex WhiteSpace();
}
