namespace LossLab.Tests;

/// <summary>The expected values under tests/vectors, which are copied beside the tests.</summary>
internal static class VectorFile
{
    public static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "vectors", name);
}
