using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetMQ;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>
/// Turns messages into ZeroMQ frames and back:
/// identities, <c>&lt;IDS|MSG&gt;</c>, signature, header, parent header, metadata, content, and buffers, which C# cells do not use.
/// </summary>
internal sealed class MessageCodec(MessageSigner signer)
{
    private static readonly byte[] Delimiter = Encoding.ASCII.GetBytes("<IDS|MSG>");

    // The reader of JSON takes bytes as they are, and fails over those that are no text when the text is taken out.
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a message, signed.</summary>
    public NetMQMessage Encode(JupyterMessage message)
    {
        byte[][] parts = [Bytes(message.Header), Bytes(message.ParentHeader), Bytes([]), Bytes(message.Content)];
        var frames = new NetMQMessage(message.Identities.Count + 6);
        foreach (var identity in message.Identities)
            frames.Append(identity);
        frames.Append(Delimiter);
        frames.Append(signer.Sign(parts));
        foreach (var part in parts)
            frames.Append(part);
        return frames;
    }

    /// <summary>Reads a message; false with the reason if it is malformed or not signed with the connection's key.</summary>
    public bool TryDecode(NetMQMessage frames, [NotNullWhen(true)] out JupyterMessage? message, [NotNullWhen(false)] out string? problem)
    {
        message = null;
        var all = frames.Select(frame => frame.ToByteArray()).ToList();
        var delimiter = all.FindIndex(frame => frame.AsSpan().SequenceEqual(Delimiter));
        if (delimiter < 0 || all.Count < delimiter + 6)
        {
            problem = "it is malformed";
            return false;
        }

        var parts = all.GetRange(delimiter + 2, 4);
        if ((problem = signer.FindProblem(all[delimiter + 1], parts)) is not null)
            return false;
        try
        {
            message = new JupyterMessage(all[..delimiter], Object(parts[0]), Object(parts[1]), Object(parts[3])) { Metadata = Object(parts[2]) };
            // So it does over half of a surrogate pair: better now than on the sockets' thread, or in an answer that repeats it.
            Bytes(message.Header);
            Bytes(message.Content);
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            problem = $"it is malformed: {e.Message}";
            return false;
        }
    }

    private static byte[] Bytes(JsonObject json) => JsonSerializer.SerializeToUtf8Bytes(json, Json);

    private static JsonObject Object(byte[] part) =>
        JsonNode.Parse(StrictUtf8.GetString(part), documentOptions: Strict) as JsonObject ?? throw new JsonException("a part is not a JSON object");
}
