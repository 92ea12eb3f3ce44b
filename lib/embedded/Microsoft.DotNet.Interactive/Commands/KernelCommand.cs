namespace Microsoft.DotNet.Interactive.Commands;

public abstract class KernelCommand
{
    private string? _token;

    protected KernelCommand(string? targetKernelName = null) => TargetKernelName = targetKernelName;

    public KernelCommandInvocation? Handler { get; set; }

    public KernelCommand? Parent { get; private set; }

    public string? TargetKernelName { get; internal set; }

    public Uri? DestinationUri { get; set; }

    public Uri? OriginUri { get; set; }

    public virtual Task InvokeAsync(KernelInvocationContext context) =>
        Handler is null
            ? throw new NoSuitableKernelException(this)
            : Handler(this, context);

    public bool Equals(KernelCommand? other) =>
        ReferenceEquals(this, other) || (other is not null && GetType() == other.GetType() && GetOrCreateToken() == other.GetOrCreateToken());

    public string GetOrCreateToken() => _token ??= Guid.NewGuid().ToString("N");

    public void SetToken(string token) => _token = token;

    public void SetParent(KernelCommand parent, bool bubbleEvents = false)
    {
        for (KernelCommand? ancestor = parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ReferenceEquals(ancestor, this))
            {
                throw new InvalidOperationException("A command cannot be its own parent.");
            }
        }

        Parent = parent;
    }

    private protected static string Shorten(string code) =>
        code.ReplaceLineEndings(" ") is { Length: > 50 } line ? line[..50] + " ..." : code.ReplaceLineEndings(" ");
}
