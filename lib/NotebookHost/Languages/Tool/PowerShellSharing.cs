using LossLab.NotebookHost.Languages.Sharing;

namespace LossLab.NotebookHost.Languages.Tool;

/// <summary>Variables of PowerShell.</summary>
internal sealed class PowerShellSharing : IToolSharing
{
    /// <inheritdoc/>
    public string Prepare => $"[void][System.Reflection.Assembly]::LoadFrom('{ToolSharing.Program.Replace("'", "''", StringComparison.Ordinal)}')";

    // A variable that is not there would be null; asking for its value would leave an error behind, for the next cell to show.
    /// <inheritdoc/>
    public string Describe(string variable) => $"${ToolSharing.Passed} = if (Test-Path 'variable:{variable}') "
        + $"{{ [{typeof(SharedValue).FullName}]::{nameof(SharedValue.Describe)}((Get-Variable -Name '{variable}').Value) }} else {{ '{ToolSharing.Missing}' }}";

    /// <inheritdoc/>
    public string Declare(string variable, SharedType type) => $"""
        $json = [System.Text.Json.JsonDocument]::Parse(${ToolSharing.Passed}).RootElement
        ${variable} = {PowerShellSource.Expression(type, "$json")}
        Remove-Variable json
        """;
}
