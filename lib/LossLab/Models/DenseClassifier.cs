using static TorchSharp.torch;

namespace LossLab.Models;

/// <summary>
/// Fully connected layers with ReLU between them. The default, 784-128-64-10, is the workbook's net for digits and clothes.
/// </summary>
/// <remarks>It answers logits, not probabilities: the losses apply the softmax.</remarks>
public sealed class DenseClassifier : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> layers;

    /// <summary>Makes the net with fresh weights; call <c>torch.manual_seed</c> before to get the same ones again.</summary>
    /// <param name="sizes">Inputs, each hidden layer, classes. None: 784, 128, 64, 10.</param>
    /// <exception cref="ArgumentException">One size only, or a size below 1.</exception>
    public DenseClassifier(params IReadOnlyList<long> sizes) : base(nameof(DenseClassifier))
    {
        layers = Dense.Layers(sizes.Count == 0 ? [784, 128, 64, 10] : sizes);
        RegisterComponents();
    }

    /// <summary>The logits.</summary>
    /// <param name="input"><c>[N, …]</c>; everything after the first dimension is flattened.</param>
    /// <returns><c>[N, classes]</c>.</returns>
    public override Tensor forward(Tensor input)
    {
        using Tensor flat = input.flatten(1);
        return layers.call(flat);
    }
}
