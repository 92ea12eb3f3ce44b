using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace LossLab.NotebookHost.Commands;

/// <summary>Options that say themselves what is wrong with their value.</summary>
internal static class HostOptions
{
    /// <summary>Shows where a fault of the host arose; known to every verb.</summary>
    public static Option<bool> Verbose { get; } = new(HostFault.Verbose)
    {
        Description = "Show the stack trace when the host itself fails.",
        Recursive = true,
    };

    /// <summary>An option whose value is the path of a file or folder.</summary>
    public static Option<string?> Path(string name, string helpName, string description, bool required = false) => new(name)
    {
        HelpName = helpName,
        Description = description,
        Required = required,
        CustomParser = result => Parse(result, name),
    };

    /// <summary>An option whose value is a whole number.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="helpName">What stands for the number in the help.</param>
    /// <param name="description">What it does.</param>
    /// <param name="least">The smallest value.</param>
    /// <param name="unit">The unit, for messages; may be empty.</param>
    public static Option<int?> Count(string name, string helpName, string description, int least, string unit = "") => new(name)
    {
        HelpName = helpName,
        Description = description,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least)
                return number;
            result.AddError($"{name} must be a whole number{(unit.Length > 0 ? $" of {unit}" : "")}, at least {least}, not '{text}'");
            return null;
        },
    };

    private static string? Parse(ArgumentResult result, string name)
    {
        var path = result.Tokens[0].Value;
        if (path.Length == 0)
            result.AddError($"the path of {name} is empty");
        else if (path.Contains('\0', StringComparison.Ordinal))
            result.AddError($"the path of {name} holds a NUL character");
        return path;
    }
}
