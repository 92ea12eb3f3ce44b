namespace Microsoft.DotNet.Interactive.Directives;

public abstract class KernelDirective
{
    protected KernelDirective(string name) => Name = name;

    public string Name { get; set; }

    public string? Description { get; set; }

    public override string ToString() => Name;
}
