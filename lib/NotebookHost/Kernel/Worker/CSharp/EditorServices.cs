using System.Reflection;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.CSharp;

namespace LossLab.NotebookHost.Kernel.Worker.CSharp;

/// <summary>Completion, hover and signature help by the published C# kernel, which is made when an editor first asks.</summary>
/// <remarks>
/// The kernel learns of the cells by what it keeps for itself after each one that it runs: its <c>ScriptState</c>, and the
/// project for the cell in its workspace. Neither can be set from outside, hence the reflection; the package
/// (1.0.0-beta.26120.1) is the last one of an archived project.
/// </remarks>
internal sealed class EditorServices
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    private readonly Queue<ScriptState> _unseen = [];
    private CSharpKernel? _kernel;

    /// <summary>Takes note of a cell that declared something.</summary>
    public void Add(ScriptState cell) => _unseen.Enqueue(cell);

    /// <summary>The published kernel, knowing all cells so far.</summary>
    public async Task<CSharpKernel> KernelAsync()
    {
        _kernel ??= new CSharpKernel();
        var workspace = typeof(CSharpKernel).GetField("_workspace", Hidden)!.GetValue(_kernel)!;
        var update = workspace.GetType().GetMethod("UpdateWorkspaceAsync")!;
        while (_unseen.TryDequeue(out var cell))
        {
            typeof(CSharpKernel).GetProperty(nameof(CSharpKernel.ScriptState))!.SetValue(_kernel, cell);
            await ((Task)update.Invoke(workspace, [cell])!).ConfigureAwait(false);
        }

        return _kernel;
    }
}
