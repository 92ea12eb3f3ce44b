using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Documents;

/// <summary>Decides from a notebook's metadata whether its cells are C#.</summary>
internal static class NotebookLanguage
{
    /// <summary>The kernel name that C# notebooks ask for.</summary>
    public const string KernelName = ".net-csharp";

    private static readonly string[] Languages = ["c#", "csharp", "polyglot-notebook"];

    /// <summary>Throws if the metadata names another language; a notebook that names none is taken for C#.</summary>
    public static void Check(JsonObject? metadata)
    {
        var kernel = metadata.Get("kernelspec");
        var name = kernel.Get("name").AsText();
        if (name == KernelName)
            return;
        var language = kernel.Get("language").AsText() ?? metadata.Get("language_info").Get("name").AsText();
        if (language is null ? name is null : Languages.Contains(language.ToLowerInvariant()))
            return;
        throw new NotebookFormatException($"is a notebook for {language ?? $"the kernel '{name}'"}; this host runs C# "
            + $"(kernelspec name '{KernelName}', language 'C#')");
    }
}
