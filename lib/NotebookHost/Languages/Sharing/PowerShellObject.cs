using System.Collections;

namespace LossLab.NotebookHost.Languages.Sharing;

/// <summary>What PowerShell wraps its values in, known by name: this program does not carry PowerShell.</summary>
internal static class PowerShellObject
{
    private const string TypeName = "System.Management.Automation.PSObject";
    private const string CustomTypeName = "System.Management.Automation.PSCustomObject";

    /// <summary>The value in a wrapping; any other object itself.</summary>
    public static object? Unwrap(object? value) =>
        value?.GetType().FullName == TypeName && Get(value, "BaseObject") is { } inner && inner.GetType().FullName != CustomTypeName ? inner : value;

    /// <summary>The properties of a custom object; null for any other object.</summary>
    public static IEnumerable<(string Name, object? Value)>? Properties(object value) => value.GetType().FullName != TypeName
        ? null
        : ((IEnumerable)Get(value, "Properties")!).Cast<object>().Select(property => ((string)Get(property, "Name")!, Get(property, "Value")));

    private static object? Get(object value, string property) => value.GetType().GetProperty(property)?.GetValue(value);
}
