using LossLab.NotebookHost.Languages.Tool;

namespace LossLab.NotebookHost.Tests.Languages;

/// <summary>Tests that need the tool of .NET Interactive; ./workbook test restores it when it can.</summary>
internal sealed class RequiresToolFactAttribute : FactAttribute
{
    public RequiresToolFactAttribute() => Skip = Missing;

    /// <summary>What is missing; null if nothing is.</summary>
    public static string? Missing => ToolFinder.Find() is null ? $"the tool of .NET Interactive is not installed: {ToolFinder.HowToGet}" : null;
}
