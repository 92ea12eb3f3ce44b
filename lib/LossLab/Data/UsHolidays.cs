namespace LossLab.Data;

/// <summary>The ten federal holidays of the United States from 1986 to 2020, by rule (5 U.S.C. § 6103).</summary>
public static class UsHolidays
{
    /// <summary>The holidays kept between two days, both included, in order of date.</summary>
    /// <remarks>A holiday on a Saturday is also kept on the Friday before, one on a Sunday on the Monday after.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A year outside 1986–2020, when the list was another.</exception>
    public static IReadOnlyList<UsHoliday> Between(DateOnly first, DateOnly last)
    {
        if (first.Year < 1986) throw new ArgumentOutOfRangeException(nameof(first), first, "The rules hold from 1986 on.");
        if (last.Year > 2020) throw new ArgumentOutOfRangeException(nameof(last), last, "The rules hold up to 2020.");
        // One year more: New Year's Day on a Saturday is kept on 31 December.
        return [.. Enumerable.Range(first.Year, last.Year - first.Year + 2).SelectMany(InYear)
            .Where(h => h.Date >= first && h.Date <= last).OrderBy(h => h.Date)];
    }

    private static IEnumerable<UsHoliday> InYear(int year)
    {
        (DateOnly Date, string Name)[] days =
        [
            (new(year, 1, 1), "New Year's Day"),
            (Nth(3, DayOfWeek.Monday, year, 1), "Martin Luther King Day"),
            (Nth(3, DayOfWeek.Monday, year, 2), "Washington's Birthday"),
            (LastMonday(year, 5), "Memorial Day"),
            (new(year, 7, 4), "Independence Day"),
            (Nth(1, DayOfWeek.Monday, year, 9), "Labor Day"),
            (Nth(2, DayOfWeek.Monday, year, 10), "Columbus Day"),
            (new(year, 11, 11), "Veterans Day"),
            (Nth(4, DayOfWeek.Thursday, year, 11), "Thanksgiving"),
            (new(year, 12, 25), "Christmas"),
        ];
        foreach ((DateOnly date, string name) in days)
        {
            yield return new(date, name, IsObserved: false);
            if (date.DayOfWeek == DayOfWeek.Saturday) yield return new(date.AddDays(-1), name, IsObserved: true);
            if (date.DayOfWeek == DayOfWeek.Sunday) yield return new(date.AddDays(1), name, IsObserved: true);
        }
    }

    private static DateOnly Nth(int n, DayOfWeek weekday, int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        int toWeekday = ((int)weekday - (int)first.DayOfWeek + 7) % 7;
        return first.AddDays(toWeekday + 7 * (n - 1));
    }

    private static DateOnly LastMonday(int year, int month)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(((int)last.DayOfWeek + 6) % 7));
    }
}
