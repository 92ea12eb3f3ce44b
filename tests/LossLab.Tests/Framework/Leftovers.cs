namespace LossLab.Tests.Framework;

/// <summary>What the collector leaves.</summary>
internal static class Leftovers
{
    /// <summary>How many of them are still there when everything has been collected that nothing holds.</summary>
    /// <param name="marks">Made by a method that is not inlined, so that its caller keeps nothing.</param>
    public static int Count(IReadOnlyCollection<WeakReference> marks)
    {
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return marks.Count(mark => mark.IsAlive);
    }
}
