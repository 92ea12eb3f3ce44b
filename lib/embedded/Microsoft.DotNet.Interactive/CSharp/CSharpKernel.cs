using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;
using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.CSharp;

/// <summary>Runs C# cells as one growing Roslyn script.</summary>
public partial class CSharpKernel : Kernel, IKernelCommandHandler<SubmitCode>
{
    internal const string DefaultKernelName = "csharp";

    private readonly InteractiveAssemblyLoader _loader = new();
    private readonly CellReferenceResolver _references;

    // The references and imports in here are those that no cell has brought into the script yet: a script passes its own
    // on to its successor, and giving them again with every cell would make each cell dearer than the one before.
    private ScriptOptions _options;

    public CSharpKernel()
        : this(DefaultKernelName)
    {
    }

    public CSharpKernel(string name)
        : base(name, "C#", "13.0")
    {
        var directory = Directory.GetCurrentDirectory();
        _references = new CellReferenceResolver(directory);
        _options = ScriptOptions.Default
            // As published: a notebook that C# 14 lets through would not run there.
            .WithLanguageVersion(LanguageVersion.CSharp13)
            .WithOptimizationLevel(OptimizationLevel.Release)
            .WithEmitDebugInformation(true)
            .WithFileEncoding(System.Text.Encoding.UTF8)
            .WithReferences(PlatformReferences.Default)
            .WithMetadataResolver(_references)
            .WithSourceResolver(new CellSourceResolver(directory))
            .WithImports(
                "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq");
        KernelInfo.DisplayName = $"{name} - C# Script";
        RegisterCommandType<SubmitCode>();
        RegisterCommandType<RequestCompletions>();
        RegisterCommandType<RequestHoverText>();
        RegisterCommandType<RequestSignatureHelp>();
        RegisterForDisposal(_loader);
    }

    // What the next cell continues: the newest cell that declared something.
    private ScriptState? _declarations;

    public ScriptState? ScriptState { get; private set; }

    /// <summary>Makes assemblies (a package's, say) available to the cells that follow.</summary>
    public void AddAssemblyReferences(IEnumerable<string> assemblyPaths)
    {
        var references = assemblyPaths.Select(_references.Load).ToList();
        _options = _options.AddReferences(references);
    }

    public bool TryGetValue<T>(string name, [MaybeNullWhen(false)] out T value)
    {
        if (ScriptState?.GetVariable(name)?.Value is T found)
        {
            value = found;
            return true;
        }

        value = default;
        return false;
    }

    internal void AddImport(string import) => _options = _options.AddImports(import);

    /// <summary>
    /// A cell that declares nothing is left out of the script: the compiler keeps some 50 kB for each cell that a script
    /// continues.
    /// </summary>
    private void Accept(ScriptState state)
    {
        ScriptState = state;
        if (_declarations is not null && !Declarations.AnyIn(state.Script.GetCompilation()))
        {
            return;
        }

        _declarations = state;
        _options = _options.WithReferences(Enumerable.Empty<MetadataReference>()).WithImports();
    }

    private Script CreateScript(string code, string cellName)
    {
        var options = _options.WithFilePath(cellName);
        return _declarations is null
            ? CSharpScript.Create(code, options, null, _loader)
            : _declarations.Script.ContinueWith(code, options);
    }
}
