using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Comparison;

/// <summary>How far a number may be from the stored one: <c>|actual − expected| ≤ Relative · |expected| + Absolute</c>.</summary>
/// <param name="Relative">A fraction of the stored number; infinite for "any number".</param>
/// <param name="Absolute">In the number's own unit; for numbers near 0.</param>
internal readonly record struct Tolerance(double Relative, double Absolute)
{
    /// <summary>2 %, and one unit in the tenth decimal for zeros that rounding made.</summary>
    public static readonly Tolerance Default = new(0.02, 1e-10);

    /// <summary>Any number will do: for times and paths of time.</summary>
    public static readonly Tolerance Any = new(double.PositiveInfinity, 0);

    /// <summary>
    /// The tolerance a cell states in its metadata: <c>"losslab": { "tolerance": 0.1 }</c> (relative),
    /// <c>{ "tolerance": 0.1, "absolute": 0.01 }</c>, or <c>{ "tolerance": "any" }</c>; else the default.
    /// </summary>
    public static Tolerance Of(JsonObject? cellMetadata)
    {
        if (cellMetadata?["losslab"] is not JsonObject own) return Default;
        if (own["tolerance"] is JsonValue text && text.TryGetValue<string>(out string? word) && word == "any") return Any;
        return new Tolerance(Number(own["tolerance"]) ?? Default.Relative, Number(own["absolute"]) ?? Default.Absolute);
    }

    /// <summary>Whether two numbers agree. NaN agrees with NaN, an infinity with itself.</summary>
    public bool Accepts(double expected, double actual)
    {
        if (double.IsPositiveInfinity(Relative)) return true;
        if (expected.Equals(actual)) return true;
        return Math.Abs(actual - expected) <= Relative * Math.Abs(expected) + Absolute;
    }

    private static double? Number(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<double>(out double number) ? number : null;
}
