namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class Fill : IPlotlyValue
    {
        private readonly object value;

        private Fill(object value) => this.value = value;

        public static Fill None { get; } = new("none");
        public static Fill ToNext { get; } = new("tonext");
        public static Fill ToNext_x { get; } = new("tonextx");
        public static Fill ToNext_y { get; } = new("tonexty");
        public static Fill ToSelf { get; } = new("toself");
        public static Fill ToZero_x { get; } = new("tozerox");
        public static Fill ToZero_y { get; } = new("tozeroy");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
