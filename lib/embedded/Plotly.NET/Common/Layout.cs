using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

public partial class Layout
{
    public static Layout combine(Layout first, Layout second)
    {
        // These lists are joined; every other attribute of the second layout replaces that of the first.
        foreach (string name in new[] { "annotations", "shapes", "images", "sliders", "updatemenus" })
        {
            first.Append(name, second.Attributes.GetValueOrDefault(name));
        }

        DynObj rest = new();
        foreach ((string name, object? value) in second.Attributes)
        {
            if (value is not IEnumerable<DynObj>)
            {
                rest.Put(name, value);
            }
        }

        return first.MergeFrom(rest);
    }

    /// <summary>The axis of that name ("xaxis", "yaxis2"), made when it is not there.</summary>
    internal LinearAxis Axis(string name)
    {
        if (this.Get<LinearAxis>(name) is { } axis)
        {
            return axis;
        }

        axis = new LinearAxis();
        this.Put(name, axis);
        return axis;
    }

    internal void Append(string name, object? items)
    {
        if (items is IEnumerable<DynObj> added)
        {
            this.Put(name, (this.Get<IEnumerable<DynObj>>(name) ?? []).Concat(added).ToArray());
        }
    }
}
