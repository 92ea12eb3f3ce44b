using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Plotly.NET;

namespace LossLab.Tests.Plotting;

public class TypedArraysTests
{
    [Fact]
    public void Should_write_more_than_200_numbers_as_a_typed_array_of_the_same_numbers()
    {
        double[] values = Numbers(201);
        JsonNode y = DataOf(LossLab.Plots.Curves("Curve", "x", "y", [("curve", values)]))["y"]!;
        Assert.Equal("f8", (string?)y["dtype"]);
        Assert.Equal(values, Decode(y));
    }

    [Fact]
    public void Should_leave_200_numbers_readable()
    {
        double[] values = Numbers(200);
        JsonNode y = DataOf(LossLab.Plots.Curves("Curve", "x", "y", [("curve", values)]))["y"]!;
        Assert.Equal(values, y.AsArray().Select(value => (double)value!));
    }

    [Fact]
    public void Should_keep_gaps()
    {
        double[] values = Numbers(201);
        (values[0], values[100], values[200]) = (double.NaN, double.NaN, double.NegativeInfinity);
        Assert.Equal(values, Decode(DataOf(LossLab.Plots.Curves("Curve", "x", "y", [("curve", values)]))["y"]!));
    }

    [Fact]
    public void Should_write_a_large_table_row_by_row_with_its_shape()
    {
        double[][] rows = [.. Numbers(3 * 67).Chunk(67)];
        JsonNode z = DataOf(LossLab.Plots.Heatmap("Table", "x", "y", "z", new string[67].Select(_ => "").ToArray(), ["a", "b", "c"], rows))["z"]!;
        Assert.Equal("3,67", (string?)z["shape"]);
        Assert.Equal(rows.SelectMany(row => row), Decode(z));
    }

    [Fact]
    public void Should_write_long_error_bars_as_a_typed_array()
    {
        double[] errors = Numbers(201);
        string[] categories = [.. errors.Select((_, i) => $"{i}")];
        Assert.Equal(errors, Decode(DataOf(LossLab.Plots.Bars("Bars", "x", "y", categories, [("group", errors, errors)]))["error_y"]!["array"]!));
    }

    // Three digits each, so that figures do not round them.
    private static double[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(i => (i - 100) / 100.0)];

    private static JsonNode DataOf(GenericChart chart) => JsonNode.Parse(GenericChart.toFigureJson(chart))!["data"]![0]!;

    private static double[] Decode(JsonNode array) =>
        MemoryMarshal.Cast<byte, double>(Convert.FromBase64String((string)array["bdata"]!)).ToArray();
}
