namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class BoxSizeMode : IPlotlyValue
    {
        private readonly object value;

        private BoxSizeMode(object value) => this.value = value;

        public static BoxSizeMode Quartiles { get; } = new("quartiles");
        public static BoxSizeMode SD { get; } = new("sd");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
