namespace Plotly.NET;

public class Trace2D : Trace
{
    public Trace2D(string traceTypeName)
        : base(traceTypeName)
    {
    }
}
