using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace LossLab.Data;

/// <summary>
/// Finds the workbook's data files and checks them against <c>data/SHA256SUMS</c> before they are first read.
/// </summary>
/// <remarks>
/// The folder is the one named by the environment variable <c>WORKBOOK_DATA</c>. Without it, it is the first
/// <c>data</c> folder with a <c>SHA256SUMS</c> file, going up from the current directory and then from this assembly.
/// </remarks>
public static class DataFolder
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string Variable = "WORKBOOK_DATA";

    private const string ChecksumFile = "SHA256SUMS";

    private static readonly ConcurrentDictionary<string, bool> Verified = new();

    /// <summary>The folder's full path.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder; the message says where it was sought.</exception>
    public static string Root => Locate(
        Environment.GetEnvironmentVariable(Variable), Directory.GetCurrentDirectory(), AppContext.BaseDirectory,
        Path.GetDirectoryName(typeof(DataFolder).Assembly.Location) ?? "");

    /// <summary>The full path of one data file, whose checksum has been found right.</summary>
    /// <param name="name">The file's name, for example <c>diamonds.csv.gz</c>.</param>
    /// <exception cref="FileNotFoundException">The folder has no such file.</exception>
    /// <exception cref="InvalidDataException">The file is not the one that <c>SHA256SUMS</c> describes.</exception>
    public static string Find(string name) => Find(Root, name);

    internal static string Find(string root, string name)
    {
        string path = Path.Combine(root, name);
        if (!File.Exists(path))
            throw new FileNotFoundException($"{name} is not in the data folder {root}. {Restore(name)}", path);
        if (Verified.ContainsKey(path)) return path;

        Verify(root, name, path);
        Verified[path] = true;
        return path;
    }

    internal static string Locate(string? fromVariable, params ReadOnlySpan<string> startingPoints)
    {
        if (!string.IsNullOrEmpty(fromVariable))
        {
            return File.Exists(Path.Combine(fromVariable, ChecksumFile))
                ? Path.GetFullPath(fromVariable)
                : throw new DirectoryNotFoundException(
                    $"{Variable} is '{fromVariable}', where there is no {ChecksumFile}. Set it to the workbook's data folder, or unset it.");
        }

        foreach (string start in startingPoints)
        {
            for (string? folder = start; !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
            {
                string candidate = Path.Combine(folder, "data");
                if (File.Exists(Path.Combine(candidate, ChecksumFile))) return candidate;
            }
        }

        throw new DirectoryNotFoundException(
            $"No folder 'data' with a file {ChecksumFile} in or above {string.Join(" or ", startingPoints.ToArray().Distinct())}. " +
            $"Run from inside the workbook, or set {Variable} to its data folder.");
    }

    private static void Verify(string root, string name, string path)
    {
        string? expected = File.ReadLines(Path.Combine(root, ChecksumFile))
            .Select(line => line.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .FirstOrDefault(parts => parts.Length == 2 && parts[1].TrimStart('*') == name)?[0];
        if (expected is null)
            throw new InvalidDataException($"{ChecksumFile} in {root} has no line for {name}. Add it with: sha256sum {name} >> {ChecksumFile}");

        using FileStream stream = File.OpenRead(path);
        string actual = Convert.ToHexStringLower(SHA256.HashData(stream));
        if (!string.Equals(actual, expected, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidDataException(
                $"{path} has changed: its SHA-256 is {actual[..12]}…, {ChecksumFile} says {expected[..Math.Min(12, expected.Length)]}…. {Restore(name)}");
        }
    }

    private static string Restore(string name) => $"Restore it with: git checkout -- data/{name}";
}
