using LossLab.Data;
using LossLab.Losses;
using LossLab.Training;
using static TorchSharp.torch;

namespace LossLab.Models;

/// <summary>A small network of convolutions, trained in seconds to tell clothes or digits apart, for perceptual losses without a download.</summary>
/// <remarks>Layers: conv1, relu1, pool1, conv2, relu2, pool2, conv3, relu3. Grey images in [0, 1], sides divisible by 4.</remarks>
public sealed class SmallFeatures : FeatureNetwork
{
    private const long Channels = 32;

    /// <summary>Makes the network with fresh weights, which see little; see <c>Train</c>.</summary>
    public SmallFeatures() : base(
        ("conv1", nn.Conv2d(1, 8, 3, padding: 1)), ("relu1", nn.ReLU()), ("pool1", nn.MaxPool2d(2)),
        ("conv2", nn.Conv2d(8, 16, 3, padding: 1)), ("relu2", nn.ReLU()), ("pool2", nn.MaxPool2d(2)),
        ("conv3", nn.Conv2d(16, Channels, 3, padding: 1)), ("relu3", nn.ReLU()))
    {
    }

    /// <inheritdoc/>
    protected override (double Low, double High)? PixelRange => (0, 1);

    /// <summary>Trains the network, with a linear layer on top that is thrown away, to name the class of each image; then freezes it.</summary>
    /// <param name="data">Images with their classes, for example <c>FashionMnist.Load().Train</c>.</param>
    /// <param name="epochs">How many times to go through the images.</param>
    /// <param name="seed">Decides weights and order. LibTorch's own generator (<c>torch.manual_seed</c>) goes on afterwards as if nothing had been drawn.</param>
    /// <param name="history">The course of the training.</param>
    /// <exception cref="ArgumentException">The images are not [N, 1, H, W] with sides divisible by 4.</exception>
    public static SmallFeatures Train(LabelledImages data, int epochs, int seed, out History history)
    {
        long[] shape = data.Images.shape;
        if (shape.Length != 4 || shape[1] != 1 || shape[2] % 4 != 0 || shape[3] % 4 != 0)
            throw new ArgumentException($"SmallFeatures: images are [{string.Join(", ", shape)}]; they must be [N, 1, H, W] with sides divisible by 4.", nameof(data));
        using Tensor callers = get_rng_state();
        manual_seed(seed);
        try
        {
            SmallFeatures features = new();
            nn.Module<Tensor, Tensor> classifier = nn.Sequential(
                features, nn.Flatten(), nn.Linear(Channels * (shape[2] / 4) * (shape[3] / 4), data.ClassNames.Count));
            optim.Optimizer optimizer = optim.Adam(classifier.parameters(), 2e-3);
            history = new Trainer(classifier, new WeightedCrossEntropyLoss(), optimizer)
                .Fit(new Batches(data.Images, data.Labels, 64, (ulong)seed), epochs, quiet: true);
            features.Freeze();
            return features;
        }
        finally
        {
            set_rng_state(callers);
        }
    }

    /// <inheritdoc cref="Train(LabelledImages, int, int, out History)"/>
    public static SmallFeatures Train(LabelledImages data, int epochs = 2, int seed = 0) => Train(data, epochs, seed, out _);
}
