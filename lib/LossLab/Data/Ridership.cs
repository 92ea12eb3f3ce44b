using static TorchSharp.torch;

namespace LossLab.Data;

/// <summary>Daily boardings at several stations.</summary>
/// <param name="Dates">The D days.</param>
/// <param name="Boardings">float32, <c>[D, S]</c>: thousands of passengers.</param>
/// <param name="Stations">The S station names.</param>
/// <param name="Holidays">For each day the name of the holiday kept on it, or null.</param>
public sealed record Ridership(
    IReadOnlyList<DateOnly> Dates, Tensor Boardings, IReadOnlyList<string> Stations, IReadOnlyList<string?> Holidays)
{
    /// <summary>The number of days, D.</summary>
    public int Count => Dates.Count;

    /// <summary>The days for which a condition holds, for example the weekdays.</summary>
    /// <param name="condition">The condition on the date.</param>
    public Ridership Where(Func<DateOnly, bool> condition)
    {
        int[] days = [.. Dates.Index().Where(d => condition(d.Item)).Select(d => d.Index)];
        using Tensor index = TensorOf.Classes(days);
        return this with
        {
            Dates = [.. days.Select(d => Dates[d])],
            Boardings = Boardings.index_select(0, index),
            Holidays = [.. days.Select(d => Holidays[d])],
        };
    }
}
