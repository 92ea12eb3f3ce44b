using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace LossLab.Embedded.Tests.Interactive;

/// <summary>Completion, hover and signature help through the published commands. In the code of a test <c>|</c> is the cursor.</summary>
public sealed class LanguageServiceTests
{
    private const string Cell =
        """
        /// <summary>Twice a <paramref name="number"/>, see <see cref="System.Math.Abs(int)"/>.</summary>
        /// <param name="number">What is doubled.</param>
        static int Twice(int number, bool loud = false) => 2 * number;
        var text = "abc";
        class Point { public double Horizontal { get; set; } public static Point Origin => new(); }
        """;

    [Theory]
    [InlineData("Consol|", "Console")]
    [InlineData("Console.WriteL|", "WriteLine")]
    [InlineData("te|", "text")]
    [InlineData("text.Sub|", "Substring")]
    [InlineData("text.|\nvar z = 3;", "Length")]
    [InlineData("text?.Len|", "Length")]
    [InlineData("text.Wh|", "Where")]
    [InlineData("Point.Or|", "Origin")]
    [InlineData("new Poi|", "Point")]
    [InlineData("new Point { Hor|", "Horizontal")]
    [InlineData("using System.Li|", "Linq")]
    [InlineData("System.Text.Json.JsonSer|", "JsonSerializer")]
    [InlineData("Enumerable.Range(0, 3).Select(item => it|", "item")]
    [InlineData("Twice(nu|", "number: ")]
    [InlineData("forea|", "foreach")]
    public async Task Should_propose_what_can_stand_at_the_cursor(string code, string expected) =>
        Assert.Contains(expected, (await CompleteAsync(code)).Completions.Select(item => item.InsertText));

    [Theory]
    [InlineData("text.|", "IsNullOrEmpty")]
    [InlineData("string.|", "Length")]
    [InlineData("// Consol|", "Console")]
    [InlineData("\"Consol|\"", "Console")]
    [InlineData("/* Consol|", "Console")]
    [InlineData("#load \"Consol|", "Console")]
    [InlineData("Console.|", "foreach")]
    public async Task Should_not_propose_what_cannot(string code, string unexpected) =>
        Assert.DoesNotContain(unexpected, (await CompleteAsync(code)).Completions.Select(item => item.InsertText));

    [Fact]
    public async Task Should_say_what_the_proposals_replace()
    {
        var completions = await CompleteAsync("var y = 1;\n  text.Sub|str");
        Assert.Equal(new LinePositionSpan(new(1, 7), new(1, 13)), completions.LinePositionSpan);
    }

    [Theory]
    [InlineData("tex|t", "(variable) string text", "")]
    [InlineData("Twice|(1)", "int Twice(int number, bool loud = false)", "Twice a `number`, see `Abs`.")]
    [InlineData("Math.Ab|s(-1)", "int Math.Abs(int value)", "Returns the absolute value of a 32-bit signed integer.")]
    [InlineData("new List<int>().Ad|d(1)", "void List<int>.Add(int item)", "Adds an object to the end of the `List`.")]
    [InlineData("new[] { 1 }.Sele|ct(x => x)", "Select<int, int>(", "Projects each element of a sequence into a new form.")]
    [InlineData("var lo|cal = 1;", "int local", "")]
    [InlineData("new Uri|(\"x:y\")", "Uri.Uri(string uriString)", "")]
    [InlineData("Poi|nt.Origin", "class Point", "")]
    public async Task Should_describe_what_the_cursor_is_on(string code, string declaration, string documentation)
    {
        var hover = await AskAsync<HoverTextProduced>(code, (text, place) => new RequestHoverText(text, place));
        Assert.NotNull(hover);
        var markdown = hover.Content.Single(value => value.MimeType == "text/markdown").Value;
        Assert.StartsWith("```csharp\n", markdown);
        Assert.Contains(declaration, markdown);
        Assert.Contains(documentation, markdown);
    }

    [Theory]
    [InlineData("4|2")]
    [InlineData("nosu|ch")]
    [InlineData("|")]
    public async Task Should_say_nothing_when_there_is_nothing(string code) =>
        Assert.Null(await AskAsync<HoverTextProduced>(code, (text, place) => new RequestHoverText(text, place)));

    [Theory]
    [InlineData("Twice(|", 0)]
    [InlineData("Twice(1, |)", 1)]
    [InlineData("Twice(loud: t|", 1)]
    public async Task Should_name_the_parameter_when_a_call_is_written(string code, int parameter)
    {
        var help = await AskAsync<SignatureHelpProduced>(code, (text, place) => new RequestSignatureHelp(text, place));
        Assert.NotNull(help);
        Assert.Equal("int Twice(int number, bool loud = false)", help.Signatures[help.ActiveSignatureIndex].Label);
        Assert.Equal(parameter, help.ActiveParameterIndex);
        Assert.Equal("What is doubled.", help.Signatures[0].Parameters[0].Documentation.Value);
    }

    [Fact]
    public async Task Should_offer_the_overload_with_room_for_the_argument()
    {
        var help = await AskAsync<SignatureHelpProduced>("text.Substring(1, |", (text, place) => new RequestSignatureHelp(text, place));
        Assert.NotNull(help);
        Assert.Equal(2, help.Signatures.Count);
        Assert.Equal(2, help.Signatures[help.ActiveSignatureIndex].Parameters.Count);
    }

    private static async Task<CompletionsProduced> CompleteAsync(string code) =>
        (await AskAsync<CompletionsProduced>(code, (text, place) => new RequestCompletions(text, place)))!;

    private static async Task<T?> AskAsync<T>(string code, Func<string, LinePosition, KernelCommand> request)
        where T : KernelEvent
    {
        using var kernel = new TestKernel();
        await kernel.RunAsync(Cell);
        var before = code[..code.IndexOf('|')];
        var place = new LinePosition(before.Count(c => c == '\n'), before.Length - before.LastIndexOf('\n') - 1);
        var result = await kernel.Composite.SendAsync(request(code.Replace("|", ""), place));
        Assert.Empty(result.Events.OfType<CommandFailed>());
        return result.Events.OfType<T>().LastOrDefault();
    }
}
