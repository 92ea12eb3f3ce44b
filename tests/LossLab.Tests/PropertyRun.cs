using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace LossLab.Tests;

/// <summary>
/// How many random cases a property is tried on, and which: 400 from seed 1, or as <c>LOSSLAB_PROPERTY_CASES</c> and
/// <c>LOSSLAB_PROPERTY_SEED</c> say.
/// </summary>
internal static class PropertyRun
{
    private static readonly int Cases = Read("LOSSLAB_PROPERTY_CASES", 400), Seed = Read("LOSSLAB_PROPERTY_SEED", 1);

    /// <summary>Tries it; what throws fails, with the case.</summary>
    /// <param name="cases">Where the cases come from.</param>
    /// <param name="holds">The property.</param>
    /// <param name="share">How many properties share the cases.</param>
    public static void Of<T>(Gen<T> cases, Action<T> holds, int share = 1) => Prop.ForAll(cases.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure
        .WithMaxTest(Math.Max(Cases / share, 1))
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd((ulong)Seed), FSharpOption<int>.None))));

    private static int Read(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int given) ? given : otherwise;
}
