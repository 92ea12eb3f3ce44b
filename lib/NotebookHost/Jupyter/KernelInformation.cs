using System.Reflection;
using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>The answer to <c>kernel_info_request</c>.</summary>
internal static class KernelInformation
{
    /// <summary>The language's name, as notebooks and kernelspecs say it.</summary>
    public const string Language = "C#";

    /// <summary>The host's version.</summary>
    public static string Version { get; } = typeof(KernelInformation).Assembly.GetName().Version!.ToString(3);

    /// <summary>The reply's content.</summary>
    public static JsonObject ToJson() => new()
    {
        ["status"] = "ok",
        ["protocol_version"] = JupyterMessage.ProtocolVersion,
        ["implementation"] = Assembly.GetExecutingAssembly().GetName().Name,
        ["implementation_version"] = Version,
        ["language_info"] = new JsonObject
        {
            ["name"] = Language,
            ["version"] = "14.0",
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
            ["codemirror_mode"] = "text/x-csharp",
        },
        ["banner"] = $"C# notebooks, NotebookHost {Version}",
        ["debugger"] = false,
        ["help_links"] = new JsonArray(
            Link("C#", "https://learn.microsoft.com/dotnet/csharp/"),
            Link("TorchSharp", "https://github.com/dotnet/TorchSharp"),
            Link("Plotly.NET", "https://plotly.net")),
    };

    private static JsonObject Link(string text, string url) => new() { ["text"] = text, ["url"] = url };
}
