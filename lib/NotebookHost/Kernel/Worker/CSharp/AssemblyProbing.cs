using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace LossLab.NotebookHost.Kernel.Worker.CSharp;

/// <summary>
/// Loads referenced assemblies into the default context, so that a type is the same type in the cells, in a library
/// they use and in the host, and finds their native libraries.
/// </summary>
internal static class AssemblyProbing
{
    private static readonly ConcurrentDictionary<string, string> Assemblies = new(StringComparer.OrdinalIgnoreCase);
    private static readonly ConcurrentDictionary<string, bool> Directories = new();

    static AssemblyProbing()
    {
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Find(name.Name!, null) is { } path ? context.LoadFromAssemblyPath(path) : null;
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += FindNative;
    }

    public static void Add(string assemblyPath)
    {
        Assemblies.TryAdd(Path.GetFileNameWithoutExtension(assemblyPath), assemblyPath);
        AddDirectory(Path.GetDirectoryName(assemblyPath)!);
    }

    public static void AddDirectory(string directory) => Directories.TryAdd(directory, true);

    public static string? Find(string name, string? firstDirectory) =>
        Assemblies.TryGetValue(name, out var path)
            ? path
            : (firstDirectory is null ? Directories.Keys : Directories.Keys.Prepend(firstDirectory))
                .Select(directory => Path.Combine(directory, name + ".dll"))
                .FirstOrDefault(File.Exists);

    private static IntPtr FindNative(Assembly assembly, string name)
    {
        string[] names = OperatingSystem.IsWindows() ? [name, name + ".dll"]
            : OperatingSystem.IsMacOS() ? [name, $"lib{name}.dylib", name + ".dylib"]
            : [name, $"lib{name}.so", name + ".so"];
        foreach (var directory in Directories.Keys)
        {
            foreach (var file in names.Select(n => Path.Combine(directory, n)))
            {
                if (File.Exists(file) && NativeLibrary.TryLoad(file, out var handle))
                    return handle;
            }
        }

        return IntPtr.Zero;
    }
}
