using LossLab.NotebookHost.Languages;
using LossLab.NotebookHost.Languages.Parsing;

namespace LossLab.NotebookHost.Tests.Languages;

/// <summary>How a cell is taken apart.</summary>
public sealed class CellParserTests
{
    [Theory]
    [InlineData("1 + 1", "csharp:0:1 + 1")]
    [InlineData("#!fsharp\nlet x = 1\n#!csharp\nvar y = 2;", "fsharp:1:let x = 1|csharp:3:var y = 2;")]
    [InlineData("#!f#\n1", "fsharp:1:1")]
    [InlineData("#!powershell\n1", "pwsh:1:1")]
    [InlineData("#!JS\n1", "javascript:1:1")]
    [InlineData("var a = 1;\n  #!time\nvar b = 2;", "csharp:0:var a = 1;|csharp:1:#!time|csharp:2:var b = 2;")]
    [InlineData("#!value --name x\none\n#!time\ntwo\n#!csharp\n3", "value:0:#!value --name x\none\n#!time\ntwo|csharp:5:3")]
    [InlineData("#!/usr/bin/env dotnet\n1", "csharp:0:\n1")]
    [InlineData("", "csharp:0:")]
    [InlineData("\r\n#!fsharp\r\n1", "fsharp:2:1")]
    public void Should_change_the_language_when_a_line_names_one(string cell, string expected) => Assert.Equal(expected, Describe(cell));

    [Theory]
    [InlineData("var s = \"\"\"\n    #!bash\n    \"\"\";")]
    [InlineData("var s = @\"\n#!fsharp\n\";")]
    [InlineData("/*\n#!fsharp\n#!nonsense\n#r \"nuget: Nothing, 1.0\"\n*/ 1")]
    [InlineData("// #!fsharp\n1")]
    [InlineData("#if NEVER\n#!fsharp\n#endif\n1")]
    [InlineData("var s = $\"\"\"\n    {1}\n    #!who\n    \"\"\";")]
    [InlineData("/* /* */ var c = '\"'; // \"\n1")]
    public void Should_leave_alone_what_stands_in_a_text_or_a_comment(string cell) => Assert.Equal($"csharp:0:{cell}", Describe(cell));

    [Theory]
    [InlineData("#r \"nuget: A, 1.0\"\n1", "csharp:0:#r \"nuget: A, 1.0\"|csharp:0:\n1")]
    [InlineData("1\n#r \"nuget:A\" // why", "csharp:1:#r \"nuget:A\"|csharp:0:1\n")]
    [InlineData("#i \"nuget: https://example.org\"\n#r \"nuget: A, *-*\"", "csharp:0:#i \"nuget: https://example.org\"|csharp:1:#r \"nuget: A, *-*\"")]
    [InlineData("#r \"A.dll\"", "csharp:0:#r \"A.dll\"")]
    public void Should_take_packages_out_of_the_code(string cell, string expected) => Assert.Equal(expected, Describe(cell));

    [Theory]
    [InlineData("#!whoo", "'#!whoo'. Did you mean #!who or #!whos?", 1)]
    [InlineData("Console.WriteLine(1);\n#!fshrp\n1", "'#!fshrp'. Did you mean #!fsharp?", 2)]
    [InlineData("#!sql\nselect 1", "Known are #!about, ", 1)]
    public void Should_name_the_near_ones_when_a_name_is_unknown(string cell, string expected, int line)
    {
        var error = Assert.Throws<CellException>(() => CellParser.Parse(cell, LanguageNames.CSharp));
        Assert.Contains(expected, error.Message);
        Assert.Equal(line, error.Line);
    }

    [Theory]
    [InlineData("pwsh", "#!/usr/bin/env pwsh\n#!nonsense\n1")]
    [InlineData("markdown", "#!nonsense\n\"\"\"")]
    public void Should_leave_unknown_lines_to_the_other_languages(string language, string cell) =>
        Assert.Equal(cell.Replace("#!/usr/bin/env pwsh", ""), Assert.Single(CellParser.Parse(cell, language)).Text);

    private static string Describe(string cell) =>
        string.Join('|', CellParser.Parse(cell, LanguageNames.CSharp).Select(part => $"{part.Language}:{part.Line}:{part.Text}"));
}
