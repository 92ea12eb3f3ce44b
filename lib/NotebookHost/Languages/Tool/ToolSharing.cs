using LossLab.NotebookHost.Languages.Sharing;

namespace LossLab.NotebookHost.Languages.Tool;

/// <summary>What the languages of the tool have in common.</summary>
internal static class ToolSharing
{
    /// <summary>The variable through which text passes.</summary>
    public const string Passed = "losslab_passed";

    /// <summary>What stands there when there is no variable of the name.</summary>
    public const string Missing = "?";

    /// <summary>The method that describes a value, in this program's file, which they load.</summary>
    public static string Method { get; } = $"{typeof(SharedValue).FullName}.{nameof(SharedValue.Describe)}";

    /// <summary>This program's file.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "NotebookHost.dll");
}
