namespace Microsoft.DotNet.Interactive;

public record KernelCommandInfo(string Name)
{
    public override string ToString() => Name;
}
