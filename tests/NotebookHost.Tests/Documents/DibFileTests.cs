using System.Text;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Documents.Dib;
using LossLab.NotebookHost.Tests.Support;
using Microsoft.DotNet.Interactive.Documents;

namespace LossLab.NotebookHost.Tests.Documents;

/// <summary>Reading and writing <c>.dib</c> files.</summary>
public sealed class DibFileTests
{
    private const string Listed =
        "#!meta\n\n{\"kernelInfo\":{\"defaultKernelName\":\"csharp\",\"items\":[{\"aliases\":[],\"name\":\"csharp\"},{\"aliases\":[\"db\"],\"name\":\"sql-x\"},{\"name\":\"fsharp\"}]}}\n\n";

    [Theory]
    [InlineData("1 + 1", "csharp 1: 1 + 1")]
    [InlineData("\n\n#!csharp\n\n1\n", "csharp 5: 1")]
    [InlineData("#!csharp\n1\n#!fsharp\n2\n#!pwsh\n3\n#!mermaid\n4\n#!http\n5\n#!html\n6\n#!javascript\n7\n#!value\n8\n#!markdown\n9\n",
        "csharp 2: 1|fsharp 4: 2|pwsh 6: 3|mermaid 8: 4|http 10: 5|html 12: 6|javascript 14: 7|value 16: 8|markdown 18: 9")]
    [InlineData("#!C#\n1\n#!md\n2\n#!powershell\n3\n#!js\n4", "csharp 2: 1|markdown 4: 2|pwsh 6: 3|javascript 8: 4")]
    [InlineData(Listed + "#!csharp\n1\n#!sql-x\n2\n#!db\n3\n#!other\n4", "csharp 6: 1|sql-x 8: 2|sql-x 10: 3/#!other/4")]
    [InlineData("#!meta\n{\n \"kernelInfo\": {\n  \"defaultKernelName\": \"fsharp\"\n }\n}\n#!markdown\n1\n#!csharp\n2", "markdown 8: 1|csharp 10: 2")]
    [InlineData("#!meta\n{\"kernelInfo\":{\"items\":[{\"name\":\"a \",\"aliases\":[\"js\"]},{\"name\":\"\"},{\"name\":5},6]}}\n#!a \n1\n#!\n2\n#!js\n3", "csharp 3: #!a /1/#!/2|javascript 8: 3")]
    [InlineData("#!meta\n{}", "")]
    [InlineData("\uFEFF#!csharp \r\n1\r\n\r\n#!markdown\t\r\n2\r3\r", "csharp 2: 1|markdown 5: 2/3")]
    [InlineData("#!csharp\n\n#!fsharp\n\n\n", "")]
    [InlineData("", "")]
    [InlineData("#!csharp\n#!time\n#!share --from fsharp x\n  1\n   \n", "csharp 2: #!time/#!share --from fsharp x/  1/   ")]
    [InlineData("#!csharp\nvar s = \"\"\"\n#!bash\n#!markdown\n#!meta\n\"\"\";\n#!markdown\n/*\n#!csharp\n1", "csharp 2: var s = \"\"\"/#!bash/#!markdown/#!meta/\"\"\";|markdown 8: /*|csharp 10: 1")]
    public void Should_read_cells_with_their_languages_and_lines(string text, string expected) => Assert.Equal(
        expected, string.Join('|', Parse(text).Cells.Select(cell => $"{cell.Kernel} {cell.Line}: {cell.Text.Replace('\n', '/')}")));

    [Theory]
    [InlineData("#!meta\n{\n#!csharp\n1", "line 1: the block '#!meta' is not complete JSON")]
    [InlineData("\n#!meta\n[]\n#!csharp\n1", "line 2: the block '#!meta' is JSON but not a notebook")]
    [InlineData("#!meta\n#!csharp\n1", "line 1: the block '#!meta' ")]
    [InlineData("#!csharp\n1\n#!meta\n{}\n", "line 3: the block '#!meta' is not at the beginning")]
    public void Should_say_what_is_wrong_with_its_block_of_metadata(string text, string message) =>
        Assert.StartsWith(message, Assert.Throws<NotebookFormatException>(() => Parse(text)).Message);

    [Fact]
    public void Should_say_so_when_it_is_not_utf8() => Assert.Contains(
        "is not UTF-8 text (byte 3)", Assert.Throws<NotebookFormatException>(() => DibFile.Parse([(byte)'1', (byte)'\n', 0xff])).Message);

    [Theory]
    [InlineData(Listed + "#!csharp\n\n1\n\n2\n\n#!sql-x\n\nselect 1\n\n#!markdown\n\n# T\n")]
    [InlineData("#!csharp\n\n#!time\n1\n")]
    public void Should_agree_with_the_package_on_files_that_it_reads_right(string text) =>
        Assert.Equal(ByPackage(text), Parse(text).Cells.Select(cell => (cell.Kernel, cell.Text)));

    [Fact]
    public void Should_write_what_the_package_reads()
    {
        var text = DibWriter.Write(NotebookDocument.Read(Folders.Fixture("mixed.dib"))).Text;
        Assert.Equal(Parse(text).Cells.Select(cell => (cell.Kernel, cell.Text)), ByPackage(text));
    }

    // When this fails, the package reads such files right, and DibFile is needed no more.
    [Theory]
    [InlineData("#!csharp\n\nvar s = \"\"\"\n#!markdown\n\"\"\";\n")]
    [InlineData("#!csharp\n\n1\n\n#!fsharp\n\n2\n")]
    [InlineData("#!csharp \n\n1\n")]
    [InlineData("\uFEFF#!csharp\n\n1\n")]
    public void Should_read_what_the_package_reads_wrong(string text) =>
        Assert.NotEqual(ByPackage(text), Parse(text).Cells.Select(cell => (cell.Kernel, cell.Text)));

    private static DibFile Parse(string text) => DibFile.Parse(Encoding.UTF8.GetBytes(text));

    private static IEnumerable<(string, string)> ByPackage(string text) =>
        CodeSubmission.Parse(text, new KernelInfoCollection { new("csharp") }).Elements.Select(cell => (cell.KernelName ?? "", cell.Contents));
}
