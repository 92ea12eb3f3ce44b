using Microsoft.DotNet.Interactive.CSharp;

namespace Microsoft.DotNet.Interactive.PackageManagement;

/// <summary>Packages that the running application brings already, under a name of its own.</summary>
internal static class ProvidedPackages
{
    private static readonly Dictionary<string, string> s_assemblies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["TorchSharp"] = "LossLab.Embedded.TorchSharp",
        ["TorchSharp-cpu"] = "LossLab.Embedded.TorchSharp",
        ["Plotly.NET"] = "LossLab.Embedded.Plotly.NET",
        ["Plotly.NET.CSharp"] = "LossLab.Embedded.Plotly.NET",
        ["Plotly.NET.Interactive"] = "LossLab.Embedded.Plotly.NET",
    };

    /// <summary>Null when the package has to be restored.</summary>
    public static ResolvedPackageReference? Find(PackageReference package)
    {
        var isKernel = package.PackageName.StartsWith("Microsoft.DotNet.Interactive", StringComparison.OrdinalIgnoreCase);
        var assembly = isKernel ? typeof(Kernel).Assembly.GetName().Name! : s_assemblies.GetValueOrDefault(package.PackageName);
        return assembly is not null && PlatformReferences.TryGet(assembly, out var reference)
            ? new ResolvedPackageReference(package.PackageName, package.PackageVersion, [reference.FilePath!])
            : null;
    }
}
