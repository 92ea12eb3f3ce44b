namespace LossLab.NotebookHost.Kernel.Worker.Packages;

/// <summary>A package that NuGet has brought.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Dependencies">What it asks for, and in which versions.</param>
/// <param name="Assemblies">The paths of its assemblies for this machine.</param>
/// <param name="NativeFolders">Where its native libraries for this machine lie.</param>
internal sealed record RestoredPackage(
    string Id, string Version, IReadOnlyList<(string Id, string Version)> Dependencies, IReadOnlyList<string> Assemblies, IReadOnlyList<string> NativeFolders);
