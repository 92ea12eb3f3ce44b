#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Makes a copy of TorchSharp's native library loadable where libstdc++ is older than the one it was linked with.
/// </summary>
/// <remarks>
/// <para>libLibTorchSharp.so of TorchSharp 0.107.0 asks libstdc++ for GLIBCXX_3.4.32 (GCC 13) on account of one symbol,
/// std::ios_base_library_init, which nothing in it calls: it only marks that the streams are set up by libstdc++ itself.
/// Debian 12 and Ubuntu 22.04 end at GLIBCXX_3.4.30, and there the loader refuses the library. A version that is marked
/// weak (VER_FLG_WEAK in .gnu.version_r) is only warned about. One byte of the file changes.</para>
/// <para>The formats are those of the Linux Standard Base, "Symbol Versioning", and of the ELF-64 object file format.</para>
/// </remarks>
public sealed class MakeSymbolVersionsWeak : Task
{
    private const string MarkerSymbol = "_ZSt21ios_base_library_initv";
    private const ushort Weak = 2;
    private const int RelocationSection = 4, DynamicSymbols = 11, SymbolVersions = 0x6fffffff, VersionNeeds = 0x6ffffffe;

    private byte[] _file = [];
    private List<Section> _sections = [];

    /// <summary>The copies of libLibTorchSharp.so to look at.</summary>
    [Required]
    public ITaskItem[] Libraries { get; set; } = [];

    /// <summary>The libstdc++ they will meet; that of this process when not given.</summary>
    public string? StandardLibrary { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        var standardLibrary = string.IsNullOrEmpty(StandardLibrary) ? LoadedStandardLibrary() : StandardLibrary;
        if (standardLibrary is null)
            return true;
        var text = Encoding.ASCII.GetString(File.ReadAllBytes(standardLibrary));
        var served = new HashSet<string>(Regex.Matches(text, @"(GLIBCXX|CXXABI)_[0-9.]+(?=\0)").Cast<Match>().Select(match => match.Value));
        foreach (var library in Libraries)
            Mend(library.ItemSpec, served);
        return !Log.HasLoggedErrors;
    }

    // .NET's own runtime stands on libstdc++, so that the one that the loader finds is loaded already.
    private static string? LoadedStandardLibrary() => File.ReadLines("/proc/self/maps")
        .Select(line => line.Substring(line.LastIndexOf(' ') + 1))
        .FirstOrDefault(path => Path.GetFileName(path).StartsWith("libstdc++.so.6", StringComparison.Ordinal));

    private void Mend(string path, HashSet<string> served)
    {
        _file = File.ReadAllBytes(path);
        try
        {
            _sections = ReadSections();
            MendVersions(path, served);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IndexOutOfRangeException or InvalidDataException)
        {
            Log.LogError(null, "LOSSLAB001", null, path, 0, 0, 0, 0, "this is not a complete 64-bit ELF library: delete it, and restore TorchSharp again.");
        }
    }

    private void MendVersions(string path, HashSet<string> served)
    {
        var made = new List<string>();
        foreach (var (name, index, flags) in MissingVersions(served))
        {
            var users = Users(index);
            if (users.Count != 1 || users[0] != MarkerSymbol || IsRelocated(MarkerSymbol))
            {
                Log.LogError(null, "LOSSLAB002", null, path, 0, 0, 0, 0,
                    $"TorchSharp needs {name} of libstdc++, which this system does not have, for {string.Join(", ", users)}: "
                    + "use a system with a newer libstdc++ (Debian 12, Ubuntu 22.04 or newer). The file was left as it is.");
                return;
            }

            _file[flags] |= (byte)Weak;
            made.Add(name);
        }

        if (made.Count > 0)
            Replace(path, $"{string.Join(", ", made)} made optional: libstdc++ here ends at {Newest(served)}");
    }

    // Beside and then renamed, because the file may be a hard link to the package's. Its time stays, so that the next build does not copy it again.
    private void Replace(string path, string done)
    {
        var written = File.GetLastWriteTimeUtc(path);
        var beside = path + ".new";
        File.Copy(path, beside, overwrite: true);
        using (var stream = new FileStream(beside, FileMode.Truncate))
            stream.Write(_file, 0, _file.Length);
        File.SetLastWriteTimeUtc(beside, written);
        File.Delete(path);
        File.Move(beside, path);
        File.WriteAllText(path + ".txt", done + "\n");
        Log.LogMessage(MessageImportance.Normal, $"{path}: {done}");
    }

    private static string Newest(HashSet<string> served) => served
        .Where(name => Regex.IsMatch(name, @"^GLIBCXX_3\.4\.\d+$")).OrderBy(name => int.Parse(name.Substring(12))).LastOrDefault() ?? "an older version";

    // Elf64_Verneed: version, count, file, aux, next; Elf64_Vernaux: hash, flags, index, name, next.
    private IEnumerable<(string Name, int Index, int Flags)> MissingVersions(HashSet<string> served)
    {
        foreach (var needs in _sections.Where(section => section.Type == VersionNeeds))
        {
            var names = _sections[needs.Link].Offset;
            for (int need = needs.Offset, step = -1; step != 0; need += step)
            {
                var ofStandardLibrary = Text(names + Int32(need + 4)).StartsWith("libstdc++", StringComparison.Ordinal);
                for (int entry = need + Int32(need + 8), next = -1; ofStandardLibrary && next != 0; entry += next)
                {
                    var name = Text(names + Int32(entry + 8));
                    if (!served.Contains(name) && (UInt16(entry + 4) & Weak) == 0)
                        yield return (name, UInt16(entry + 6), entry + 4);
                    next = Int32(entry + 12);
                }

                step = Int32(need + 12);
            }
        }
    }

    private List<string> Users(int version)
    {
        var versions = _sections.Single(section => section.Type == SymbolVersions);
        return Symbols().Where(symbol => (UInt16(versions.Offset + (2 * symbol.Index)) & 0x7fff) == version).Select(symbol => symbol.Name).ToList();
    }

    // Elf64_Rela: offset, info (the symbol in its upper half), addend.
    private bool IsRelocated(string name)
    {
        var index = Symbols().Single(symbol => symbol.Name == name).Index;
        return _sections.Where(section => section.Type == RelocationSection)
            .Any(section => Enumerable.Range(0, section.Size / 24).Any(i => Int32(section.Offset + (24 * i) + 12) == index));
    }

    private IEnumerable<(int Index, string Name)> Symbols()
    {
        var symbols = _sections.Single(section => section.Type == DynamicSymbols);
        var names = _sections[symbols.Link].Offset;
        return Enumerable.Range(0, symbols.Size / 24).Select(i => (i, Text(names + Int32(symbols.Offset + (24 * i)))));
    }

    private List<Section> ReadSections()
    {
        if (_file.Length < 64 || _file[0] != 0x7f || _file[1] != 'E' || _file[4] != 2 || _file[5] != 1)
            throw new InvalidDataException();
        var (table, size, count) = (Int32(40), UInt16(58), UInt16(60));
        return Enumerable.Range(0, count).Select(i => table + (i * size))
            .Select(at => new Section(Int32(at + 4), Int32(at + 24), Int32(at + 32), Int32(at + 40))).ToList();
    }

    private int Int32(int at) => BitConverter.ToInt32(_file, at);

    private int UInt16(int at) => BitConverter.ToUInt16(_file, at);

    private string Text(int at) => Encoding.ASCII.GetString(_file, at, Array.IndexOf(_file, (byte)0, at) - at);

    private readonly struct Section(int type, int offset, int size, int link)
    {
        public int Type { get; } = type;

        public int Offset { get; } = offset;

        public int Size { get; } = size;

        public int Link { get; } = link;
    }
}
