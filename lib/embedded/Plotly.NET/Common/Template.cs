namespace Plotly.NET;

public class Template : DynObj
{
}
