using System.Globalization;
using LossLab.Data;
using static TorchSharp.torch;

namespace LossLab.Exercises;

/// <summary>An answer under examination.</summary>
public sealed class Answer
{
    private readonly int _number;

    internal Answer(int number) => _number = number;

    /// <summary>How many checks have held so far.</summary>
    public int Count { get; private set; }

    /// <summary>The answer's number must be a given one.</summary>
    /// <param name="actual">The answer's number.</param>
    /// <param name="expected">The right one.</param>
    /// <param name="hint">What to look at if it is not.</param>
    /// <param name="tolerance">The largest difference allowed, relative to max(1, |expected|).</param>
    /// <exception cref="ExerciseException">They differ.</exception>
    public void Near(double actual, double expected, string hint, double tolerance = 1e-5)
    {
        // Written so that a NaN fails.
        bool near = Math.Abs(actual - expected) <= tolerance * Math.Max(1, Math.Abs(expected));
        Require(near, $"the result is {Show(actual)} where {Show(expected)} was expected. {hint}");
    }

    /// <summary>The answer's tensor must be a given one.</summary>
    /// <param name="actual">The answer's tensor.</param>
    /// <param name="expected">The right one.</param>
    /// <param name="hint">What to look at if it is not.</param>
    /// <param name="tolerance">The largest difference allowed, relative to max(1, |expected|).</param>
    /// <exception cref="ExerciseException">Shapes or values differ; the message names the first element that does.</exception>
    public void Near(Tensor? actual, Tensor expected, string hint, double tolerance = 1e-5)
    {
        if (actual is null) throw new ExerciseException($"Exercise {_number}: the result is null. {hint}");
        Require(actual.shape.SequenceEqual(expected.shape),
            $"the result has shape {Show(actual.shape)} where {Show(expected.shape)} was expected. {hint}");
        Count--; // shape and values are one check
        double[] found = actual.ToDoubles(), right = expected.ToDoubles();
        int wrong = Enumerable.Range(0, right.Length).FirstOrDefault(
            i => !(Math.Abs(found[i] - right[i]) <= tolerance * Math.Max(1, Math.Abs(right[i]))), -1);
        string place = right.Length == 1 ? "the result" : $"element {wrong} of the result";
        Require(wrong < 0, wrong < 0 ? "" : $"{place} is {Show(found[wrong])} where {Show(right[wrong])} was expected. {hint}");
    }

    /// <summary>Something about the answer must be true.</summary>
    /// <param name="condition">What must be true.</param>
    /// <param name="problem">What is wrong if it is not, as a sentence.</param>
    /// <exception cref="ExerciseException">It is false.</exception>
    public void That(bool condition, string problem) => Require(condition, problem);

    private void Require(bool condition, string problem)
    {
        if (!condition) throw new ExerciseException($"Exercise {_number}: {problem}");
        Count++;
    }

    private static string Show(double value) => value.ToString("G6", CultureInfo.InvariantCulture);

    private static string Show(long[] shape) => $"[{string.Join(", ", shape)}]";
}
