using System.CommandLine;
using System.CommandLine.Parsing;
using LossLab.NotebookHost.Kernel.Worker;
using LossLab.NotebookHost.Languages.Parsing;

namespace LossLab.NotebookHost.Languages.Magics;

/// <summary>The magics, by name.</summary>
internal sealed class MagicSet
{
    private readonly Dictionary<string, IMagic> _magics;

    /// <summary>Makes all of them.</summary>
    public MagicSet(PageOutput page, InputRequests inputs)
    {
        IMagic[] all =
        [
            new AboutMagic(page), new ConnectMagic(), new ImportMagic(), new ListMagic(page, this), new SetMagic(inputs), new ShareMagic(),
            new TimeMagic(), new WhoMagic(page, "who", false), new WhoMagic(page, "whos", true),
        ];
        _magics = all.ToDictionary(magic => magic.Command.Name);
    }

    /// <summary>All of them.</summary>
    public IEnumerable<IMagic> All => _magics.Values;

    /// <summary>Reads a line.</summary>
    /// <exception cref="CellException">Its options are wrong.</exception>
    public (IMagic Magic, ParseResult Arguments) Parse(MagicPart part)
    {
        string[] words = [.. CommandLineParser.SplitCommandLine(part.Text[2..])];
        var magic = _magics[words[0]];
        // "@kernel:name" is a value here; by default it would name a file with more options.
        var arguments = magic.Command.Parse(words[1..], new ParserConfiguration { ResponseFileTokenReplacer = null });
        return arguments.Errors is [var error, ..]
            ? throw new CellException($"#!{words[0]}: {error.Message} {Usage(magic.Command)}", part.Line + 1)
            : (magic, arguments);
    }

    /// <summary>How a magic is written.</summary>
    public static string Usage(Command command)
    {
        var words = command.Arguments.Select(argument => argument.Name.ToUpperInvariant())
            .Concat(command.Options.Select(option => option.Required ? $"{option.Name} {option.HelpName}" : $"[{option.Name} {option.HelpName}]"));
        return $"It is written: #!{string.Join(' ', words.Prepend(command.Name))}";
    }
}
