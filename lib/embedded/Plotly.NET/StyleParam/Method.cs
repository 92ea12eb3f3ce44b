namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class Method : IPlotlyValue
    {
        private readonly object value;

        private Method(object value) => this.value = value;

        public static Method Animate { get; } = new("animate");
        public static Method Relayout { get; } = new("relayout");
        public static Method Restyle { get; } = new("restyle");
        public static Method Skip { get; } = new("skip");
        public static Method Update { get; } = new("update");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
