using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Directives;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.PackageManagement;

/// <summary>Handles the <c>#r "nuget:"</c> and <c>#i</c> lines of a cell: all that follow each other in one restore.</summary>
internal sealed class NugetDirective(PackageRestoreContext restore, Func<IReadOnlyList<ResolvedPackageReference>, Task> onResolved)
{
    private static readonly string[] s_mimeTypes = [HtmlFormatter.MimeType, PlainTextFormatter.MimeType];

    public async Task RunAsync(KernelCommand command, KernelInvocationContext context)
    {
        var provided = new List<ResolvedPackageReference>();
        var requested = new List<PackageReference>();
        foreach (var line in ((DirectiveInvocation)command).Line.Split('\n'))
        {
            var value = DirectiveLine.Words(line.Insert(2, " ")).ElementAtOrDefault(1) ?? string.Empty;
            if (line.StartsWith("#i", StringComparison.Ordinal))
            {
                restore.TryAddRestoreSource(value.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase) ? value["nuget:".Length..].Trim() : value.Trim());
            }
            else if (!PackageReference.TryParse(value, out var package))
            {
                Fail(context, $"Cannot read '{line}': write #r \"nuget: Name, Version\".");
                return;
            }
            else if (ProvidedPackages.Find(package!) is { } found)
            {
                provided.Add(found);
            }
            else if (restore.GetOrAddPackageReference(package!.PackageName, package.PackageVersion) is { } added)
            {
                requested.Add(added);
            }
            else
            {
                var loaded = restore.RequestedPackageReferences.First(p => string.Equals(p.PackageName, package.PackageName, StringComparison.OrdinalIgnoreCase));
                Fail(context, $"{package.PackageName} version {package.PackageVersion} cannot be added because version {loaded.PackageVersion} was added previously.");
                return;
            }
        }

        await ResolveAsync(provided, requested, context).ConfigureAwait(false);
    }

    private async Task ResolveAsync(
        List<ResolvedPackageReference> provided, List<PackageReference> requested, KernelInvocationContext context)
    {
        var installed = provided.Select(p => $"{p.PackageName} (provided by the workbook)").ToList();
        var isNew = requested.Exists(p => restore.GetResolvedPackageReference(p.PackageName) is null);
        if (installed.Count == 0 && requested.Count == 0)
        {
            return;
        }

        var progress = context.Display(
            isNew ? Message(requested.Select(p => p.ToString()), installed) : Message([], installed.Concat(requested.Select(Describe))), s_mimeTypes);
        await onResolved(provided).ConfigureAwait(false);
        if (!isNew)
        {
            return;
        }

        var result = await restore.RestoreAsync(context.CancellationToken).ConfigureAwait(false);
        if (!result.Succeeded)
        {
            Fail(context, string.Join(Environment.NewLine, result.Errors));
            return;
        }

        foreach (var directory in result.ResolvedReferences.SelectMany(p => p.ProbingPaths))
        {
            AssemblyProbing.AddDirectory(directory);
        }

        await onResolved(result.ResolvedReferences).ConfigureAwait(false);
        progress.Update(Message([], installed.Concat(requested.Select(Describe))));
        foreach (var package in result.ResolvedReferences)
        {
            context.Publish(new PackageAdded(package, context.Command));
        }
    }

    private static void Fail(KernelInvocationContext context, string message) => context.Fail(context.Command, null, message);

    private static InstallPackagesMessage Message(IEnumerable<string> installing, IEnumerable<string> installed) =>
        new([], [.. installing], [.. installed], installing.Any() ? 3 : 0);

    private string Describe(PackageReference package) =>
        restore.GetResolvedPackageReference(package.PackageName) is { } resolved ? $"{resolved.PackageName}, {resolved.PackageVersion}" : package.ToString();
}
