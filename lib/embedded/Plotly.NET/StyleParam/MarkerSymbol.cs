namespace Plotly.NET;

public static partial class StyleParam
{
    public class MarkerSymbol : IPlotlyValue
    {
        private readonly object value;

        private MarkerSymbol(object value) => this.value = value;

        public static MarkerSymbol Arrow { get; } = new("arrow");
        public static MarkerSymbol ArrowBarDown { get; } = new("arrow-bar-down");
        public static MarkerSymbol ArrowBarLeft { get; } = new("arrow-bar-left");
        public static MarkerSymbol ArrowBarRight { get; } = new("arrow-bar-right");
        public static MarkerSymbol ArrowBarUp { get; } = new("arrow-bar-up");
        public static MarkerSymbol ArrowDown { get; } = new("arrow-down");
        public static MarkerSymbol ArrowLeft { get; } = new("arrow-left");
        public static MarkerSymbol ArrowRight { get; } = new("arrow-right");
        public static MarkerSymbol ArrowUp { get; } = new("arrow-up");
        public static MarkerSymbol ArrowWide { get; } = new("arrow-wide");
        public static MarkerSymbol Asterisk { get; } = new("asterisk");
        public static MarkerSymbol Bowtie { get; } = new("bowtie");
        public static MarkerSymbol Circle { get; } = new("circle");
        public static MarkerSymbol CircleCross { get; } = new("circle-cross");
        public static MarkerSymbol CircleX { get; } = new("circle-x");
        public static MarkerSymbol Cross { get; } = new("cross");
        public static MarkerSymbol CrossThin { get; } = new("cross-thin");
        public static MarkerSymbol Diamond { get; } = new("diamond");
        public static MarkerSymbol DiamondCross { get; } = new("diamond-cross");
        public static MarkerSymbol DiamondTall { get; } = new("diamond-tall");
        public static MarkerSymbol DiamondWide { get; } = new("diamond-wide");
        public static MarkerSymbol DiamondX { get; } = new("diamond-x");
        public static MarkerSymbol Hash { get; } = new("hash");
        public static MarkerSymbol Hexagon { get; } = new("hexagon");
        public static MarkerSymbol Hexagon2 { get; } = new("hexagon2");
        public static MarkerSymbol Hexagram { get; } = new("hexagram");
        public static MarkerSymbol Hourglass { get; } = new("hourglass");
        public static MarkerSymbol LineEW { get; } = new("line-ew");
        public static MarkerSymbol LineNE { get; } = new("line-ne");
        public static MarkerSymbol LineNS { get; } = new("line-ns");
        public static MarkerSymbol LineNW { get; } = new("line-nw");
        public static MarkerSymbol Octagon { get; } = new("octagon");
        public static MarkerSymbol Pentagon { get; } = new("pentagon");
        public static MarkerSymbol Square { get; } = new("square");
        public static MarkerSymbol SquareCross { get; } = new("square-cross");
        public static MarkerSymbol SquareX { get; } = new("square-x");
        public static MarkerSymbol Star { get; } = new("star");
        public static MarkerSymbol StarDiamond { get; } = new("star-diamond");
        public static MarkerSymbol StarSquare { get; } = new("star-square");
        public static MarkerSymbol StarTriangleDown { get; } = new("star-triangle-down");
        public static MarkerSymbol StarTriangleUp { get; } = new("star-triangle-up");
        public static MarkerSymbol TriangleDown { get; } = new("triangle-down");
        public static MarkerSymbol TriangleLeft { get; } = new("triangle-left");
        public static MarkerSymbol TriangleNE { get; } = new("triangle-ne");
        public static MarkerSymbol TriangleNW { get; } = new("triangle-nw");
        public static MarkerSymbol TriangleRight { get; } = new("triangle-right");
        public static MarkerSymbol TriangleSE { get; } = new("triangle-se");
        public static MarkerSymbol TriangleSW { get; } = new("triangle-sw");
        public static MarkerSymbol TriangleUp { get; } = new("triangle-up");
        public static MarkerSymbol X { get; } = new("x");
        public static MarkerSymbol XThin { get; } = new("xthin");
        public static MarkerSymbol YDown { get; } = new("ydown");
        public static MarkerSymbol YLeft { get; } = new("yleft");
        public static MarkerSymbol YRight { get; } = new("yright");
        public static MarkerSymbol YUp { get; } = new("yup");

        public static MarkerSymbol NewModified(MarkerSymbol item1, SymbolStyle item2) =>
            new($"{item1}-{item2}");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
