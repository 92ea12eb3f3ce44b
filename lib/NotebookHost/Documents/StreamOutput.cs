using System.Text;
using System.Text.Json.Nodes;
using LossLab.NotebookHost.Kernel;

namespace LossLab.NotebookHost.Documents;

/// <summary>Text that a cell has printed.</summary>
/// <param name="name"><c>stdout</c> or <c>stderr</c>.</param>
internal sealed class StreamOutput(string name) : CollectedOutput
{
    private StringBuilder _new = new();
    private string _text = "";

    /// <summary>The stream.</summary>
    public string Name { get; } = name;

    /// <summary>The characters that were left out from here on.</summary>
    public long LeftOut { get; set; }

    /// <summary>The text.</summary>
    public string Text
    {
        get
        {
            // In one piece from now on, which the notebook shares.
            if (_new.Length > 0)
                (_text, _new) = (_text + _new, new());
            return _text;
        }
    }

    /// <summary>Adds to the text.</summary>
    public void Append(ReadOnlySpan<char> text) => _new.Append(text);

    /// <inheritdoc/>
    public override JsonObject ToJson() => new()
    {
        ["name"] = Name,
        ["output_type"] = "stream",
        ["text"] = new StoredText(LeftOut == 0 ? Text : Text + Note(), StoredForm.Lines).ToNode(),
    };

    private string Note() =>
        $"{(Text.Length == 0 || Text.EndsWith('\n') ? "" : "\n")}[output cut: {LongText.Describe(LeftOut)} of printed text left out]\n";
}
