using LossLab.NotebookHost.Kernel.Worker.CSharp;
using LossLab.NotebookHost.Languages.Page;
using LossLab.NotebookHost.Languages.Tool;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Events;

namespace LossLab.NotebookHost.Languages;

/// <summary>The languages of a worker.</summary>
internal sealed class LanguageSet
{
    private readonly Dictionary<string, ILanguage> _languages;

    /// <summary>Makes them; none is started.</summary>
    public LanguageSet(CompositeKernel kernel, ScriptKernel script, PageValues values, IObserver<KernelEvent> events)
    {
        var tool = new ToolConnection();
        CSharp = new CSharpLanguage(kernel, script);
        ILanguage[] all =
        [
            CSharp,
            new ToolLanguage("fsharp", tool, new FSharpSharing(), events),
            new ToolLanguage("pwsh", tool, new PowerShellSharing(), events),
            new ToolLanguage("http", tool, new HttpSharing(), events),
            new PageLanguage(kernel, "html", values),
            new PageLanguage(kernel, "javascript", values),
            new PageLanguage(kernel, "markdown", null),
            new PageLanguage(kernel, "mermaid", null),
            new ValueLanguage(kernel),
        ];
        _languages = all.ToDictionary(language => language.Name);
    }

    /// <summary>C#.</summary>
    public CSharpLanguage CSharp { get; }

    /// <summary>A language by its name.</summary>
    public ILanguage this[string name] => _languages[name];
}
