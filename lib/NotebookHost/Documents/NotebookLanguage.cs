using System.Text.Json.Nodes;
using LossLab.NotebookHost.Languages;

namespace LossLab.NotebookHost.Documents;

/// <summary>Decides from a notebook's metadata which language its cells are in that name none.</summary>
internal static class NotebookLanguage
{
    /// <summary>The kernel name that C# notebooks ask for.</summary>
    public const string KernelName = ".net-csharp";

    private const string Prefix = ".net-";

    /// <summary>Throws if the notebook's language is one that this host does not run.</summary>
    /// <exception cref="NotebookFormatException">With its name.</exception>
    public static void Check(JsonObject? metadata)
    {
        if (Find(metadata) is not null)
            return;
        var (name, language) = Named(metadata);
        throw new NotebookFormatException($"is a notebook for {language ?? $"the kernel '{name}'"}; this host runs C# "
            + $"(kernelspec name '{KernelName}', language 'C#') and the other languages of .NET Interactive");
    }

    /// <summary>The language; a notebook that says nothing is taken for C#. Null if it is one that this host does not run.</summary>
    public static string? Find(JsonObject? metadata)
    {
        var polyglot = metadata.Get("polyglot_notebook") ?? metadata.Get("dotnet_interactive");
        if (polyglot.Get("kernelInfo").Get("defaultKernelName").AsText() is { } own && LanguageNames.Find(own) is { } found)
            return found;
        var (name, language) = Named(metadata);
        if (name?.StartsWith(Prefix, StringComparison.Ordinal) == true && LanguageNames.Find(name[Prefix.Length..]) is { } byKernel)
            return byKernel;
        if (language is null)
            return name is null ? LanguageNames.CSharp : null;
        return language.Equals("polyglot-notebook", StringComparison.OrdinalIgnoreCase) ? LanguageNames.CSharp : LanguageNames.Find(language);
    }

    private static (string? Name, string? Language) Named(JsonObject? metadata)
    {
        var kernel = metadata.Get("kernelspec");
        return (kernel.Get("name").AsText(), kernel.Get("language").AsText() ?? metadata.Get("language_info").Get("name").AsText());
    }
}
