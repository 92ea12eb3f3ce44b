using Microsoft.DotNet.Interactive.Directives;

namespace Microsoft.DotNet.Interactive;

public class KernelInfo(
    string localName, string[]? aliases = null, bool isProxy = false, bool isComposite = false, string? description = null)
{
    private string? _displayName;

    public string LocalName { get; } = localName;

    public string[] Aliases { get; set; } = aliases ?? [];

    public bool IsProxy { get; set; } = isProxy;

    public bool IsComposite { get; set; } = isComposite;

    public string? Description { get; set; } = description;

    public string DisplayName
    {
        get => _displayName ?? LocalName;
        set => _displayName = value;
    }

    public string? LanguageName { get; set; }

    public string? LanguageVersion { get; set; }

    public Uri? RemoteUri { get; set; }

    public Uri? Uri { get; set; } = new($"kernel://local/{localName}");

    public ICollection<KernelCommandInfo> SupportedKernelCommands { get; set; } = new List<KernelCommandInfo>();

    public ICollection<KernelDirective> SupportedDirectives { get; set; } = new List<KernelDirective>();

    public override string ToString() => $"{LocalName} ({LanguageName} {LanguageVersion})";
}
