using System.Collections;
using Plotly.NET;
using Node = DynamicObj.DynamicObj;

namespace LossLab.Tests.Plotting;

/// <summary>Plotly.NET's functions change the chart they are given: whoever styles one figure must not restyle the next.</summary>
public class FreshFigureTests
{
    [Theory]
    [MemberData(nameof(Figures.Names), MemberType = typeof(Figures))]
    public void Should_share_nothing_between_two_figures(string figure)
    {
        HashSet<object> first = PartsOf(Figures.Draw(figure)), second = PartsOf(Figures.Draw(figure));
        Assert.Equal(first.Count, second.Count);
        Assert.Empty(first.Intersect(second, ReferenceEqualityComparer.Instance));
    }

    [Theory]
    [MemberData(nameof(Figures.Names), MemberType = typeof(Figures))]
    public void Should_have_no_template(string figure) =>
        Assert.DoesNotContain("template", GenericChart.toFigureJson(Figures.Draw(figure)));

    private static HashSet<object> PartsOf(GenericChart chart)
    {
        HashSet<object> parts = new(ReferenceEqualityComparer.Instance);
        Collect(GenericChart.getTraces(chart), parts);
        Collect(GenericChart.getLayout(chart), parts);
        Collect(GenericChart.getConfig(chart), parts);
        return parts;
    }

    private static void Collect(object value, HashSet<object> parts)
    {
        if (value is Node node && parts.Add(node))
        {
            foreach ((_, object child) in node.GetProperties(includeInstanceProperties: false)) Collect(child, parts);
        }
        else if (value is IEnumerable list and not string && parts.Add(list))
        {
            foreach (object child in list) Collect(child, parts);
        }
    }
}
