using System.CommandLine;

namespace LossLab.NotebookHost.Commands;

/// <summary>The verb <c>kernel</c>: tells VS Code and Jupyter that this host runs C# notebooks.</summary>
internal static class KernelCommand
{
    private static readonly Option<bool> User = new("--user") { Description = "For this user (the default)." };

    private static readonly Option<string?> Prefix =
        HostOptions.Path("--prefix", "DIR", "For an environment: below DIR/share/jupyter, as of a Python environment or /usr/local.");

    private static readonly Option<string> Name = new("--name")
    {
        HelpName = "NAME",
        Description = $"The kernel's name (default: {Documents.NotebookLanguage.KernelName}, which C# notebooks ask for).",
        DefaultValueFactory = _ => Documents.NotebookLanguage.KernelName,
    };

    private static readonly Option<bool> Force = new("--force") { Description = "Also if the name belongs to another kernel." };

    /// <summary>The verb with its three parts.</summary>
    public static Command Create()
    {
        Name.Validators.Add(result =>
        {
            var name = result.GetValueOrDefault<string>() ?? "";
            if (name.Length == 0 || name is "." or ".." || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'))
                result.AddError("--name must be made of letters, digits, '.', '_' and '-'");
        });
        var install = new Command("install", "Installs the kernel. Then open a notebook in VS Code or JupyterLab and choose the kernel 'C#'.\n\n"
            + "Exit code: 0 all good; 2 wrong use, or the name belongs to another kernel.")
        {
            User, Prefix, Name, Force,
        };
        var uninstall = new Command("uninstall", "Removes the kernel.\n\nExit code: 0 all good; 1 it was not installed; 2 wrong use.")
        {
            User, Prefix, Name, Force,
        };
        var list = new Command("list", "Lists the kernels that front ends find.");
        install.SetAction(result => KernelAction.Install(Folder(result), result.GetValue(Name)!, result.GetValue(Force)));
        uninstall.SetAction(result => KernelAction.Uninstall(Folder(result), result.GetValue(Name)!, result.GetValue(Force)));
        list.SetAction(_ => KernelAction.List());
        foreach (var command in (ReadOnlySpan<Command>)[install, uninstall])
        {
            command.Validators.Add(result =>
            {
                if (result.GetValue(User) && result.GetValue(Prefix) is not null)
                    result.AddError("--user and --prefix exclude each other");
            });
        }

        return new Command("kernel", "Makes this host known to VS Code and Jupyter.") { install, uninstall, list };
    }

    private static string Folder(ParseResult result) =>
        result.GetValue(Prefix) is { } prefix ? Jupyter.KernelFolder.OfPrefix(prefix) : Jupyter.KernelFolder.OfUser();
}
