using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Events;

namespace LossLab.Embedded.Tests.Interactive;

public sealed class ErrorTests
{
    [Fact]
    public async Task Should_give_one_diagnostic_a_line_when_a_cell_does_not_compile()
    {
        using var kernel = new TestKernel();
        var events = await kernel.RunAsync("int a = nosuch;\nint b = neither;");
        var failed = events.OfType<CommandFailed>().Single();
        Assert.IsType<CodeSubmissionCompilationErrorException>(failed.Exception);
        Assert.Equal(
            "(1,9): error CS0103: The name 'nosuch' does not exist in the current context" + Environment.NewLine
            + "(2,9): error CS0103: The name 'neither' does not exist in the current context",
            failed.Message);
        Assert.Equal(2, events.OfType<DiagnosticsProduced>().Single().Diagnostics.Count);
        Assert.Same(failed, events[^1]);
    }

    [Fact]
    public async Task Should_keep_what_was_set_before_when_a_cell_throws()
    {
        using var kernel = new TestKernel();
        var failed = await kernel.FailAsync("var kept = 7;\nthrow new InvalidOperationException(\"boo\");");
        Assert.IsType<InvalidOperationException>(failed.Exception);
        Assert.Equal(failed.Exception.ToString(), failed.Message);
        Assert.Contains(">7<", await kernel.ReturnTextAsync("kept"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var x = 1;\nthrow new Exception();", 2)]
    [InlineData("#!html\n<b>1</b>\n#!csharp\n\nthrow new Exception();", 5)]
    [InlineData("#i \"nuget: https://api.nuget.org/v3/index.json\"\n\nvoid F()\n{\n    throw new Exception();\n}\nF();", 5)]
    public async Task Should_point_at_the_line_of_the_cell_when_a_cell_throws(string code, int line)
    {
        using var kernel = new TestKernel();
        await kernel.RunAsync("1");
        var failed = await kernel.FailAsync(code);
        Assert.Contains($"in Cell 2:line {line}", failed.Exception!.StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_point_at_the_line_of_the_cell_when_code_follows_a_magic()
    {
        using var kernel = new TestKernel();
        Assert.StartsWith("(4,1): error CS0103", (await kernel.FailAsync("#!html\nx\n#!csharp\nnosuch")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_not_fail_when_the_compiler_only_warns()
    {
        using var kernel = new TestKernel();
        var events = await kernel.RunAsync("#warning careful");
        Assert.Equal("CS1030", events.OfType<DiagnosticsProduced>().Single().Diagnostics.Single().Code);
        Assert.IsType<CommandSucceeded>(events[^1]);
    }

    [Fact]
    public async Task Should_say_so_when_a_magic_is_unknown()
    {
        using var kernel = new TestKernel();
        Assert.Equal("(1,1): error DNI101: Unknown magic command '#!nosuch'", (await kernel.FailAsync("#!nosuch")).Message);
    }

    [Fact]
    public async Task Should_run_nothing_when_a_later_line_has_an_unknown_magic()
    {
        using var kernel = new TestKernel();
        var events = await kernel.RunAsync("Console.Write(1);\n#!nosuch");
        Assert.Empty(events.OfType<StandardOutputValueProduced>());
        Assert.StartsWith("(2,1):", events.OfType<CommandFailed>().Single().Message, StringComparison.Ordinal);
    }
}
