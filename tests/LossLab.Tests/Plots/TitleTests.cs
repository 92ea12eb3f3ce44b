using Plotly.NET;

namespace LossLab.Tests.Plotting;

public class TitleTests
{
    [Theory]
    [MemberData(nameof(Figures.Names), MemberType = typeof(Figures))]
    public void Should_refuse_a_blank_title_and_name_it(string figure)
    {
        (string[] names, Func<string[], GenericChart> draw) = Figures.All[figure];
        string[] titles = [.. names.Select(name => $"the {name}")];
        string json = GenericChart.toFigureJson(draw(titles));
        Assert.All(titles, title => Assert.Contains(title, json));
        for (int i = 0; i < names.Length; i++)
        {
            string[] blank = [.. titles];
            blank[i] = " ";
            Assert.Equal(names[i], Assert.Throws<ArgumentException>(() => draw(blank)).ParamName);
        }
    }
}
