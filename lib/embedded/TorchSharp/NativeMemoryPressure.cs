namespace TorchSharp;

/// <summary>
/// Makes the collector see native memory. A tensor's wrapper is 48 bytes to the collector, whatever it holds natively,
/// so a loop that disposes nothing would fill the memory long before the first collection.
/// </summary>
/// <remarks>
/// The bytes that live wrappers hold are counted. When they have grown by more than the allowance since the last
/// collection, that is a reason to collect: the young generations, and all when too much has outlived them.
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

    // What the last full collection left; only the collecting thread touches it.
    private static long s_floor;

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
            // Generation 1, because a tensor in use during one collection is one older when it is dropped soon after.
            CollectGeneration(1);
            long live = Volatile.Read(ref s_live);
            if (live > s_floor + Math.Max(Allowance, s_floor / 4))
            {
                CollectGeneration(GC.MaxGeneration);
                live = Volatile.Read(ref s_live);
                s_floor = live;
            }
            s_floor = Math.Min(s_floor, live);
            Native.lltorch_trim();
            // What survived is in use: a large working set needs rarer collections, not more of them.
            Volatile.Write(ref s_limit, live + Math.Max(Allowance, live / 4));
        }
        finally
        {
            Volatile.Write(ref s_collecting, 0);
        }
    }

    private static void CollectGeneration(int generation)
    {
        GC.Collect(generation, GCCollectionMode.Forced, blocking: true);
        GC.WaitForPendingFinalizers();
    }
}
