using LossLab.NotebookHost.Jupyter;

namespace LossLab.NotebookHost.Commands;

/// <summary>Does the work of the verb <c>kernel</c>.</summary>
internal static class KernelAction
{
    /// <summary>Installs the kernel below a folder of kernels.</summary>
    public static int Install(string kernels, string name, bool force)
    {
        var spec = new KernelSpec(Path.Combine(kernels, name));
        if (IsForeign(spec, force))
            return HostExit.Usage;
        spec.Write();
        Console.WriteLine($"Installed the kernel '{name}' in {spec.Folder}");
        if (!KernelFolder.Searched().Contains(kernels))
            Console.WriteLine("Only the front ends of that environment look there; for all of yours leave out --prefix.");
        return HostExit.Success;
    }

    /// <summary>Removes the kernel from a folder of kernels.</summary>
    public static int Uninstall(string kernels, string name, bool force)
    {
        var spec = new KernelSpec(Path.Combine(kernels, name));
        if (!spec.Exists)
        {
            Console.Error.WriteLine($"There is no kernel '{name}' in {kernels}; ./workbook kernel list shows where kernels are.");
            return HostExit.Failure;
        }

        if (IsForeign(spec, force))
            return HostExit.Usage;
        spec.Delete();
        Console.WriteLine($"Removed the kernel '{name}' from {spec.Folder}");
        return HostExit.Success;
    }

    /// <summary>Lists the kernels that front ends find.</summary>
    public static int List()
    {
        var specs = KernelFolder.Searched().SelectMany(KernelSpec.In).ToList();
        var width = specs.Select(spec => spec.Name.Length).DefaultIfEmpty().Max();
        var seen = new HashSet<string>();
        foreach (var spec in specs)
        {
            var note = (spec.IsOurs ? " (this host)" : "") + (seen.Add(spec.Name) ? "" : " (hidden by the one above of the same name)");
            Console.WriteLine($"{spec.Name.PadRight(width)}  {spec.Folder}{note}");
        }

        if (!specs.Exists(spec => spec.IsOurs))
            Console.WriteLine("This host is not among the kernels: run ./workbook kernel install");
        return HostExit.Success;
    }

    private static bool IsForeign(KernelSpec spec, bool force)
    {
        if (!spec.Exists || spec.IsOurs || force)
            return false;
        var starts = spec.CommandLine.Count > 0 ? $"it starts {string.Join(' ', spec.CommandLine.Take(2))}" : "it has no readable kernel.json";
        Console.Error.WriteLine($"{spec.Folder} belongs to another kernel ({starts}). Use --force to replace or remove it, or --name for another name.");
        return true;
    }
}
