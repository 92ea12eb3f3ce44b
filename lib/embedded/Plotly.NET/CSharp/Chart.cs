namespace Plotly.NET.CSharp;

/// <summary>Charts, one method a file.</summary>
public static partial class Chart
{
    public static GenericChart Combine(IEnumerable<GenericChart> gCharts) => GenericChart.combine(gCharts);

    // The published methods change the object they are given, too.
    private static TObject Merge<TObject>(Optional<TObject> given, Action<TObject> change)
        where TObject : DynObj, new()
    {
        TObject target = given.IsSome ? given.Value : new TObject();
        change(target);
        return target;
    }
}
