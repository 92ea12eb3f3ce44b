using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Chapters;

public sealed class EvenChapterRunTests : ChapterRunTests
{
    public static TheoryData<string> Names => [.. ChapterFiles.All.Where((_, number) => number % 2 == 0)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Should_show_what_is_stored_and_fail_every_check_that_is_not_solved(string name) =>
        ShowsWhatIsStoredAndFailsEveryCheckThatIsNotSolved(name);
}
