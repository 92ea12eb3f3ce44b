namespace Plotly.NET;

public class Trace : DynObj
{
    public Trace(string traceTypeName) => type = traceTypeName;

    public string type
    {
        get => this.Get<string>("type") ?? string.Empty;
        set => this.Put("type", value);
    }
}
