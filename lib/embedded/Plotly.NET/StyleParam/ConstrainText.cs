namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class ConstrainText : IPlotlyValue
    {
        private readonly object value;

        private ConstrainText(object value) => this.value = value;

        public static ConstrainText Both { get; } = new("both");
        public static ConstrainText Inside { get; } = new("inside");
        public static ConstrainText None { get; } = new("none");
        public static ConstrainText Outside { get; } = new("outside");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
