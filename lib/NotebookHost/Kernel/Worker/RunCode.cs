using Microsoft.DotNet.Interactive.Commands;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>
/// Runs text as it is. The published <c>SubmitCode</c> (1.0.0-beta.26120.1) looks for directives in it once more, and finds them in
/// texts and comments, too.
/// </summary>
/// <param name="language">The kernel that runs it.</param>
/// <param name="code">The text.</param>
/// <param name="line">How many lines of its cell or file come before it.</param>
/// <param name="file">The file that it comes from; null if that is the cell.</param>
internal sealed class RunCode(string language, string code, int line, string? file) : KernelCommand(language)
{
    /// <summary>The text.</summary>
    public string Code { get; } = code;

    /// <summary>How many lines of its cell or file come before it.</summary>
    public int Line { get; } = line;

    /// <summary>The file that it comes from; null if that is the cell.</summary>
    public string? File { get; } = file;
}
