namespace Plotly.NET;

public static partial class StyleParam
{
    public abstract class Range : IPlotlyValue
    {
        private readonly object value;

        private Range(object value) => this.value = value;

        public static Range NewMinMax(IConvertible item1, IConvertible item2) =>
            new Case(new object?[] { item1, item2 });

        public static Range NewValues(IConvertible[] item) =>
            new Case(item);

        public static Range ofMinMax<a, b>(a min, b max) =>
            new Case(new object?[] { min, max });

        public static Range ofValues<a>(IEnumerable<a> values) =>
            new Case(values.Cast<object?>().ToArray());

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;

        private sealed class Case(object value) : Range(value);
    }
}
