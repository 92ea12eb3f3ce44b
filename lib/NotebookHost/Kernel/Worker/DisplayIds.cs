using System.Runtime.CompilerServices;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>Tells which display an update means.</summary>
/// <remarks>
/// In Microsoft.DotNet.Interactive.Formatting 1.0.0-beta.26120.1 <c>Display</c> announces one <see cref="DisplayedValue"/> and
/// returns another, with an id of its own, so that an update never finds its display. What the two share is their array of
/// forms, and an update keeps the string that names the MIME type of each. So every display gets a string object of its own.
/// </remarks>
internal static class DisplayIds
{
    // Compares strings by identity.
    private static readonly ConditionalWeakTable<string, string> Ids = [];

    /// <summary>The id of a display, the same for all of its updates.</summary>
    public static string Of(DisplayedValue shown)
    {
        if (shown.FormattedValues is not [var first, ..])
            return shown.DisplayId;
        if (Ids.TryGetValue(first.MimeType, out var id))
            return id;
        if (!shown.IsUpdated && shown.FormattedValues is FormattedValue[] shared)
        {
            var own = new string(first.MimeType.AsSpan());
            shared[0] = new FormattedValue(own, first.Value);
            Ids.Add(own, shown.DisplayId);
        }

        return shown.DisplayId;
    }
}
