namespace Plotly.NET;

public static partial class StyleParam
{
    public abstract class BackOff : IPlotlyValue
    {
        private readonly object value;

        private BackOff(object value) => this.value = value;

        public static BackOff Auto { get; } = new Case("auto");

        public static BackOff NewArray(IEnumerable<int> item) =>
            new Case(item);

        public static BackOff NewValue(int item) =>
            new Case(item);

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;

        private sealed class Case(object value) : BackOff(value);
    }
}
