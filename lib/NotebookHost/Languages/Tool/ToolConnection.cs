using System.Diagnostics;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Connection;

namespace LossLab.NotebookHost.Languages.Tool;

/// <summary>The tool's process, which is started when the first cell needs it and ends with the worker at the latest.</summary>
internal sealed class ToolConnection
{
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(60);

    private readonly Dictionary<string, ProxyKernel> _kernels = [];
    private StdIoKernelConnector? _connector;
    private CancellationTokenSource _ended = new();

    /// <summary>Grows with each start of the tool: what was in an earlier one is gone.</summary>
    public int Generation { get; private set; }

    /// <summary>Whether the tool runs.</summary>
    public bool IsOpen => _connector is not null;

    /// <summary>The kernel of a language.</summary>
    /// <exception cref="CellException">The tool is not installed, or does not start.</exception>
    public async Task<ProxyKernel> ConnectAsync(string language, CancellationToken cancellation)
    {
        if (_kernels.TryGetValue(language, out var known))
            return known;
        try
        {
            _connector ??= Start(language);
            var proxy = await CreateAsync(_connector, language).WaitAsync(StartTime, cancellation).ConfigureAwait(false);
            Watch();
            return _kernels[language] = proxy;
        }
        catch (Exception e) when (e is not (CellException or OperationCanceledException))
        {
            End();
            throw new CellException($"{LanguageNames.Display(language)} cannot be started: {e.Message.ReplaceLineEndings(" ")}");
        }
    }

    /// <summary>All kernels of the tool. What an editor asks goes here: a language's own kernel (1.0.712001) leaves out whom it asks, and
    /// C# answers.</summary>
    public async Task<ProxyKernel> ConnectToAllAsync()
    {
        var all = await (_connector?.CreateRootProxyKernelAsync() ?? throw new InvalidOperationException("The tool does not run.")).ConfigureAwait(false);
        // It hands these on, but says only what it does itself.
        foreach (var question in new[] { nameof(RequestHoverText), nameof(RequestSignatureHelp) })
            all.KernelInfo.SupportedKernelCommands.Add(new KernelCommandInfo(question));
        return all;
    }

    /// <summary>Waits for an answer of the tool.</summary>
    /// <exception cref="CellException">The tool has ended before it answered.</exception>
    /// <exception cref="OperationCanceledException">The cell was interrupted. The tool is ended, too: it does not stop a cell.</exception>
    public async Task<T> WaitAsync<T>(Task<T> answer, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _ended.Token);
        try
        {
            return await answer.WaitAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            End();
            throw;
        }
        catch (OperationCanceledException)
        {
            End();
            throw new CellException("the process that runs F#, PowerShell and HTTP has ended, and their variables with it; the next such cell starts another");
        }
    }

    private StdIoKernelConnector Start(string language)
    {
        if (ToolFinder.Find() is not { } command)
            throw new CellException($"{LanguageNames.Display(language)} cells need the tool of .NET Interactive: {ToolFinder.HowToGet}");
        // The tool inherits these: no report to its makers, and a heap for one user.
        Environment.SetEnvironmentVariable("DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT", "1");
        Environment.SetEnvironmentVariable("DOTNET_gcServer", "0");
        _ended = new CancellationTokenSource();
        Generation++;
        return new StdIoKernelConnector([.. command, "stdio"], "tool", new Uri("kernel://tool/"));
    }

    // The connector (1.0.0-beta.26120.1) goes on as soon as the tool says that it is ready, at times before it has taken note of what
    // else the tool says there. The second time it has.
    private static async Task<ProxyKernel> CreateAsync(StdIoKernelConnector connector, string language)
    {
        try
        {
            return await connector.CreateProxyKernelAsync(language).ConfigureAwait(false);
        }
        catch (InvalidOperationException)
        {
            await Task.Delay(200).ConfigureAwait(false);
            return await connector.CreateProxyKernelAsync(language).ConfigureAwait(false);
        }
    }

    // A process that ends answers nothing more, and nobody would say so.
    private void Watch()
    {
        if (_kernels.Count > 0 || _connector?.ProcessId is not { } id)
            return;
        var ended = _ended;
        var process = Process.GetProcessById(id);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => ended.Cancel();
        if (process.HasExited)
            ended.Cancel();
    }

    private void End()
    {
        _kernels.Clear();
        var connector = _connector;
        _connector = null;
        if (connector?.ProcessId is not { } id)
            return;
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill(entireProcessTree: true);
        }
        catch (ArgumentException)
        {
            // It has ended already.
        }
    }
}
