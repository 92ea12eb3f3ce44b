using System.Globalization;

namespace Plotly.NET;

public class Color : IPlotlyValue
{
    private Color(object value) => Value = value;

    public object Value { get; }

    public static Color fromString(string c) => new(c);

    public static Color fromHex(string s) => new(s.StartsWith('#') ? s : $"#{s}");

    public static Color fromKeyword(ColorKeyword c) => new(c.ToString());

    public static Color fromRGB(int r, int g, int b) => new($"rgba({r}, {g}, {b}, 1.0)");

    public static Color fromARGB(int a, int r, int g, int b) =>
        new(string.Create(CultureInfo.InvariantCulture, $"rgba({r}, {g}, {b}, {a / 255.0:0.0###})"));

    public static Color fromColors(IEnumerable<Color> c) => new(c.ToArray());

    public static Color fromColorScaleValues<a>(IEnumerable<a> c) => new(c.ToArray());
}
