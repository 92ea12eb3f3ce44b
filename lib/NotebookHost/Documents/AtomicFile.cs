using System.Text;

namespace LossLab.NotebookHost.Documents;

/// <summary>Writes a file through a temporary one beside it.</summary>
internal static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes text as UTF-8 and replaces the file in one step; makes the folder if it is missing. A link stays a
    /// link: the file it leads to is replaced. The file keeps its mode.</summary>
    /// <exception cref="IOException">The file cannot be written; the message names it.</exception>
    public static void WriteAllText(string path, string text) => Write(path, writer => writer.Write(text));

    /// <summary>As <see cref="WriteAllText(string, string)"/>, and only over a file that is there if it is asked to.</summary>
    /// <exception cref="IOException">As there; or there is a file.</exception>
    public static void WriteAllText(string path, string text, bool over) => Write(path, writer => writer.Write(text), () =>
    {
        if (!over && File.Exists(path))
            throw new FileChangedException($"{path} is there already; --force writes over it");
    });

    /// <summary>As <see cref="WriteAllText(string, string)"/>, for text that comes in pieces.</summary>
    public static void Write(string path, Action<TextWriter> write) => Write(path, write, static () => { });

    /// <summary>As <see cref="WriteAllText(string, string)"/>, but only over what was read.</summary>
    /// <exception cref="FileChangedException">The file has been changed since; it is left as it is.</exception>
    /// <exception cref="IOException">The file cannot be written; the message names it.</exception>
    public static void Replace(FileVersion version, string text) =>
        Write(version.Path, writer => writer.Write(text), version.RequireUnchanged);

    private static void Write(string path, Action<TextWriter> write, Action beforeReplacing)
    {
        var target = RealPath.Of(path);
        var temporary = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using (var writer = new StreamWriter(temporary, append: false, Utf8))
                write(writer);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            beforeReplacing();
            File.Move(temporary, target, overwrite: true);
        }
        catch (FileChangedException)
        {
            TryDelete(temporary);
            throw;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TryDelete(temporary);
            throw new IOException($"cannot write {path}: {e.Message}", e);
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The folder cannot be written; the first error says so.
        }
    }
}
