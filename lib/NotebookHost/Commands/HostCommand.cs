using System.CommandLine;

namespace LossLab.NotebookHost.Commands;

/// <summary>The command line: one class a verb; a new verb is one more line here.</summary>
internal static class HostCommand
{
    /// <summary>The command with all verbs.</summary>
    public static RootCommand Create() => new("Runs C# notebooks: headless, for CI, for class.\n\n"
        + "Exit code 70: the host itself failed; --verbose shows where.")
    {
        HostOptions.Verbose,
        RunCommand.Create(),
        CheckCommand.Create(),
        LintCommand.Create(),
        StudentCommand.Create(),
        ConvertCommand.Create(),
        KernelCommand.Create(),
        JupyterCommand.Create(),
        DoctorCommand.Create(),
    };
}
