using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TorchSharp;

/// <summary>Finds the native library; when it or LibTorch is missing, says what to install.</summary>
internal static class NativeLibraryLoader
{
#pragma warning disable CA2255 // A resolver has to be there before the first native call, wherever that is.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Register() => NativeLibrary.SetDllImportResolver(typeof(NativeLibraryLoader).Assembly, Resolve);

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath)
    {
        if (name != Native.Library) return 0;
        try
        {
            return NativeLibrary.Load(name, assembly, searchPath);
        }
        catch (DllNotFoundException exception)
        {
            throw new DllNotFoundException(Explain(exception.Message), exception);
        }
    }

    /// <summary>The dynamic linker names the library that it misses.</summary>
    internal static string Explain(string reason)
    {
        const string Shim = $"lib{Native.Library}.so";
        bool isLibTorch = reason.Contains("libtorch", StringComparison.Ordinal) || reason.Contains("libc10", StringComparison.Ordinal);
        return isLibTorch
            ? $"LibTorch is not installed, or is another version than the one {Shim} was built with. Install it (sudo apt-get install libtorch-dev libopenblas0-pthread) and build again."
            : $"{Shim} was not found beside {typeof(NativeLibraryLoader).Assembly.GetName().Name}.dll, or could not be loaded. Build the embedded TorchSharp again; it needs g++ and LibTorch (sudo apt-get install g++ libtorch-dev libopenblas0-pthread).";
    }
}
