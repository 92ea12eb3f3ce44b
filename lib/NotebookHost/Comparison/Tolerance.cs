using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;

namespace LossLab.NotebookHost.Comparison;

/// <summary>How far a number may be from the stored one: <c>|actual − expected| ≤ Relative · |expected| + Absolute</c>.</summary>
/// <param name="Relative">A fraction of the stored number; infinite for "any number".</param>
/// <param name="Absolute">In the number's own unit, where a cell states it: for numbers that are rounded to a digit or two, and for noise around 0.</param>
internal readonly record struct Tolerance(double Relative, double Absolute)
{
    /// <summary>2 % of the stored number, and nothing else: a stored 0 stays 0.</summary>
    public static readonly Tolerance Default = new(0.02, 0);

    /// <summary>Any number will do: for times.</summary>
    public static readonly Tolerance Any = new(double.PositiveInfinity, 0);

    /// <summary>
    /// The tolerance a cell states in its metadata: <c>"losslab": { "tolerance": 0.1 }</c> (relative),
    /// <c>{ "tolerance": 0.1, "absolute": 0.01 }</c>, or <c>{ "tolerance": "any" }</c>; else the default.
    /// </summary>
    public static Tolerance Of(JsonObject? cellMetadata)
    {
        if (cellMetadata?["losslab"] is not JsonObject own) return Default;
        if (own["tolerance"].AsText() == "any") return Any;
        return new Tolerance(Number(own["tolerance"]) ?? Default.Relative, Number(own["absolute"]) ?? Default.Absolute);
    }

    /// <summary>Whether two numbers agree. NaN agrees with NaN, an infinity with itself.</summary>
    public bool Accepts(double expected, double actual)
    {
        if (double.IsPositiveInfinity(Relative)) return true;
        if (expected.Equals(actual)) return true;
        // A few ulp, so that the bound itself is within it: 0.51 is within 2 % of 0.50.
        return Math.Abs(actual - expected) <= (Relative * Math.Abs(expected) + Absolute) * (1 + 1e-12);
    }

    private static double? Number(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<double>(out double number) ? number : null;
}
