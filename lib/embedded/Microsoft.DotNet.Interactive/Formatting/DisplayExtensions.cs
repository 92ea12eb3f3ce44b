using Microsoft.DotNet.Interactive.Formatting;

namespace System;

public static class DisplayExtensions
{
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) =>
        Displays.Show(value, FormattedValue.CreateManyFromObject(value, mimeTypes));

    public static DisplayedValue DisplayAs(this string value, string mimeType) =>
        Displays.Show(value, [new FormattedValue(mimeType, value)]);
}
