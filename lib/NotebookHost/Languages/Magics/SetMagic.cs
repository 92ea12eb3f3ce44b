using System.CommandLine;
using LossLab.NotebookHost.Kernel.Worker;
using LossLab.NotebookHost.Languages.Sharing;

namespace LossLab.NotebookHost.Languages.Magics;

/// <summary><c>#!set --name NAME --value VALUE</c>: a text, an answer of the reader, or a variable of another language.</summary>
internal sealed class SetMagic : IMagic
{
    private readonly InputRequests _inputs;
    private readonly Option<string> _name = new("--name") { Required = true, HelpName = "NAME" };
    private readonly Option<string> _value = new("--value") { Required = true, HelpName = "TEXT|@LANGUAGE:NAME|@input:PROMPT|@password:PROMPT" };

    /// <summary>Makes it.</summary>
    public SetMagic(InputRequests inputs)
    {
        _inputs = inputs;
        Command = new Command("set", "Makes a variable of this language.") { _name, _value };
    }

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public async Task<PartFailure?> RunAsync(ParseResult arguments, MagicCall call, CancellationToken cancellation)
    {
        var (name, value) = (arguments.GetValue(_name)!, arguments.GetValue(_value)!);
        var (kind, rest) = value.StartsWith('@') && value.Split(':', 2) is [var before, var after] ? (before[1..], after) : ("", value);
        switch (kind)
        {
            case "":
                await SetTextAsync(call, name, value, cancellation).ConfigureAwait(false);
                break;
            case "input" or "password":
                var answer = await _inputs.AskAsync(rest, kind == "password").ConfigureAwait(false)
                    ?? throw new CellException($"the cell asks for input (\"{rest}\"), and nobody is there to answer", call.Part.Line + 1);
                await SetTextAsync(call, name, answer, cancellation).ConfigureAwait(false);
                break;
            default:
                await ShareMagic.CopyAsync(call, kind, rest, name, cancellation).ConfigureAwait(false);
                break;
        }

        return null;
    }

    private static Task SetTextAsync(MagicCall call, string name, string text, CancellationToken cancellation) =>
        call.Languages[call.Language].SetAsync(name, SharedValue.Of(text), cancellation);
}
