using System.Security.Cryptography;

namespace LossLab.NotebookHost.Documents;

/// <summary>A file as it was when it was read.</summary>
/// <param name="path">The file.</param>
/// <param name="bytes">What it held.</param>
internal sealed class FileVersion(string path, ReadOnlySpan<byte> bytes)
{
    private readonly byte[] _digest = SHA256.HashData(bytes);

    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>Throws if the file holds something else now.</summary>
    /// <exception cref="FileChangedException">It was changed or removed.</exception>
    public void RequireUnchanged()
    {
        byte[] now;
        try
        {
            now = File.ReadAllBytes(Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FileChangedException("the file was removed while it was run. Restore it and run the command again");
        }

        if (!SHA256.HashData(now).AsSpan().SequenceEqual(_digest))
            throw new FileChangedException("the file was changed while it was run; the change is kept. Run the command again");
    }
}
