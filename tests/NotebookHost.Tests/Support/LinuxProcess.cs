namespace LossLab.NotebookHost.Tests.Support;

/// <summary>A process as Linux tells of it.</summary>
internal static class LinuxProcess
{
    /// <summary>Whether it is there and not merely waiting for its parent to take note of its end.</summary>
    public static bool IsAlive(int id) => Status(id, "State") is { } state && !state.StartsWith('Z');

    /// <summary>Its program's name; null if it is not there.</summary>
    public static string? Name(int id) => Status(id, "Name");

    private static string? Status(int id, string field)
    {
        try
        {
            return File.ReadLines($"/proc/{id}/status").Where(line => line.StartsWith($"{field}:\t", StringComparison.Ordinal))
                .Select(line => line[(field.Length + 2)..]).FirstOrDefault();
        }
        catch (IOException)
        {
            return null;
        }
    }
}
