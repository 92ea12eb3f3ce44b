namespace Microsoft.DotNet.Interactive;

public record LinePosition(int Line, int Character)
{
    public static LinePosition FromCodeAnalysisLinePosition(Microsoft.CodeAnalysis.Text.LinePosition linePosition) =>
        new(linePosition.Line, linePosition.Character);

    public Microsoft.CodeAnalysis.Text.LinePosition ToCodeAnalysisLinePosition() => new(Line, Character);

    public LinePosition SubtractLineOffset(LinePosition offset) => new(Line - offset.Line, Character);

    public override string ToString() => $"({Line}, {Character})";
}
