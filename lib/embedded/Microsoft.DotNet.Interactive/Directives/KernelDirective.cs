namespace Microsoft.DotNet.Interactive.Directives;

public abstract class KernelDirective
{
    protected KernelDirective(string name) => Name = name;

    public string Name { get; set; }

    public string? Description { get; set; }

    public bool Hidden { get; set; }

    public ICollection<KernelDirectiveParameter> Parameters { get; set; } = new List<KernelDirectiveParameter>();

    public override string ToString() => Name;
}
