namespace Plotly.NET;

public static partial class StyleParam
{
    public abstract class LinearAxisId : IPlotlyValue
    {
        private readonly object value;

        private LinearAxisId(object value) => this.value = value;

        public static LinearAxisId Free { get; } = new Case("free");

        public static LinearAxisId NewX(int item) =>
            new Case(Numbered("x", item));

        public static LinearAxisId NewY(int item) =>
            new Case(Numbered("y", item));

        /// <summary>plotly.js numbers axes x, x2, x3: the first has no number.</summary>
        internal static string Numbered(string name, int id) =>
            id < 2 ? name : $"{name}{id}";

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;

        public override bool Equals(object? obj) => obj is LinearAxisId other && value.Equals(other.value);

        public override int GetHashCode() => value.GetHashCode();

        private sealed class Case(object value) : LinearAxisId(value);
    }
}
