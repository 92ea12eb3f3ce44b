namespace TorchSharp;

/// <summary>One number or a tuple for every spatial dimension.</summary>
internal static class Spatial
{
    internal static long[] List((long, long) pair) => [pair.Item1, pair.Item2];

    internal static long[] List((long, long, long) triple) => [triple.Item1, triple.Item2, triple.Item3];

    internal static long[]? List((long, long)? pair) => pair is { } p ? List(p) : null;

    internal static long[]? List((long, long, long)? triple) => triple is { } t ? List(t) : null;

    internal static long[] Repeat(long value, int count) => [.. Enumerable.Repeat(value, count)];

    internal static long[]? Repeat(long? value, int count) => value is long given ? Repeat(given, count) : null;
}
