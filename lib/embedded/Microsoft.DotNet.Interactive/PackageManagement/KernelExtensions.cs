namespace Microsoft.DotNet.Interactive.PackageManagement;

public static class KernelExtensions
{
    /// <summary>
    /// Makes <c>#r "nuget: Id, Version"</c> and <c>#i "nuget: source"</c> work. Packages that the application brings are
    /// answered without a restore.
    /// </summary>
    public static T UseNugetDirective<T>(
        this T kernel, Func<T, IReadOnlyList<ResolvedPackageReference>, Task> onResolvePackageReferences, bool forceRestore = false)
        where T : Kernel
    {
        var restore = new PackageRestoreContext(forceRestore);
        kernel.RegisterForDisposal(restore);
        var directive = new NugetDirective(restore, packages => onResolvePackageReferences(kernel, packages));
        kernel.AddDirective(new Directives.KernelActionDirective("#r", "Add a NuGet package reference"), directive.RunAsync);
        kernel.AddDirective(new Directives.KernelActionDirective("#i", "Add a NuGet package source"), directive.RunAsync);
        return kernel;
    }
}
