namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class QuartileMethod : IPlotlyValue
    {
        private readonly object value;

        private QuartileMethod(object value) => this.value = value;

        public static QuartileMethod Exclusive { get; } = new("exclusive");
        public static QuartileMethod Inclusive { get; } = new("inclusive");
        public static QuartileMethod Linear { get; } = new("linear");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
