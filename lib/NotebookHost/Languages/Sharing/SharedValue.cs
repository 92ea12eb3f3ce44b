using System.Text.Json;
using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Languages.Sharing;

/// <summary>
/// A value on its way from one language to another: its kind, and its content as JSON. JSON alone would not tell an
/// <c>int</c> from a <c>double</c>.
/// </summary>
/// <param name="Type">What it is.</param>
/// <param name="Content">Scalars as JSON has them, those that it lacks (NaN, dates, large integers) as texts.</param>
public sealed record SharedValue(SharedType Type, JsonNode? Content)
{
    /// <summary>The most characters of a value's JSON.</summary>
    public const int MostCharacters = 20_000_000;

    /// <summary>Reads an object of this process.</summary>
    /// <exception cref="SharingException">There is no kind for it.</exception>
    public static SharedValue Of(object? value) => new ObjectReader().Read(value);

    /// <summary>An object of this process as text, for <see cref="Parse"/>. F# and PowerShell cells call it in their process.</summary>
    /// <returns>JSON; or, after an exclamation mark, why the value cannot be shared.</returns>
    public static string Describe(object? value)
    {
        try
        {
            var text = JsonSerializer.Serialize(Of(value));
            return text.Length <= MostCharacters ? text : $"!it is too large ({text.Length:N0} characters as JSON); write it to a file";
        }
        catch (SharingException e)
        {
            return $"!{e.Message}";
        }
    }

    /// <summary>Reads what <see cref="Describe"/> wrote.</summary>
    /// <exception cref="SharingException">It says why the value cannot be shared.</exception>
    public static SharedValue Parse(string text) => text.StartsWith('!')
        ? throw new SharingException(text[1..])
        : JsonSerializer.Deserialize<SharedValue>(text)!;
}
