namespace LossLab.NotebookHost.Languages.Sharing;

/// <summary>That of a record: fields with names, each of its own kind.</summary>
/// <param name="Fields">Their kinds, in order.</param>
public sealed record RecordType(IReadOnlyList<RecordField> Fields) : SharedType
{
    /// <inheritdoc/>
    public bool Equals(RecordType? other) => other is not null && Fields.SequenceEqual(other.Fields);

    /// <inheritdoc/>
    public override int GetHashCode() => Fields.Count;
}
