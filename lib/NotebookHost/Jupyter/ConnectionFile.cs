using System.Text.Json;
using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>Where a front end expects its kernel: the connection file that it writes before it starts one.</summary>
internal sealed record ConnectionFile
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The address to bind to, and to no other.</summary>
    public required string Ip { get; init; }

    /// <summary>The port of requests that run in turn.</summary>
    public required int ShellPort { get; init; }

    /// <summary>The port of requests that must not wait: interrupt, shutdown.</summary>
    public required int ControlPort { get; init; }

    /// <summary>The port of outputs and status, to every listener.</summary>
    public required int IopubPort { get; init; }

    /// <summary>The port of questions to the user.</summary>
    public required int StdinPort { get; init; }

    /// <summary>The port of the echo that shows that the kernel lives.</summary>
    public required int HeartbeatPort { get; init; }

    /// <summary>The key that messages are signed with; empty: they are not.</summary>
    public required string Key { get; init; }

    /// <summary>Reads a connection file.</summary>
    /// <exception cref="JupyterStartException">It is missing, no JSON, incomplete, or asks for what is not supported.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            return Parse(path, File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new JupyterStartException($"{path}: {e.Message}");
        }
        catch (InvalidOperationException e)
        {
            // Text with half of a surrogate pair: the reader of JSON notices when the text is taken out.
            throw new JupyterStartException($"{path} is not a connection file: {e.Message}");
        }
    }

    /// <summary>The address of a port as ZeroMQ writes it.</summary>
    public string Address(int port) => Ip.Contains(':', StringComparison.Ordinal) ? $"tcp://[{Ip}]:{port}" : $"tcp://{Ip}:{port}";

    private static ConnectionFile Parse(string path, string text)
    {
        if (JsonNode.Parse(text, documentOptions: Strict) is not JsonObject json)
            throw new JupyterStartException($"{path} is not a connection file: a JSON object is expected");
        Require(path, json, "transport", "tcp");
        var key = Get<string>(path, json, "key");
        if (key.Length > 0)
            Require(path, json, "signature_scheme", "hmac-sha256");
        return new ConnectionFile
        {
            Ip = Get<string>(path, json, "ip"),
            ShellPort = Port(path, json, "shell_port"),
            ControlPort = Port(path, json, "control_port"),
            IopubPort = Port(path, json, "iopub_port"),
            StdinPort = Port(path, json, "stdin_port"),
            HeartbeatPort = Port(path, json, "hb_port"),
            Key = key,
        };
    }

    private static T Get<T>(string path, JsonObject json, string name) =>
        json[name] is JsonValue value && value.TryGetValue<T>(out var result)
            ? result
            : throw new JupyterStartException($"{path} is not a connection file: '{name}' is missing or of the wrong type");

    // ZeroMQ takes any number and listens on what remains of it in 16 bits.
    private static int Port(string path, JsonObject json, string name) => Get<int>(path, json, name) is > 0 and <= ushort.MaxValue and var port
        ? port
        : throw new JupyterStartException($"{path}: {name} must be from 1 to {ushort.MaxValue}");

    private static void Require(string path, JsonObject json, string name, string only)
    {
        var value = Get<string>(path, json, name);
        if (value != only)
            throw new JupyterStartException($"{path}: {name} '{value}' is not supported, only '{only}'");
    }
}
