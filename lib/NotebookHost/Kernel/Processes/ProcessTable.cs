using System.Globalization;
using System.Text;

namespace LossLab.NotebookHost.Kernel.Processes;

/// <summary>The processes of this machine, from Linux's <c>/proc</c>.</summary>
internal static class ProcessTable
{
    /// <summary>All that can be seen.</summary>
    public static IReadOnlyList<ListedProcess> Read() =>
        [.. Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? Read(id) : null)
            .OfType<ListedProcess>()];

    /// <summary>Whether a process was started with a variable of this value in its environment.</summary>
    public static bool HasVariable(int id, string name, string value)
    {
        try
        {
            return File.ReadAllBytes($"/proc/{id}/environ").AsSpan().IndexOf(Encoding.UTF8.GetBytes($"{name}={value}\0")) >= 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It has ended, or is another user's.
            return false;
        }
    }

    // "12 (name, which may hold anything) S 1 12 12 …": id, name, state, parent, group, session.
    private static ListedProcess? Read(int id)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{id}/stat");
            var (start, end) = (text.IndexOf('(', StringComparison.Ordinal), text.LastIndexOf(')'));
            var rest = text[(end + 2)..].Split(' ');
            return new ListedProcess(id, text[(start + 1)..end], int.Parse(rest[3], CultureInfo.InvariantCulture), rest[0] is not ("Z" or "X"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It has ended since its folder was listed.
            return null;
        }
    }
}
