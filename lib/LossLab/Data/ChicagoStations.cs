using System.Globalization;

namespace LossLab.Data;

/// <summary>
/// Daily boardings at 20 stations of the Chicago "L", 2001-01-08 to 2016-08-14, without a gap. Holidays are its natural anomalies.
/// </summary>
public static class ChicagoStations
{
    private static readonly DateOnly FirstTestDay = new(2011, 1, 1);

    /// <summary>Reads the table: the days to the end of 2010 to train, from 2011 on to test.</summary>
    /// <returns>Boardings in thousands; federal holidays computed by rule (<see cref="UsHolidays"/>).</returns>
    /// <inheritdoc cref="DataFolder.Find(string)" path="/exception"/>
    public static Split<Ridership> Load()
    {
        var table = CsvTable.Read(DataFolder.Find("chicago_stations.csv.gz"));
        string[] stations = [.. table.Columns.Skip(1)];
        DateOnly[] dates = [.. table.Text("date").Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture))];
        var holidays = UsHolidays.Between(dates[0], dates[^1]).ToLookup(h => h.Date, h => h.Name);
        var all = new Ridership(
            dates, table.ToTensor(stations), stations, [.. dates.Select(d => holidays[d].FirstOrDefault())]);
        return new(all.Where(d => d < FirstTestDay), all.Where(d => d >= FirstTestDay),
            "by time: 2001 to 2010 to train, 2011 to August 2016 to test");
    }
}
