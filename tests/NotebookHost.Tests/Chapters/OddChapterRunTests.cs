using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Chapters;

public sealed class OddChapterRunTests : ChapterRunTests
{
    public static TheoryData<string> Names => [.. ChapterFiles.All.Where((_, number) => number % 2 != 0)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Should_show_what_is_stored_and_fail_every_check_that_is_not_solved(string name) =>
        ShowsWhatIsStoredAndFailsEveryCheckThatIsNotSolved(name);

    [Fact]
    public async Task Should_be_as_stored_when_checked()
    {
        var check = await HostProcess.RunAsync(ChapterFiles.Patience, "check", ChapterFiles.PathOf("09-checking-gradients.ipynb"));

        Assert.True(check.ExitCode == 0, check.ToString());
        Assert.Contains("as stored:", check.Output);
    }
}
