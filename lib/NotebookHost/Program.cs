using System.CommandLine;
using LossLab.NotebookHost.Commands;
using LossLab.NotebookHost.Kernel.Worker;

// A worker must be ready fast: it does without the command line library.
if (args is ["worker", ..])
    return await WorkerProgram.RunAsync(args[1..]).ConfigureAwait(false);

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
