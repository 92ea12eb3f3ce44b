using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Linting;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Chapters;

public sealed class ChapterStyleTests
{
    [Theory]
    [MemberData(nameof(ChapterFiles.Names), MemberType = typeof(ChapterFiles))]
    public void Should_keep_the_rules_of_writing_a_chapter(string name)
    {
        var findings = Linter.Check(NotebookDocument.Read(ChapterFiles.PathOf(name)));

        Assert.True(findings.Count == 0, string.Join('\n', findings.Select(f => $"{f.Place}: {f.Message}")));
    }
}
