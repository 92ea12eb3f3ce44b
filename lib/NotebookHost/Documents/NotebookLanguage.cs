using System.Text.Json.Nodes;
using LossLab.NotebookHost.Languages;

namespace LossLab.NotebookHost.Documents;

/// <summary>Decides from a notebook's metadata which language its cells are in that name none.</summary>
internal static class NotebookLanguage
{
    /// <summary>The kernel name that C# notebooks ask for.</summary>
    public const string KernelName = ".net-csharp";

    private const string Prefix = ".net-";

    /// <summary>The language; a notebook that says nothing is taken for C#.</summary>
    /// <exception cref="NotebookFormatException">It is one that this host does not run.</exception>
    public static string Default(JsonObject? metadata)
    {
        var polyglot = metadata.Get("polyglot_notebook") ?? metadata.Get("dotnet_interactive");
        if (polyglot.Get("kernelInfo").Get("defaultKernelName").AsText() is { } own && LanguageNames.Find(own) is { } found)
            return found;
        var kernel = metadata.Get("kernelspec");
        var name = kernel.Get("name").AsText();
        if (name?.StartsWith(Prefix, StringComparison.Ordinal) == true && LanguageNames.Find(name[Prefix.Length..]) is { } byKernel)
            return byKernel;
        var language = kernel.Get("language").AsText() ?? metadata.Get("language_info").Get("name").AsText();
        if (language is null ? name is null : language.Equals("polyglot-notebook", StringComparison.OrdinalIgnoreCase))
            return LanguageNames.CSharp;
        if (language is not null && LanguageNames.Find(language) is { } byLanguage)
            return byLanguage;
        throw new NotebookFormatException($"is a notebook for {language ?? $"the kernel '{name}'"}; this host runs C# "
            + $"(kernelspec name '{KernelName}', language 'C#') and the other languages of .NET Interactive");
    }
}
