using System.Net;

namespace Microsoft.DotNet.Interactive;

public class InstallPackagesMessage(
    IReadOnlyList<string> restoreSources,
    IReadOnlyList<string> installingPackages,
    IReadOnlyList<string> installedPackages,
    int progress)
{
    public IReadOnlyList<string> RestoreSources { get; set; } = restoreSources;

    public IReadOnlyList<string> InstallingPackages { get; set; } = installingPackages;

    public IReadOnlyList<string> InstalledPackages { get; set; } = installedPackages;

    public int Progress { get; set; } = progress;

    public string FormatAsHtml() => string.Concat(
        Sections().Select(section =>
            $"<div><strong>{section.Title}</strong><ul>{string.Concat(section.Items.Select(i => $"<li><span>{WebUtility.HtmlEncode(i)}</span></li>"))}</ul></div>"));

    public string FormatAsPlainText() => string.Join('\n', FormatAsPlainTextLines());

    public IEnumerable<string> FormatAsPlainTextLines() =>
        Sections().SelectMany(section => section.Items.Select(i => $"  - {i}").Prepend(section.Title));

    private IEnumerable<(string Title, IEnumerable<string> Items)> Sections() =>
        new (string Title, IEnumerable<string> Items)[]
        {
            ("Restore sources", RestoreSources),
            ("Installing Packages", InstallingPackages.Select(p => p + new string('.', Progress))),
            ("Installed Packages", InstalledPackages),
        }.Where(section => section.Items.Any());
}
