using static TorchSharp.torch;

namespace LossLab.Models;

/// <summary>What the fully connected nets share.</summary>
internal static class Dense
{
    /// <summary>Linear layers of the given sizes with ReLU between them, none after the last.</summary>
    public static nn.Module<Tensor, Tensor> Layers(IReadOnlyList<long> sizes)
    {
        if (sizes.Count < 2 || sizes.Any(s => s < 1))
        {
            throw new ArgumentException(
                $"The sizes of two layers or more, each 1 or more, were expected, not ({string.Join(", ", sizes)}).", nameof(sizes));
        }

        List<nn.Module<Tensor, Tensor>> layers = [];
        for (int i = 1; i < sizes.Count; i++)
        {
            layers.Add(nn.Linear(sizes[i - 1], sizes[i]));
            if (i < sizes.Count - 1) layers.Add(nn.ReLU());
        }

        return nn.Sequential(layers);
    }
}
