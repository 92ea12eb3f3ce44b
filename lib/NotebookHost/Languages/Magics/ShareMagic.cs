using System.CommandLine;
using LossLab.NotebookHost.Languages.Sharing;

namespace LossLab.NotebookHost.Languages.Magics;

/// <summary><c>#!share --from LANGUAGE NAME</c>: a variable of another language, in this one.</summary>
internal sealed class ShareMagic : IMagic
{
    private readonly Option<string> _from = new("--from") { Required = true, HelpName = "LANGUAGE" };
    private readonly Option<string?> _as = new("--as") { HelpName = "NEW_NAME" };
    private readonly Argument<string> _name = new("name");

    /// <summary>Makes it.</summary>
    public ShareMagic() => Command = new Command("share", "Copies a variable of another language into this one.") { _from, _name, _as };

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public async Task<PartFailure?> RunAsync(ParseResult arguments, MagicCall call, CancellationToken cancellation)
    {
        var name = arguments.GetValue(_name)!;
        await CopyAsync(call, arguments.GetValue(_from)!, name, arguments.GetValue(_as) ?? name, cancellation).ConfigureAwait(false);
        return null;
    }

    /// <summary>Copies a variable into the language around a magic.</summary>
    /// <exception cref="CellException">It cannot be had, or fits nothing there.</exception>
    public static async Task CopyAsync(MagicCall call, string from, string name, string newName, CancellationToken cancellation)
    {
        var source = LanguageNames.Find(from)
            ?? throw new CellException($"there is no language '{from}'. Known are {string.Join(", ", LanguageNames.All)}.", call.Part.Line + 1);
        try
        {
            var value = await call.Languages[source].GetAsync(name, cancellation).ConfigureAwait(false);
            await call.Languages[call.Language].SetAsync(newName, value, cancellation).ConfigureAwait(false);
        }
        catch (SharingException e)
        {
            throw new CellException($"'{name}' of {LanguageNames.Display(source)} cannot be shared with {LanguageNames.Display(call.Language)}: {e.Message}",
                call.Part.Line + 1);
        }
    }
}
