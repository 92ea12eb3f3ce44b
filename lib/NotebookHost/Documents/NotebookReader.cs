using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Documents;

/// <summary>Turns a file into the JSON of a notebook, or says why it cannot.</summary>
internal static class NotebookReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The JSON that is read as part of a notebook.</summary>
    public static JsonDocumentOptions Options { get; } = new() { AllowDuplicateProperties = false, MaxDepth = 128 };

    /// <summary>The file's bytes.</summary>
    public static byte[] ReadBytes(string path)
    {
        try
        {
            // A pipe or a device is of no length, and reading it may never end.
            return new FileInfo(path) is { Exists: true, Length: 0 } ? [] : File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new NotebookFormatException("there is no such file; check the path");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NotebookFormatException($"cannot be read: {e.Message}");
        }
    }

    /// <summary>Parses UTF-8 JSON into an object.</summary>
    public static JsonObject Parse(ReadOnlySpan<byte> bytes)
    {
        bytes = WithoutMark(bytes);
        if (bytes.IsEmpty)
            throw new NotebookFormatException("the file is empty; a notebook is a JSON object with 'cells' and 'nbformat'");
        CheckUtf8(bytes);
        return ParseNode(bytes) as JsonObject
            ?? throw new NotebookFormatException("is JSON but not a notebook: the top level is not an object");
    }

    /// <summary>The bytes without the mark with which some editors begin a file in UTF-8.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    private static JsonNode? ParseNode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Read(bytes);
        }
        catch (JsonException)
        {
            // Python's numbers that JSON does not know are no reason to refuse a notebook; every other one comes again.
        }

        try
        {
            return Read(NonFiniteNumbers.ToTexts(bytes));
        }
        catch (JsonException e)
        {
            var place = $"line {(e.LineNumber ?? 0) + 1}, byte {(e.BytePositionInLine ?? 0) + 1}";
            var cause = bytes.TrimEnd(" \r\n\t"u8).EndsWith("}"u8)
                ? "is not valid JSON"
                : "is not complete JSON; the file is probably truncated";
            throw new NotebookFormatException($"{cause} ({place}). Restore it or save it again");
        }
    }

    private static JsonNode? Read(ReadOnlySpan<byte> bytes)
    {
        var node = JsonNode.Parse(bytes, documentOptions: Options);
        try
        {
            // Nodes are made on demand: go through all of them now, so that half an escape sequence is found here.
            if (node is not null)
                NotebookWriter.ToText(node);
            return node;
        }
        catch (InvalidOperationException e)
        {
            throw new NotebookFormatException($"holds text that is not valid Unicode ({e.Message})");
        }
    }

    /// <summary>The text of a file in UTF-8.</summary>
    public static string ToText(ReadOnlySpan<byte> bytes)
    {
        CheckUtf8(bytes);
        return StrictUtf8.GetString(WithoutMark(bytes));
    }

    private static void CheckUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            StrictUtf8.GetCharCount(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new NotebookFormatException(
                $"is not UTF-8 text (byte {e.Index + 1}). Notebooks are UTF-8: save it in that encoding");
        }
    }
}
