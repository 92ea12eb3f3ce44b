namespace LossLab.Data;

/// <summary>Five minutes of ECG: record 208 of the MIT-BIH Arrhythmia Database (Moody and Mark 2001), 360 samples a second.</summary>
public static class Ecg
{
    /// <summary>Samples a second.</summary>
    public const double SampleRate = 360;

    /// <summary>Reads the recording: its first 70 % to train, the rest to test.</summary>
    /// <returns>Millivolts: (converter value − 1024) / 200. The file has no beat labels.</returns>
    /// <inheritdoc cref="DataFolder.Find(string)" path="/exception"/>
    public static Split<EcgRecording> Load()
    {
        var table = CsvTable.Read(DataFolder.Find("ecg_mitbih208_adc.csv.gz"));
        var signal = TensorOf.Vector(table.Numbers("adc").Select(adc => (adc - 1024) / 200));
        long train = table.Count * 7L / 10;
        return new(
            new(signal.narrow(0, 0, train), SampleRate), new(signal.narrow(0, train, table.Count - train), SampleRate),
            "by time: the first 3.5 minutes to train, the last 1.5 to test");
    }
}
