namespace Plotly.NET;

/// <summary>A value with a spelling of its own in a figure (a string, a number, a flag or an array).</summary>
internal interface IPlotlyValue
{
    object Value { get; }
}
