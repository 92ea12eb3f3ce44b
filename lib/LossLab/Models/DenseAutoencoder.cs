using static TorchSharp.torch;

namespace LossLab.Models;

/// <summary>An autoencoder of fully connected layers, 784-128-code-128-784.</summary>
public sealed class DenseAutoencoder : Autoencoder
{
    private readonly nn.Module<Tensor, Tensor> encoder;
    private readonly nn.Module<Tensor, Tensor> decoder;

    /// <summary>Makes the net with fresh weights; call <c>torch.manual_seed</c> before to get the same ones again.</summary>
    /// <param name="code">The length of the code.</param>
    /// <param name="hidden">The size of the layer between image and code.</param>
    /// <param name="logits">True: answer the numbers before the sigmoid.</param>
    /// <exception cref="ArgumentException">A size below 1.</exception>
    public DenseAutoencoder(long code = 32, long hidden = 128, bool logits = false) : base(nameof(DenseAutoencoder), logits)
    {
        encoder = Dense.Layers([784, hidden, code]);
        decoder = Dense.Layers([code, hidden, 784]);
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor Encode(Tensor input)
    {
        using Tensor flat = input.flatten(1);
        return encoder.call(flat);
    }

    /// <inheritdoc/>
    public override Tensor Decode(Tensor code)
    {
        using Tensor flat = decoder.call(code);
        return flat.view(-1, 1, 28, 28);
    }
}
