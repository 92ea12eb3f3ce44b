using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Chapters;

public sealed class ChapterOutputTests
{
    [Theory]
    [MemberData(nameof(ChapterFiles.Names), MemberType = typeof(ChapterFiles))]
    public async Task Should_show_what_is_stored_when_run_again(string name)
    {
        var check = await HostProcess.RunAsync(ChapterFiles.Patience, "check", ChapterFiles.PathOf(name));

        Assert.True(check.ExitCode == 0, check.ToString());
        Assert.Contains("as stored:", check.Output);
    }
}
