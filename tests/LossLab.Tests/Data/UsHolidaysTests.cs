using LossLab.Data;

namespace LossLab.Tests.Data;

public class UsHolidaysTests
{
    // Source: U.S. Office of Personnel Management, federal holidays 2015; New Year's Day 2011 was kept on 2010-12-31.
    [Fact]
    public void Should_list_the_published_days_of_2015()
    {
        string[] days = [.. UsHolidays.Between(new(2015, 1, 1), new(2015, 12, 31)).Select(h => $"{h.Date:MM-dd} {h.Name}{(h.IsObserved ? " (observed)" : "")}")];
        Assert.Equal(
            [
                "01-01 New Year's Day", "01-19 Martin Luther King Day", "02-16 Washington's Birthday", "05-25 Memorial Day",
                "07-03 Independence Day (observed)", "07-04 Independence Day", "09-07 Labor Day", "10-12 Columbus Day",
                "11-11 Veterans Day", "11-26 Thanksgiving", "12-25 Christmas",
            ], days);
    }

    [Fact]
    public void Should_keep_new_year_on_the_last_day_of_the_year_before_When_it_is_a_saturday()
    {
        UsHoliday only = Assert.Single(UsHolidays.Between(new(2010, 12, 26), new(2010, 12, 31)));
        Assert.Equal((new DateOnly(2010, 12, 31), "New Year's Day", true), (only.Date, only.Name, only.IsObserved));
    }

    [Fact]
    public void Should_refuse_years_in_which_the_list_was_another()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => UsHolidays.Between(new(1980, 1, 1), new(2000, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => UsHolidays.Between(new(2000, 1, 1), new(2022, 1, 1)));
    }
}
