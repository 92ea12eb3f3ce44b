namespace LossLab.Tests.Framework;

/// <summary>Runs something on a thread of its own, and waits: an await could come back on another one.</summary>
internal static class OtherThread
{
    public static T Run<T>(Func<T> function)
    {
        T result = default!;
        var thread = new Thread(() => result = function());
        thread.Start();
        thread.Join();
        return result;
    }
}
