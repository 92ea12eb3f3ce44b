namespace Plotly.NET;

public static partial class StyleParam
{
    public abstract class ColorComponentBound : IPlotlyValue
    {
        private readonly object value;

        private ColorComponentBound(object value) => this.value = value;

        public static ColorComponentBound NewHSL(int h, int s, int l) =>
            new Case(new[] { h, s, l });

        public static ColorComponentBound NewHSLA(int h, int s, int l, int a) =>
            new Case(new[] { h, s, l, a });

        public static ColorComponentBound NewRGB(int r, int g, int b) =>
            new Case(new[] { r, g, b });

        public static ColorComponentBound NewRGBA(int r, int g, int b, int a) =>
            new Case(new[] { r, g, b, a });

        public static ColorComponentBound NewRGBA256(int item1, int item2, int item3, int item4) =>
            new Case(new[] { item1, item2, item3, item4 });

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;

        private sealed class Case(object value) : ColorComponentBound(value);
    }
}
