namespace Microsoft.DotNet.Interactive;

public record LinePositionSpan(LinePosition Start, LinePosition End)
{
    public static LinePositionSpan FromCodeAnalysisLinePositionSpan(Microsoft.CodeAnalysis.Text.LinePositionSpan linePositionSpan) =>
        new(
            LinePosition.FromCodeAnalysisLinePosition(linePositionSpan.Start),
            LinePosition.FromCodeAnalysisLinePosition(linePositionSpan.End));

    public Microsoft.CodeAnalysis.Text.LinePositionSpan ToCodeAnalysisLinePositionSpan() =>
        new(Start.ToCodeAnalysisLinePosition(), End.ToCodeAnalysisLinePosition());

    public LinePositionSpan SubtractLineOffset(LinePosition offset) =>
        new(Start.SubtractLineOffset(offset), End.SubtractLineOffset(offset));

    public override string ToString() => $"[{Start}-{End})";
}
