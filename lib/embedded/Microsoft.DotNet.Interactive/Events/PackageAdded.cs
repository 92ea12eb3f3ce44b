using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Events;

public class PackageAdded(ResolvedPackageReference packageReference, KernelCommand command) : KernelEvent(command)
{
    public ResolvedPackageReference PackageReference { get; } = packageReference;
}
