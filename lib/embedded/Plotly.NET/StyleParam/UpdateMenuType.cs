namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class UpdateMenuType : IPlotlyValue
    {
        private readonly object value;

        private UpdateMenuType(object value) => this.value = value;

        public static UpdateMenuType Buttons { get; } = new("buttons");
        public static UpdateMenuType Dropdown { get; } = new("dropdown");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
