using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.ExceptionServices;

namespace TorchSharp;

/// <summary>
/// Brings an exception of a C# backward through LibTorch's engine: the native message carries a number, under which
/// the exception itself waits to be thrown again, on whichever thread the engine reports the failure.
/// </summary>
internal static class ManagedErrors
{
    private const string Mark = "\u0001managed:";

    private static readonly ConcurrentDictionary<long, ExceptionDispatchInfo> s_pending = new();
    private static long s_last;

    /// <summary>Keeps the exception; returns the native message.</summary>
    internal static string Keep(Exception exception)
    {
        long number = Interlocked.Increment(ref s_last);
        s_pending[number] = ExceptionDispatchInfo.Capture(exception);
        return string.Create(CultureInfo.InvariantCulture, $"{exception.Message}{Mark}{number}\u0001");
    }

    /// <summary>Throws the kept exception if the native message carries one.</summary>
    internal static void ThrowIfKept(string? message)
    {
        int start = message?.IndexOf(Mark, StringComparison.Ordinal) ?? -1;
        if (start < 0) return;
        start += Mark.Length;
        int end = message!.IndexOf('\u0001', start);
        if (long.TryParse(message.AsSpan(start, end - start), CultureInfo.InvariantCulture, out long number)
            && s_pending.TryRemove(number, out ExceptionDispatchInfo? exception))
            exception.Throw();
    }
}
