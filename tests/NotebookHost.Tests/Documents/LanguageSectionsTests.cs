using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Languages;

namespace LossLab.NotebookHost.Tests.Documents;

/// <summary>Texts in several languages.</summary>
public sealed class LanguageSectionsTests
{
    [Fact]
    public void Should_begin_a_part_at_each_line_that_names_a_language() => Assert.Equal(
        [
            new LanguageSection("csharp", 1, "var x = 1;\n"), new LanguageSection("fsharp", 3, "let y = 2\n\n"),
            new LanguageSection("pwsh", 6, ""), new LanguageSection("markdown", 7, "#!time\n#!c#x\n #!fsharp"),
        ],
        Split("var x = 1;\n#!F#\nlet y = 2\n\n#!powershell\n#!markdown \n#!time\n#!c#x\n #!fsharp"));

    [Theory]
    [InlineData("var s = \"\"\"\n#!html\n\"\"\";\n")]
    [InlineData("var s = $\"\"\"\n{1}\n#!html\n{2}\n\"\"\";\n")]
    [InlineData("var s = @\"\n#!html\n\";\n")]
    [InlineData("var s = $@\"{1}\n#!html\n\";\n")]
    [InlineData("/* \"\n#!html\n*/\n")]
    [InlineData("#!time\n/*\n#!html\n*/ 1\n")]
    public void Should_take_a_line_inside_a_string_or_a_comment_for_text(string code) =>
        Assert.Equal([new LanguageSection("csharp", 1, code), new LanguageSection("html", code.Split('\n').Length + 1, "<b>")], Split(code + "#!html\n<b>"));

    [Theory]
    [InlineData("// /*\n")]
    [InlineData("var s = \"/*\"; var t = \"@\";\n")]
    [InlineData("var s = \"\"\"a\"\"\";\n")]
    [InlineData("var s = \"\"\"\n")]
    [InlineData("/* not closed\n")]
    [InlineData("1 /* closed */\n")]
    public void Should_begin_a_part_after_what_only_looks_like_the_start_of_one(string code) =>
        Assert.Equal([new LanguageSection("csharp", 1, code), new LanguageSection("html", 3, "<b>")], Split(code + "#!html\n<b>"));

    [Fact]
    public void Should_not_read_other_languages_as_csharp() => Assert.Equal(
        [new LanguageSection("csharp", 1, ""), new LanguageSection("markdown", 2, "/*\n"), new LanguageSection("csharp", 4, "1")],
        Split("#!markdown\n/*\n#!csharp\n1"));

    private static IReadOnlyList<LanguageSection> Split(string text) => LanguageSections.Split(text, "csharp", LanguageNames.Find);
}
