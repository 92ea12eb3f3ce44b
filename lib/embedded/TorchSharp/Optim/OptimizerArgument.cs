namespace TorchSharp.Modules;

internal static class OptimizerArgument
{
    internal static void CheckNotNegative(double value, string name)
    {
        if (!(value >= 0)) throw new ArgumentOutOfRangeException(name, value, $"{name} can not be negative.");
    }

    internal static void CheckFraction(double value, string name)
    {
        if (!(value >= 0 && value < 1)) throw new ArgumentOutOfRangeException(name, value, $"{name} lies in [0, 1).");
    }
}
