using LossLab.NotebookHost.Kernel.Worker;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Kernel;

/// <summary>Which code the compiler is asked about.</summary>
public sealed class AskableCodeTests
{
    [Theory]
    [InlineData("(", "")]
    [InlineData("[", "]")]
    [InlineData("{", "}")]
    [InlineData("A<", ">")]
    [InlineData("(a, ", "")]
    [InlineData("$\"{", "")]
    public void Should_refuse_what_is_nested_too_deep(string open, string close)
    {
        Assert.True(AskableCode.Fits(Nested(AskableCode.MostNested)));
        Assert.False(AskableCode.Fits(Nested(AskableCode.MostNested + 1)));

        string Nested(int depth) => string.Concat(Enumerable.Repeat(open, depth)) + string.Concat(Enumerable.Repeat(close, depth));
    }

    [Fact]
    public void Should_take_long_code_that_is_not_nested()
    {
        Assert.True(AskableCode.Fits(string.Concat(Enumerable.Repeat("if (a < b) F(a[0]);\n", 5000))));
        Assert.True(AskableCode.Fits(File.ReadAllText(Path.Combine(Folders.Root, "lib", "NotebookHost", "Kernel", "KernelSession.cs"))));
        Assert.False(AskableCode.Fits(new string(' ', AskableCode.MostCharacters + 1)));
    }
}
