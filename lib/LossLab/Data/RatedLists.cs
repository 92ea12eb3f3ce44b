using static TorchSharp.torch;

namespace LossLab.Data;

/// <summary>Lists of rated items, padded to one length.</summary>
/// <param name="QueryIds">int64, <c>[L]</c>: whose list it is.</param>
/// <param name="Items">int64, <c>[L, K]</c>: the index of each item, from 0; 0 in the padding as well.</param>
/// <param name="Ratings">float32, <c>[L, K]</c>: 1 to 5; 0 in the padding.</param>
/// <param name="Mask">bool, <c>[L, K]</c>: true where there is an item, false in the padding.</param>
/// <param name="Features">float32, <c>[L, K, F]</c>: what is known of each pair of list and item; 0 in the padding.</param>
/// <param name="FeatureNames">The F names.</param>
/// <param name="ItemCount">How many different items there are in the whole data set (train and test).</param>
public sealed record RatedLists(
    Tensor QueryIds, Tensor Items, Tensor Ratings, Tensor Mask, Tensor Features, IReadOnlyList<string> FeatureNames, int ItemCount)
{
    /// <summary>The number of lists, L.</summary>
    public long Count => Ratings.shape[0];
}
