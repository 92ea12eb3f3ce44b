using static TorchSharp.torch;

namespace LossLab.Models;

/// <summary>A net that squeezes its input through a short code and builds it up again.</summary>
/// <remarks>
/// <see cref="forward"/> answers pixels in [0, 1], or, if it was made with <c>logits</c>, the numbers before the sigmoid, as
/// <c>BceWithLogitsLoss</c> wants them; <see cref="Reconstruct"/> answers pixels in both cases.
/// </remarks>
public abstract class Autoencoder : nn.Module<Tensor, Tensor>
{
    private protected Autoencoder(string name, bool logits) : base(name) => Logits = logits;

    /// <summary>Whether <see cref="forward"/> leaves out the sigmoid.</summary>
    public bool Logits { get; }

    /// <summary>The code of each input, <c>[N, code]</c>.</summary>
    /// <param name="input">Images, <c>[N, 1, 28, 28]</c>.</param>
    public abstract Tensor Encode(Tensor input);

    /// <summary>The reconstruction before the sigmoid, <c>[N, 1, 28, 28]</c>.</summary>
    /// <param name="code">Codes, <c>[N, code]</c>.</param>
    public abstract Tensor Decode(Tensor code);

    /// <summary>The reconstruction: pixels, or logits if it was made with <c>logits</c>.</summary>
    /// <param name="input">Images, <c>[N, 1, 28, 28]</c>.</param>
    public override Tensor forward(Tensor input) => Logits ? DecodedCode(input) : Reconstruct(input);

    /// <summary>The reconstruction as pixels in [0, 1].</summary>
    /// <param name="input">Images, <c>[N, 1, 28, 28]</c>.</param>
    public Tensor Reconstruct(Tensor input)
    {
        using Tensor decoded = DecodedCode(input);
        return sigmoid(decoded);
    }

    private Tensor DecodedCode(Tensor input)
    {
        using Tensor code = Encode(input);
        return Decode(code);
    }
}
