using Microsoft.FSharp.Core;

namespace Plotly.NET;

/// <summary>Styling for charts, by topic in the files of this class.</summary>
public static partial class GenericChartExtensions
{
    private static FSharpOption<object[]>? Pair(FSharpOption<Tuple<IConvertible, IConvertible>>? pair) =>
        pair is null ? null : FSharpOption<object[]>.Some([pair.Value.Item1, pair.Value.Item2]);

    private static FSharpOption<string>? AxisName(string letter, FSharpOption<int>? id) =>
        id is null ? null : FSharpOption<string>.Some(StyleParam.LinearAxisId.Numbered(letter, id.Value));
}
