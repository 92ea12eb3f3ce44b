using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Pipes;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using LossLab.NotebookHost.Kernel.Processes;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>The worker process: <c>NotebookHost worker COMMANDS EVENTS TOKEN</c>, started by <see cref="WorkerProcess"/>.</summary>
internal static class WorkerProgram
{
    private static readonly TimeSpan SettleTime = TimeSpan.FromSeconds(5);

    /// <summary>Runs until it is told to stop or its host is gone.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Length != 3)
        {
            await Console.Error.WriteLineAsync("The worker is started by the host; there is nothing to run by hand.")
                .ConfigureAwait(false);
            return 2;
        }

        // On Windows a Ctrl-C reaches all processes of the console; the host decides what becomes of its workers.
        using var interrupts = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        var commands = new AnonymousPipeClientStream(PipeDirection.In, args[0]);
        var eventStream = new AnonymousPipeClientStream(PipeDirection.Out, args[1]);
        WorkerSession.Keep(commands.SafePipeHandle);
        WorkerSession.Keep(eventStream.SafePipeHandle);
        // Beside the kernel's preparation: a shell takes a moment to start.
        var session = Task.Run(BeginSession);
        var events = new LineChannel<WorkerEvent>(eventStream, ProtocolJson.Short.WorkerEvent);
        using var queue = new BlockingCollection<WorkerCommand>();
        using var emitter = new EventEmitter(events);
        var cells = new CellRunner(emitter, new RawStreams(args[2]));

        var listener = new Thread(() => Listen(commands, queue, cells, emitter)) { IsBackground = true, Name = "commands" };
        listener.Start();
        cells.Start();
        await session.ConfigureAwait(false);
        emitter.Send(new ReadyEvent(Environment.ProcessId));
        foreach (var command in queue.GetConsumingEnumerable())
        {
            if (command is ExecuteCommand execute)
                await cells.RunAsync(execute).ConfigureAwait(false);
            else if (command is SettleCommand settle)
                await SettleAsync(settle, emitter).ConfigureAwait(false);
            else
                await cells.Language.AnswerAsync(command).ConfigureAwait(false);
        }

        return 0;
    }

    private static void BeginSession()
    {
        SessionWatch.Start();
        WorkerSession.Begin();
        MemoryLimits.Apply();
    }

    // A process that is about to end answers by its end.
    private static async Task SettleAsync(SettleCommand command, EventEmitter emitter)
    {
        if (await BackgroundWork.Instance.SettleAsync(SettleTime).ConfigureAwait(false))
            emitter.Send(new SettledEvent(command.RequestId));
    }

    private static void Listen(Stream commands, BlockingCollection<WorkerCommand> queue, CellRunner cells, EventEmitter emitter)
    {
        using var reader = new StreamReader(commands, Encoding.UTF8);
        try
        {
            while (reader.ReadLine() is { } line)
            {
                switch (JsonSerializer.Deserialize(line, ProtocolJson.Default.WorkerCommand))
                {
                    case WorkerCommand command and (ExecuteCommand or CompleteCommand or InspectCommand or SettleCommand):
                        queue.Add(command);
                        break;
                    case IsCompleteCommand question:
                        CompletenessCheck.Answer(question, emitter);
                        break;
                    case InterruptCommand interrupt:
                        cells.Interrupt(interrupt.RequestId);
                        break;
                    case InputReplyCommand reply:
                        cells.Answer(reply);
                        break;
                }
            }
        }
        catch (Exception e) when (e is IOException or JsonException)
        {
            // The host is gone.
        }

        // What the cells have started goes with this process, and it by a signal: Environment.Exit would wait for finalisers and
        // handlers, and a cell in an endless loop could hold those up for ever.
        WorkerSession.End(Environment.ProcessId);
        Process.GetCurrentProcess().Kill();
    }
}
