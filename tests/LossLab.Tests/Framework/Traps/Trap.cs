using System.Globalization;
using LossLab.Data;
using static TorchSharp.torch;

namespace LossLab.Tests.Framework.Traps;

/// <summary>Compares what TorchSharp does with what it did when the trap was found, and with what is right.</summary>
internal static class Trap
{
    private const string Advice =
        "TorchSharp does something else than in 0.107.0. If it is right now, take the row out of the table of traps in lib/LossLab/README.md, "
        + "with this test and its diagnostic in lib/LossLab.Analyzers, and see what in the library stepped around it; if it is wrong in "
        + "another way, say so in the row.";

    /// <summary>Numbers that are not what they should be.</summary>
    /// <param name="seen">What 0.107.0 gives.</param>
    /// <param name="right">What PyTorch or the closed form gives.</param>
    /// <param name="actual">What this version gives.</param>
    /// <param name="tolerance">How far they may be apart, as a part of <paramref name="seen"/>.</param>
    public static void Gives(double[] seen, double[] right, double[] actual, double tolerance = 1e-6)
    {
        Assert.False(Same(seen, right, tolerance), "What is seen is what is right: no trap.");
        Assert.True(Same(seen, actual, tolerance), $"{Text(actual)}, where 0.107.0 gives {Text(seen)} and {Text(right)} is right. {Advice}");
    }

    /// <inheritdoc cref="Gives(double[], double[], double[], double)"/>
    public static void Gives(double seen, double right, Tensor actual) => Gives([seen], [right], actual.ToDoubles());

    /// <inheritdoc cref="Gives(double[], double[], double[], double)"/>
    public static void Gives(double[] seen, double[] right, Tensor actual) => Gives(seen, right, actual.ToDoubles());

    /// <summary>Something that cannot be said in numbers.</summary>
    /// <param name="holds">Whether it is as in 0.107.0.</param>
    /// <param name="what">What 0.107.0 does, in words.</param>
    public static void Holds(bool holds, string what) => Assert.True(holds, $"No longer true: {what}. {Advice}");

    private static bool Same(double[] first, double[] second, double tolerance) =>
        first.Length == second.Length
        && first.Zip(second).All(pair => pair.First.Equals(pair.Second) || Math.Abs(pair.First - pair.Second) <= tolerance * Math.Abs(pair.First));

    private static string Text(double[] numbers) => $"[{string.Join(", ", numbers.Select(x => x.ToString("G9", CultureInfo.InvariantCulture)))}]";
}
