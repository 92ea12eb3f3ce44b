using Microsoft.DotNet.Interactive.Events;

namespace LossLab.Embedded.Tests.Interactive;

/// <summary>How cells build on the cells before them.</summary>
public sealed class ScriptTests
{
    [Theory]
    [InlineData("x = 5;", "x", "5")]
    [InlineData("int.TryParse(\"3\", out var n)", "n", "3")]
    [InlineData("(int a, int b) = (1, 2);", "a + b", "3")]
    [InlineData("if ((object)x is int y) x = y + 1;", "x", "2")]
    [InlineData("int Next() => x + 1;", "Next()", "2")]
    [InlineData("record Point(int X);", "new Point(4).X", "4")]
    [InlineData("using System.Globalization;", "CultureInfo.InvariantCulture.LCID", "127")]
    [InlineData("x++; throw new Exception(\"stop\");", "x", "2")]
    [InlineData("var z = 7; throw new Exception(\"stop\");", "z", "7")]
    public async Task Should_see_what_a_cell_did_when_it_declared_something_or_not(string cell, string next, string expected)
    {
        using var kernel = new TestKernel();
        await kernel.RunAsync("0");
        await kernel.RunAsync("var x = 1;");
        await kernel.RunAsync(cell);
        Assert.Contains($"<pre>{expected}</pre>", await kernel.ReturnTextAsync(next), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_keep_no_more_when_cells_declare_nothing()
    {
        using var kernel = new TestKernel();
        await kernel.RunAsync("var x = 1;");
        for (var i = 0; i < 20; i++)
            Assert.IsType<CommandSucceeded>((await kernel.RunAsync("x++;"))[^1]);
        var kept = 0;
        for (var script = kernel.CSharp.ScriptState!.Script; script is not null; script = script.Previous)
            kept++;
        Assert.Equal(2, kept);
        Assert.Equal(21, kernel.CSharp.ScriptState.GetVariable("x").Value);
    }
}
