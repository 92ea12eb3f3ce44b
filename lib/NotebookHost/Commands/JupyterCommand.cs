using System.CommandLine;
using LossLab.NotebookHost.Jupyter;

namespace LossLab.NotebookHost.Commands;

/// <summary>The verb <c>jupyter</c>: what the installed kernelspec starts.</summary>
internal static class JupyterCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("CONNECTION_FILE") { Description = "The file in which the front end says where it listens." };
        var command = new Command("jupyter", "Serves one notebook of VS Code, JupyterLab or nbconvert; they start it themselves "
            + "once ./workbook kernel install has told them of it.\n\nExit code: 0 ended as asked; 2 the connection file cannot be used.")
        {
            file,
        };
        // 'jupyter run' and 'jupyter console' pass on to the kernel what they were given themselves.
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, _) => JupyterProgram.RunAsync(result.GetRequiredValue(file)));
        return command;
    }
}
