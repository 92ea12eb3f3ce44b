using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace LossLab.NotebookHost.Kernel.Worker.Packages;

/// <summary>A project that asks NuGet for what a cell asks for; kept, so that the same cell needs no network the next time.</summary>
internal sealed class PackageProject
{
    private readonly string _text;

    /// <summary>Describes it.</summary>
    /// <param name="requests">The packages.</param>
    /// <param name="sources">Where else to look.</param>
    /// <param name="inUse">Packages that stay in their version if another one depends on them.</param>
    public PackageProject(IEnumerable<PackageRequest> requests, IEnumerable<string> sources, IEnumerable<(string Id, string Version)> inUse)
    {
        // Nothing from the folders around it. The settings of NuGet are those of the notebook's folder.
        var project = new XElement("Project",
            new XElement("PropertyGroup",
                new XElement("ImportDirectoryBuildProps", "false"),
                new XElement("ImportDirectoryBuildTargets", "false"),
                new XElement("ImportDirectoryPackagesProps", "false")),
            new XElement("Import", new XAttribute("Project", "Sdk.props"), new XAttribute("Sdk", "Microsoft.NET.Sdk")),
            new XElement("PropertyGroup",
                new XElement("TargetFramework", $"net{Environment.Version.Major}.0"),
                new XElement("RuntimeIdentifier", RuntimeInformation.RuntimeIdentifier),
                new XElement("SelfContained", "false"),
                new XElement("NuGetAudit", "false"),
                new XElement("RestoreRootConfigDirectory", Directory.GetCurrentDirectory()),
                new XElement("RestoreAdditionalProjectSources", string.Join(';', sources)),
                new XElement("ManagePackageVersionsCentrally", "true"),
                new XElement("CentralPackageVersionsFileImported", "true"),
                new XElement("CentralPackageTransitivePinningEnabled", "true"),
                new XElement("CentralPackageFloatingVersionsEnabled", "true")),
            new XElement("ItemGroup",
                inUse.Select(package => Item("PackageVersion", package.Id, "Version", package.Version)),
                requests.Select(request => Item("PackageReference", request.Id, "VersionOverride", request.Version))),
            new XElement("Import", new XAttribute("Project", "Sdk.targets"), new XAttribute("Sdk", "Microsoft.NET.Sdk")));
        _text = project.ToString();
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        Folder = Path.Combine(
            home.Length > 0 ? home : Path.GetTempPath(), "LossLab", "packages", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(_text)))[..16]);
    }

    /// <summary>The folder of the project.</summary>
    public string Folder { get; }

    /// <summary>What NuGet writes.</summary>
    public string Assets => Path.Combine(Folder, "obj", "project.assets.json");

    /// <summary>Whether it has been restored before, and all is still there.</summary>
    public bool IsRestored => File.Exists(Mark) && AssetsFile.Read(Assets).SelectMany(package => package.Assemblies).All(File.Exists);

    private string Mark => Path.Combine(Folder, "restored");

    /// <summary>Writes the project.</summary>
    /// <returns>The path.</returns>
    public string Write()
    {
        var path = Path.Combine(Folder, "packages.csproj");
        File.WriteAllText(path, _text);
        return path;
    }

    /// <summary>Takes note that it was restored.</summary>
    public void Keep() => File.WriteAllText(Mark, "");

    /// <summary>Waits until no other notebook works in the folder.</summary>
    public async Task<IDisposable> LockAsync(CancellationToken cancellation)
    {
        Directory.CreateDirectory(Folder);
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(Folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(100, cancellation).ConfigureAwait(false);
            }
        }
    }

    private static XElement Item(string kind, string id, string attribute, string version) =>
        new(kind, new XAttribute("Include", id), new XAttribute(attribute, version));
}
