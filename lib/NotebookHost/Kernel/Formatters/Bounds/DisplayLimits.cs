namespace LossLab.NotebookHost.Kernel.Formatters.Bounds;

/// <summary>How much of an object graph is shown. Both forms of a value together stay within a million characters and two seconds.</summary>
internal static class DisplayLimits
{
    /// <summary>The longest HTML form of a value, in characters.</summary>
    public const int Html = 640_000;

    /// <summary>The longest text form of a value, in characters.</summary>
    public const int Text = 320_000;

    /// <summary>A value that would get less is left out as a whole, which is faster than to begin it.</summary>
    public const int Least = 1000;

    /// <summary>The time for one form of a value.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(0.8);

    /// <summary>The time while few values were written: the first ones of a process wait for the compiler.</summary>
    public static readonly TimeSpan TimeAtFirst = TimeSpan.FromSeconds(1.2);

    /// <summary>How many are few.</summary>
    public const int FirstValues = 25;

    /// <summary>Says at the end of a value that something of it is missing.</summary>
    public const string Note = "[… marks what was left out: a value is shown in at most 2 s and 1 MB]";

    /// <summary>Stands where something was left out.</summary>
    public const string Mark = "…";
}
