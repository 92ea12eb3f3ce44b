namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class UpdateMethod : IPlotlyValue
    {
        private readonly object value;

        private UpdateMethod(object value) => this.value = value;

        public static UpdateMethod Animate { get; } = new("animate");
        public static UpdateMethod Relayout { get; } = new("relayout");
        public static UpdateMethod Restyle { get; } = new("restyle");
        public static UpdateMethod Skip { get; } = new("skip");
        public static UpdateMethod Update { get; } = new("update");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
