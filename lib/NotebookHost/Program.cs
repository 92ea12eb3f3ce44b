using System.CommandLine;
using System.Globalization;
using LossLab.NotebookHost;
using LossLab.NotebookHost.Commands;
using LossLab.NotebookHost.Kernel.Worker;

// What is printed looks the same on every machine; a cell may still make any culture it wants.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

// A worker must be ready fast: it does without the command line library.
if (args is ["worker", ..])
    return await WorkerProgram.RunAsync(args[1..]).ConfigureAwait(false);

try
{
    CurrentFolder.Check();
    // No response files: a path or a value may begin with an @.
    var result = HostCommand.Create().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    if (result.Errors.Count > 0)
    {
        foreach (var error in result.Errors)
            await Console.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
        await Console.Error.WriteLineAsync("Try --help.").ConfigureAwait(false);
        return HostExit.Usage;
    }

    return await result
        .InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null })
        .ConfigureAwait(false);
}
// Whatever a notebook, a file or an option may hold, the user gets a line and an exit code.
catch (Exception e)
{
    return HostFault.Report(e, args.Contains(HostFault.Verbose));
}
