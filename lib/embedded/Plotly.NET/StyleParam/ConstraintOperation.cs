namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class ConstraintOperation : IPlotlyValue
    {
        private readonly object value;

        private ConstraintOperation(object value) => this.value = value;

        public static ConstraintOperation Equal { get; } = new("=");
        public static ConstraintOperation GreaterThan { get; } = new(">");
        public static ConstraintOperation GreaterThanOrEqual { get; } = new(">=");
        public static ConstraintOperation InsideExclusiveInterval { get; } = new("()");
        public static ConstraintOperation InsideInclusiveInterval { get; } = new("[]");
        public static ConstraintOperation InsideLeftInclusiveInterval { get; } = new("[)");
        public static ConstraintOperation InsideRightInclusiveInterval { get; } = new("(]");
        public static ConstraintOperation LesserThan { get; } = new("<");
        public static ConstraintOperation LesserThanOrEqual { get; } = new("<=");
        public static ConstraintOperation OutsideExclusiveInterval { get; } = new(")(");
        public static ConstraintOperation OutsideInclusiveInterval { get; } = new("][");
        public static ConstraintOperation OutsideLeftInclusiveInterval { get; } = new("](");
        public static ConstraintOperation OutsideRightInclusiveInterval { get; } = new(")[");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
