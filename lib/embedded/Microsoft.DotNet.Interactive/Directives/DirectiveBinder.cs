using System.Globalization;
using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Directives;

/// <summary>Turns <c>#!name value --option value --flag</c> into the directive's command.</summary>
internal static class DirectiveBinder
{
    public static TCommand Bind<TCommand>(KernelActionDirective directive, string line)
        where TCommand : KernelCommand
    {
        var command = Activator.CreateInstance<TCommand>();
        var words = DirectiveLine.Words(line).Skip(1).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            var parameter = directive.Parameters.FirstOrDefault(p => p.Name == words[i]);
            var value = words[i];
            if (parameter is null)
            {
                parameter = directive.Parameters.FirstOrDefault(p => p.AllowImplicitName)
                    ?? throw new ArgumentException($"Unrecognized parameter '{value}' of {directive.Name}.");
            }
            else if (parameter.Flag)
            {
                value = bool.TrueString;
            }
            else
            {
                value = ++i < words.Count ? words[i] : throw new ArgumentException($"The parameter {parameter.Name} needs a value.");
            }

            Set(command, parameter.Name, value);
        }

        var missing = directive.Parameters.FirstOrDefault(p => p.Required && !words.Contains(p.Name) && !p.AllowImplicitName);
        return missing is null ? command : throw new ArgumentException($"The parameter {missing.Name} of {directive.Name} is required.");
    }

    private static void Set(KernelCommand command, string parameterName, string value)
    {
        var name = parameterName.TrimStart('-').Replace("-", "", StringComparison.Ordinal);
        var property = command.GetType().GetProperties()
            .FirstOrDefault(p => p.CanWrite && string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase));
        property?.SetValue(
            command,
            Convert.ChangeType(value, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, CultureInfo.InvariantCulture));
    }
}
