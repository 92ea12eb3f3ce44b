namespace TorchSharp;

/// <summary>
/// Makes the collector see native memory. A tensor's wrapper is 48 bytes to the collector, whatever it holds natively,
/// so a loop that disposes nothing would fill the memory long before the first collection.
/// </summary>
/// <remarks>
/// The bytes that live wrappers hold are counted. When they have grown by more than the allowance since the last
/// collection, that is a reason to collect: the youngest generation first, older ones only when that freed little.
/// (GC.AddMemoryPressure does the same for generation 0 alone, with thresholds that follow the managed heap.)
/// </remarks>
internal static class NativeMemoryPressure
{
    // Bookkeeping of LibTorch and malloc for one small tensor, autograd's part included: measured, rounded up.
    private const long Overhead = 640;

    private const long Allowance = 24 << 20;

    private static long s_live;
    private static long s_limit = Allowance;
    private static long s_count;
    private static long s_peak;
    private static int s_collecting;

    internal static long Count => Volatile.Read(ref s_count);

    internal static long Peak => Volatile.Read(ref s_peak);

    internal static void Add(long bytes)
    {
        long count = Interlocked.Increment(ref s_count);
        if (count > s_peak) s_peak = count;
        if (Interlocked.Add(ref s_live, bytes + Overhead) > Volatile.Read(ref s_limit)) Collect();
    }

    internal static void Remove(long bytes)
    {
        Interlocked.Decrement(ref s_count);
        Interlocked.Add(ref s_live, -bytes - Overhead);
    }

    private static void Collect()
    {
        // One thread collects, the others go on.
        if (Interlocked.Exchange(ref s_collecting, 1) != 0) return;
        try
        {
            long before = Volatile.Read(ref s_live);
            for (int generation = 0; generation <= GC.MaxGeneration; generation++)
            {
                GC.Collect(generation, GCCollectionMode.Forced, blocking: true);
                GC.WaitForPendingFinalizers();
                if (before - Volatile.Read(ref s_live) > Allowance / 2) break;
            }
            // What survived is in use: a large working set needs rarer collections, not more of them.
            long live = Volatile.Read(ref s_live);
            Volatile.Write(ref s_limit, live + Math.Max(Allowance, live / 4));
        }
        finally
        {
            Volatile.Write(ref s_collecting, 0);
        }
    }
}
