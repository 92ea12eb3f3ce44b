namespace Microsoft.DotNet.Interactive.Documents;

public class KernelInfo(string name, string? languageName = null, IReadOnlyCollection<string>? aliases = null)
{
    public string Name { get; } = name;

    public string? LanguageName { get; } = languageName;

    public IReadOnlyCollection<string> Aliases { get; } = aliases ?? [];

    public override string ToString() => Name;
}
