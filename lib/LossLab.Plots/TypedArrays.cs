using Microsoft.FSharp.Core;
using Plotly.NET;
using Node = DynamicObj.DynamicObj;

namespace LossLab;

/// <summary>Writes long series as typed arrays in base64, which a browser reads as they are; plotly.js knows them since 2.28.</summary>
internal static class TypedArrays
{
    /// <summary>So many numbers a reader of a notebook's JSON can still take in; they stay plain.</summary>
    public const int MostPlain = 200;

    /// <summary>Encodes all longer series and tables of a trace, those of its error bars too.</summary>
    public static void Encode(Node node)
    {
        foreach ((string name, object value) in node.GetProperties(includeInstanceProperties: false).ToArray())
        {
            if (value is double[] { Length: > MostPlain } series)
            {
                node.SetProperty(name, EncodedTypedArray.ofFloat64Array(series, null));
            }
            else if (value is double[][] table && table.Sum(row => row.Length) > MostPlain)
            {
                int[] shape = [table.Length, table[0].Length];
                node.SetProperty(name, EncodedTypedArray.ofFloat64Array([.. table.SelectMany(row => row)], FSharpOption<IEnumerable<int>>.Some(shape)));
            }
            else if (value is Node child)
            {
                Encode(child);
            }
        }
    }
}
