using static TorchSharp.torch;

namespace LossLab.Models;

/// <summary>An autoencoder of convolutions: two that halve the image, a linear layer to the code, and the way back.</summary>
public sealed class ConvAutoencoder : Autoencoder
{
    private const long Side = 7; // 28 halved twice

    private readonly nn.Module<Tensor, Tensor> encoder;
    private readonly nn.Module<Tensor, Tensor> toImage;
    private readonly nn.Module<Tensor, Tensor> decoder;
    private readonly long _channels;

    /// <summary>Makes the net with fresh weights; call <c>torch.manual_seed</c> before to get the same ones again.</summary>
    /// <param name="code">The length of the code.</param>
    /// <param name="channels">Channels after the second convolution; the first has half as many.</param>
    /// <param name="logits">True: answer the numbers before the sigmoid.</param>
    /// <exception cref="ArgumentException">A code below 1, or an odd or non-positive number of channels.</exception>
    public ConvAutoencoder(long code = 32, long channels = 16, bool logits = false) : base(nameof(ConvAutoencoder), logits)
    {
        if (code < 1 || channels < 2 || channels % 2 != 0)
            throw new ArgumentException($"A code of 1 or more and an even number of channels were expected, not {code} and {channels}.");
        _channels = channels;
        encoder = nn.Sequential(
            nn.Conv2d(1, channels / 2, 3, stride: 2, padding: 1), nn.ReLU(),
            nn.Conv2d(channels / 2, channels, 3, stride: 2, padding: 1), nn.ReLU(),
            nn.Flatten(), nn.Linear(channels * Side * Side, code));
        toImage = nn.Sequential(nn.Linear(code, channels * Side * Side), nn.ReLU());
        decoder = nn.Sequential(
            nn.ConvTranspose2d(channels, channels / 2, 3, stride: 2, padding: 1, output_padding: 1), nn.ReLU(),
            nn.ConvTranspose2d(channels / 2, 1, 3, stride: 2, padding: 1, output_padding: 1));
        RegisterComponents();
    }

    /// <inheritdoc/>
    public override Tensor Encode(Tensor input) => encoder.call(input);

    /// <inheritdoc/>
    public override Tensor Decode(Tensor code)
    {
        using Tensor flat = toImage.call(code);
        using Tensor image = flat.view(-1, _channels, Side, Side);
        return decoder.call(image);
    }
}
