namespace LossLab.Data;

/// <summary>
/// How long each of 13,626 R packages took to check on CRAN's server on 2019-01-20: a target with a long tail.
/// </summary>
public static class CranCheckTimes
{
    /// <summary>Reads the table, drops the unfinished checks and splits the rest at random, 70 % to train.</summary>
    /// <returns>
    /// 22 features (counts and sizes of a package's parts, 0/1 flags); targets are seconds. A row with <c>status</c> 0 is
    /// a check that was stopped: its time is a lower bound, not the time. Such rows are dropped and counted.
    /// </returns>
    /// <inheritdoc cref="DataFolder.Find(string)" path="/exception"/>
    public static CheckTimes Load()
    {
        var table = CsvTable.Read(DataFolder.Find("cran_check_times.csv.gz"));
        string[] names = [.. table.Columns.Except(["package", "check_time", "status"])];
        int[] finished = [.. table.Numbers("status").Index().Where(row => row.Item != 0).Select(row => row.Index)];
        int dropped = table.Count - finished.Length;

        var all = new TabularData(
            table.ToTensor(names), TensorOf.Vector(table.Numbers("check_time")), names, "check time (s)", []);
        return new(all.Rows(finished).Split(trainShare: 0.7, seed: 1), dropped,
            FormattableString.Invariant(
                $"{dropped} of {table.Count:N0} packages were dropped: their checks were stopped early, so that their true time is unknown."));
    }
}
