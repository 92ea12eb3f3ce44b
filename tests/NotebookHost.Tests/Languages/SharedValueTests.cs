using System.Globalization;
using System.Numerics;
using LossLab.NotebookHost.Languages.Sharing;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using TorchSharp;

namespace LossLab.NotebookHost.Tests.Languages;

/// <summary>Values keep their kind on their way to another language.</summary>
public sealed class SharedValueTests
{
    public static TheoryData<object> Scalars =>
    [
        true, 'x', "text \"quoted\" </script>\n", (sbyte)-1, (byte)255, (short)-3, (ushort)4, 5, 6u, long.MaxValue, ulong.MaxValue,
        BigInteger.Parse("123456789012345678901234567890", CultureInfo.InvariantCulture), (Half)0.5, 0.1f, 0.1, float.NaN, double.PositiveInfinity, double.MinValue,
        79228162514264337593543950335m, new DateTime(2026, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc), new DateTime(2026, 1, 2),
        new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)), new DateOnly(2026, 1, 2), new TimeOnly(3, 4, 5), TimeSpan.FromSeconds(1.5),
        Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"),
    ];

    [Theory]
    [MemberData(nameof(Scalars))]
    public async Task Should_be_the_same_value_of_the_same_type_when_it_comes_back_to_CSharp(object value)
    {
        var back = await BackAsync(value);
        Assert.Equal(value.GetType(), back!.GetType());
        Assert.Equal(value, back);
        if (value is DateTime date)
            Assert.Equal(date.Kind, ((DateTime)back).Kind);
    }

    [Fact]
    public async Task Should_keep_lists_maps_and_records()
    {
        Assert.Equal((int[])[1, 2, 3], Assert.IsType<int[]>(await BackAsync(new List<int> { 1, 2, 3 })));
        Assert.Equal((float[][])[[1.5f], [2f, float.NaN]], Assert.IsType<float[][]>(await BackAsync(new[] { new[] { 1.5f }, new[] { 2f, float.NaN } })));
        Assert.Equal((long[][])[[1L, 2L], [3L, 4L]], Assert.IsType<long[][]>(await BackAsync(new long[,] { { 1, 2 }, { 3, 4 } })));
        Assert.Empty(Assert.IsType<double[]>(await BackAsync(Array.Empty<double>())));
        Assert.Equal(2, Assert.IsType<Dictionary<string, int>>(await BackAsync(new SortedDictionary<string, int> { ["a"] = 1, ["b c"] = 2 }))["b c"]);
        Assert.Equal("{ Name = x, Score = 0.5, Inner = { A = 1 } }", (await BackAsync(new { Name = "x", Score = 0.5, Inner = new { A = 1L } }))!.ToString());
        Assert.Equal("{ Item1 = 1, Item2 = b }", (await BackAsync((1, "b")))!.ToString());
        Assert.Equal("Monday", await BackAsync(DayOfWeek.Monday));
        Assert.Null(await BackAsync(null));
    }

    [Fact]
    public async Task Should_write_a_tensor_as_nested_lists_of_its_numbers()
    {
        using var scope = torch.NewDisposeScope();
        Assert.Equal((float[][])[[0f, 2f], [1f, 3f]], Assert.IsType<float[][]>(await BackAsync(torch.arange(4, torch.ScalarType.Float32).view(2, 2).t())));
        Assert.Equal(7L, await BackAsync(torch.tensor(7L)));
        Assert.Equal((bool[])[true, false], Assert.IsType<bool[]>(await BackAsync(torch.tensor([true, false]))));
    }

    [Fact]
    public void Should_say_why_when_nothing_fits()
    {
        using var scope = torch.NewDisposeScope();
        Assert.Contains("nothing in the other languages fits the type System.Net.Http.HttpClient", Problem(new HttpClient()));
        Assert.Contains("not all of one kind", Problem(new object[] { 1, "a" }));
        Assert.Contains("keys are of type System.Int32", Problem(new Dictionary<int, string> { [1] = "a" }));
        Assert.Contains("perhaps itself", Problem(new Circle()));
        Assert.Contains("nothing in the other languages fits", Problem(() => 1));
        Assert.Contains("at most 250,000 can be shared", Problem(torch.zeros(250_001)));
        Assert.Contains("convert it to Float32 first", Problem(torch.zeros(1, torch.ScalarType.BFloat16)));
    }

    [Theory]
    [MemberData(nameof(Literals))]
    public void Should_be_a_literal_that_JavaScript_reads(object value, string expected) =>
        Assert.Equal(expected, JavaScriptSource.Literal(SharedValue.Of(value)));

    public static TheoryData<object, string> Literals => new()
    {
        { 1, "1" }, { 0.5, "0.5" }, { double.NaN, "NaN" }, { double.NegativeInfinity, "-Infinity" }, { true, "true" }, { 0.1m, "0.1" },
        { 9_007_199_254_740_991L, "9007199254740991" }, { 9_007_199_254_740_993L, "9007199254740993n" },
        { "</script>", "\"\\u003C/script\\u003E\"" }, { new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), "new Date(\"2026-01-02T03:04:05.0000000Z\")" },
        { new[] { 1, 2 }, "[1, 2]" }, { new { A = 1, B = new[] { "x" } }, "{\"A\": 1, \"B\": [\"x\"]}" },
        { new Dictionary<string, double> { ["a b"] = 1.5 }, "{\"a b\": 1.5}" },
    };

    private static async Task<object?> BackAsync(object? value)
    {
        var shared = SharedValue.Parse(SharedValue.Describe(value));
        var json = System.Text.Json.JsonSerializer.SerializeToElement(shared.Content);
        var options = ScriptOptions.Default.AddReferences(typeof(BigInteger).Assembly, typeof(Enumerable).Assembly, typeof(System.Text.Json.JsonElement).Assembly);
        return await CSharpScript.EvaluateAsync(CSharpSource.Expression(shared.Type, nameof(Incoming.Json)), options, new Incoming(json));
    }

    private static string Problem(object value) => Assert.Throws<SharingException>(() => SharedValue.Parse(SharedValue.Describe(value))).Message;

    /// <summary>What an expression reads.</summary>
    public sealed record Incoming(System.Text.Json.JsonElement Json);

    private sealed class Circle
    {
        public Circle Self => this;
    }
}
