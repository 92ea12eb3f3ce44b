using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Kernel.Worker.CSharp;

/// <summary>Runs C# cells as one growing Roslyn script.</summary>
/// <remarks>
/// In place of the published <c>CSharpKernel</c> (1.0.0-beta.26120.1), which sets up all that an editor might ask before its
/// first cell (half of a short notebook's time and memory), and which emits no debug information, so that errors
/// have no line. What an editor asks still goes to the published kernel: <see cref="EditorServices"/>.
/// </remarks>
internal sealed partial class ScriptKernel : Microsoft.DotNet.Interactive.Kernel, IKernelCommandHandler<SubmitCode>
{
    private readonly InteractiveAssemblyLoader _loader = new();
    private readonly CellReferenceResolver _references;
    private readonly EditorServices _editor = new();

    // The references and imports in here are those that no cell has brought into the script yet: a script passes its own
    // on to its successor, and giving them again with every cell would make each cell dearer than the one before.
    private ScriptOptions _options;

    // What the next cell continues: the newest cell that declared something.
    private ScriptState? _declarations;
    private ScriptState? _latest;

    /// <summary>A kernel whose relative paths start at the current folder.</summary>
    public ScriptKernel()
        : base("csharp")
    {
        var directory = Directory.GetCurrentDirectory();
        _references = new CellReferenceResolver(directory);
        _options = ScriptOptions.Default
            .WithLanguageVersion(LanguageVersion.Latest)
            .WithOptimizationLevel(OptimizationLevel.Release)
            .WithEmitDebugInformation(true)
            .WithFileEncoding(System.Text.Encoding.UTF8)
            .WithReferences(PlatformReferences.Default)
            .WithMetadataResolver(_references)
            .WithSourceResolver(new CellSourceResolver(directory))
            // Those of the published kernel; the last one is what its UseKernelHelpers adds (display, HTML, …).
            .WithImports(
                "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
                typeof(Microsoft.DotNet.Interactive.Kernel).FullName!);
        (KernelInfo.LanguageName, KernelInfo.LanguageVersion) = ("C#", "14.0");
        KernelInfo.DisplayName = $"{Name} - C# Script";
        // Blank lines stand for the lines that went elsewhere, so that positions are those of the cell.
        RegisterCommandHandler<RunCode>((command, context) =>
            RunAsync(command, new string('\n', command.Line) + command.Code, command.File ?? CellName, context));
        RegisterForDisposal(_loader);
    }

    /// <summary>What stack traces call the running cell.</summary>
    public string CellName { get; set; } = "cell";

    /// <summary>Completes when no cell runs: the kernel's answer to a cancelled cell does not wait for its end.</summary>
    public Task Idle { get; private set; } = Task.CompletedTask;

    /// <summary>Makes assemblies (a package's, say) available to the cells that follow.</summary>
    public void AddAssemblyReferences(IEnumerable<string> assemblyPaths) =>
        _options = _options.AddReferences(assemblyPaths.Select(_references.Load).ToList());

    /// <summary>The same for assemblies that the application has itself.</summary>
    public void AddPlatformReferences(IEnumerable<string> names) =>
        _options = _options.AddReferences(names.Select(name => PlatformReferences.TryGet(name, out var reference) ? reference : null).OfType<MetadataReference>().ToList());

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        // What a cell itself sends to the kernels of its process.
        context.Publish(new CodeSubmissionReceived(command));
        return RunAsync(command, command.Code, CellName, context);
    }

    private async Task RunAsync(KernelCommand command, string code, string file, KernelInvocationContext context)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Idle = ended.Task;
        var script = CreateScript(code, file);
        try
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var state = await RunAsync(script, context.CancellationToken).ConfigureAwait(false);
            ScriptDiagnostics.Publish(ScriptDiagnostics.Warnings(script, context.CancellationToken), command, context);
            Accept(state);
            PublishOutcome(state, command, context);
        }
        catch (CompilationErrorException e)
        {
            ScriptDiagnostics.Publish(e.Diagnostics, command, context);
            context.Fail(command, new CodeSubmissionCompilationErrorException(e), ScriptDiagnostics.Summarize(e.Diagnostics, file));
        }
        finally
        {
            ended.SetResult();
        }
    }

    private static void PublishOutcome(ScriptState state, KernelCommand command, KernelInvocationContext context)
    {
        if (state.Exception is { } exception)
            context.Fail(command, exception, ExceptionText.MessageOf(exception));
        else if (state.ReturnValue is not null || TrailingExpression.HasValue(state.Script.GetCompilation()))
            context.Publish(new ReturnValueProduced(state.ReturnValue, command, FormattedValue.CreateManyFromObject(state.ReturnValue)));
    }

    private Task<ScriptState> RunAsync(Script script, CancellationToken cancellation) => BackgroundWork.Instance.Run(() => _declarations is null
        ? script.RunAsync(null, _ => true, cancellation)
        : script.RunFromAsync(_declarations, _ => true, cancellation));

    // A cell that declares nothing is left out of the script: the compiler keeps some 50 kB for each cell that a script continues.
    private void Accept(ScriptState state)
    {
        _latest = state;
        if (_declarations is not null && !Declarations.AnyIn(state.Script.GetCompilation()))
            return;
        _declarations = state;
        _editor.Add(state);
        _options = _options.WithReferences(Enumerable.Empty<MetadataReference>()).WithImports();
    }

    private Script CreateScript(string code, string file)
    {
        var options = _options.WithFilePath(file);
        return _declarations is null
            ? CSharpScript.Create(code, options, null, _loader)
            : _declarations.Script.ContinueWith(code, options);
    }
}
