using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using LossLab.NotebookHost.Languages.Magics;
using LossLab.NotebookHost.Languages.Parsing;

namespace LossLab.NotebookHost.Languages;

/// <summary>Runs cells part by part, each in its language.</summary>
/// <param name="languages">The languages.</param>
/// <param name="magics">What the host does.</param>
/// <param name="page">Where magics show something.</param>
internal sealed class CellInterpreter(LanguageSet languages, Lazy<MagicSet> magics, PageOutput page)
{
    private Stopwatch? _clock;

    /// <summary>The languages.</summary>
    public LanguageSet Languages { get; } = languages;

    /// <summary>Runs a cell.</summary>
    /// <returns>Null, or why it failed.</returns>
    /// <exception cref="CellException">It asks for something that there is not, or that cannot be done.</exception>
    public async Task<PartFailure?> RunCellAsync(string code, string language, CancellationToken cancellation)
    {
        _clock = null;
        try
        {
            return await RunAsync(code, LanguageNames.Find(language)
                ?? throw new CellException($"there is no language '{language}'; known are {string.Join(", ", LanguageNames.All)}"), null, cancellation)
                .ConfigureAwait(false);
        }
        finally
        {
            if (_clock is not null)
                page.ShowText(string.Create(CultureInfo.InvariantCulture, $"Wall time: {_clock.Elapsed.TotalMilliseconds:0.###} ms"));
        }
    }

    /// <summary>Runs text that stands in a cell or in a file that it imports.</summary>
    /// <param name="code">The text.</param>
    /// <param name="language">The language that it begins in.</param>
    /// <param name="file">The file; null if that is the cell.</param>
    /// <param name="cancellation">Ends when the cell is interrupted.</param>
    public async Task<PartFailure?> RunAsync(string code, string language, string? file, CancellationToken cancellation)
    {
        var parts = CellParser.Parse(code, language);
        // All of them first, so that a mistake in one stops the cell before any of it has run.
        var calls = parts.OfType<MagicPart>().ToDictionary(part => part, part => magics.Value.Parse(part));
        for (var i = 0; i < parts.Count; i++)
        {
            // Those that stand together are restored together.
            var packages = parts.Skip(i).TakeWhile(part => part is PackagePart).Cast<PackagePart>().ToList();
            if (packages.Count > 0)
            {
                if (await Languages.CSharp.AddPackagesAsync(packages, cancellation).ConfigureAwait(false) is { Count: > 0 } lines)
                    page.ShowText(string.Join('\n', lines));
                i += packages.Count - 1;
                continue;
            }

            var part = parts[i];
            if (await RunAsync(part, calls, file, cancellation).ConfigureAwait(false) is { } failure)
                return failure;
        }

        return null;
    }

    /// <summary>Measures the rest of the cell.</summary>
    public void StartClock() => _clock = Stopwatch.StartNew();

    private Task<PartFailure?> RunAsync(
        CellPart part, Dictionary<MagicPart, (IMagic Magic, ParseResult Arguments)> calls, string? file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return part switch
        {
            CodePart code => Languages[code.Language].RunAsync(code, file, cancellation),
            MagicPart magic => calls[magic].Magic.RunAsync(calls[magic].Arguments, new MagicCall(magic, file, this), cancellation),
            _ => throw new UnreachableException(),
        };
    }
}
