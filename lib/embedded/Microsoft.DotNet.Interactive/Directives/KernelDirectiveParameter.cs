namespace Microsoft.DotNet.Interactive.Directives;

public class KernelDirectiveParameter(string name, string? description = null)
{
    public string Name { get; } = name;

    public string? Description { get; set; } = description;

    public bool AllowImplicitName { get; set; }

    public bool Flag { get; set; }

    public bool Required { get; set; }

    public int MaxOccurrences { get; set; } = 1;

    public string? TypeHint { get; set; }

    public override string ToString() => Name;
}
