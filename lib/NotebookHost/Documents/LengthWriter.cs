using System.Text;

namespace LossLab.NotebookHost.Documents;

/// <summary>Counts what is written to it.</summary>
internal sealed class LengthWriter : TextWriter
{
    /// <summary>The characters so far.</summary>
    public long Length { get; private set; }

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.Unicode;

    /// <inheritdoc/>
    public override void Write(char value) => Length++;

    /// <inheritdoc/>
    public override void Write(string? value) => Length += value?.Length ?? 0;
}
