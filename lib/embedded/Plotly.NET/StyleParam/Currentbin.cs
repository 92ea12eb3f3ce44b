namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class Currentbin : IPlotlyValue
    {
        private readonly object value;

        private Currentbin(object value) => this.value = value;

        public static Currentbin Exclude { get; } = new("exclude");
        public static Currentbin Half { get; } = new("half");
        public static Currentbin Include { get; } = new("include");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
