using LossLab.NotebookHost.Kernel.Worker.CSharp;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace LossLab.NotebookHost.Tests.Kernel;

/// <summary>The C# kernel as other kernels and editors see it.</summary>
public sealed class ScriptKernelTests : IDisposable
{
    private readonly CompositeKernel _kernel = new() { new ScriptKernel() };

    [Fact]
    public async Task Should_take_the_language_of_NET_10()
    {
        await RunAsync("class Counter { public int Value { get; set => field = Math.Max(value, 0); } }");
        Assert.Equal(0, await ValueAsync("new Counter { Value = -3 }.Value"));
    }

    [Fact]
    public async Task Should_hand_out_the_newest_value_of_a_name()
    {
        await RunAsync("var x = 1;");
        await RunAsync("var x = \"two\";");
        var result = await RunAsync(new RequestValue("x"));
        Assert.Equal("two", result.Events.OfType<ValueProduced>().Single().Value);
        var infos = (await RunAsync(new RequestValueInfos("csharp"))).Events.OfType<ValueInfosProduced>().Single().ValueInfos;
        Assert.Equal(["x"], infos.Select(info => info.Name));
    }

    [Fact]
    public async Task Should_say_so_when_there_is_no_such_value()
    {
        var failure = (await _kernel.SendAsync(new RequestValue("nothing"))).Events.OfType<CommandFailed>().Last();
        Assert.Equal("Value 'nothing' not found in kernel csharp", failure.Message);
    }

    [Theory]
    [InlineData("numbers", new[] { 1, 2, 3 }, "numbers.Length", 3)]
    [InlineData("text", "abc", "text.Length", 3)]
    [InlineData("number", 2.5, "number * 2", 5.0)]
    public async Task Should_declare_what_it_is_sent_with_its_own_type(string name, object value, string expression, object expected)
    {
        await RunAsync(new SendValue(name, value, null, "csharp"));
        Assert.Equal(expected, await ValueAsync(expression));
    }

    [Theory]
    [InlineData(typeof(int), "global::System.Int32")]
    [InlineData(typeof(double[,]), "global::System.Double[,]")]
    [InlineData(typeof(Dictionary<string, List<int?>>), "global::System.Collections.Generic.Dictionary<global::System.String, "
        + "global::System.Collections.Generic.List<global::System.Nullable<global::System.Int32>>>")]
    [InlineData(typeof(Environment.SpecialFolder), "global::System.Environment.SpecialFolder")]
    [InlineData(typeof(List<int>.Enumerator), "object")]
    [InlineData(typeof(ScriptKernelTests.Hidden), "object")]
    public void Should_name_a_type_as_a_cell_can(Type type, string name) => Assert.Equal(name, TypeName.Of(type));

    [Fact]
    public async Task Should_complete_what_earlier_cells_declared()
    {
        await RunAsync("using System.Text.RegularExpressions; var unusualName = new Regex(\"a\");");
        await RunAsync("int UnusualMethod() => 3;");
        Assert.Contains("UnusualMethod", await CompletionsAsync("Unusual"));
        Assert.Contains("IsMatch", await CompletionsAsync("unusualName.Is"));
        await RunAsync("var declaredAfterTheFirstQuestion = 1;");
        Assert.Contains("declaredAfterTheFirstQuestion", await CompletionsAsync("declaredAfter"));
    }

    public void Dispose() => _kernel.Dispose();

    private async Task<IEnumerable<string>> CompletionsAsync(string code)
    {
        var result = await RunAsync(new RequestCompletions(code, new LinePosition(0, code.Length), "csharp"));
        return result.Events.OfType<CompletionsProduced>().Single().Completions.Select(item => item.FilterText);
    }

    private async Task<object> ValueAsync(string expression) =>
        (await RunAsync(expression)).Events.OfType<ReturnValueProduced>().Single().Value;

    private Task<KernelCommandResult> RunAsync(string code) => RunAsync(new SubmitCode(code));

    private async Task<KernelCommandResult> RunAsync(KernelCommand command)
    {
        var result = await _kernel.SendAsync(command);
        Assert.Empty(result.Events.OfType<CommandFailed>().Select(failure => failure.Message));
        return result;
    }

    private sealed class Hidden;
}
