using System.IO.Compression;
using System.Text;

namespace LossLab.Tests.Data;

/// <summary>A folder that is deleted with its files when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("losslab-").FullName;

    public string Write(string name, byte[] bytes, bool gzip = false)
    {
        string file = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(file, gzip ? Gzip(bytes) : bytes);
        return file;
    }

    public string Write(string name, string text, bool gzip = false) => Write(name, Encoding.UTF8.GetBytes(text), gzip);

    public static byte[] Gzip(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal)) gzip.Write(bytes);
        return output.ToArray();
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
