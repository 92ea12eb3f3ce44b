using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Models;

/// <summary>The convolutions of VGG-19, for perceptual and style losses with weights that the reader brings.</summary>
/// <remarks>
/// <para>Layers: conv1_1, relu1_1, …, pool1, … conv5_4, relu5_4, pool5. Parameters have torchvision's names (<c>features.0.weight</c> … <c>features.34.bias</c>).
/// Colour images in [0, 1], [N, 3, H, W]; grey ones are repeated; the ImageNet mean and deviation are applied here.</para>
/// <para>Weights: a .safetensors file (80 MB for these layers). With Python, torchvision and safetensors:</para>
/// <code>
/// import torchvision, safetensors.torch
/// state = torchvision.models.vgg19(weights="IMAGENET1K_V1").features.state_dict(prefix="features.")
/// safetensors.torch.save_file(state, "vgg19.safetensors")
/// </code>
/// <para>Reference: Simonyan, Zisserman, Very deep convolutional networks for large-scale image recognition (2015).</para>
/// </remarks>
public sealed class Vgg19Features : FeatureNetwork
{
    /// <summary>Makes the network with random weights; for features that mean something, see <see cref="Load"/>.</summary>
    public Vgg19Features() : base([.. Build()])
    {
    }

    /// <inheritdoc/>
    protected override (double Low, double High)? PixelRange => (0, 1);

    /// <summary>Makes the network with weights from a file, frozen.</summary>
    /// <param name="path">A .safetensors file with torchvision's names; further tensors, such as those of the classifier, are passed over.</param>
    /// <exception cref="FileNotFoundException">There is no such file; the message says how to make one.</exception>
    /// <exception cref="InvalidDataException">The file is not in that format, a tensor is missing, or one has another shape.</exception>
    public static Vgg19Features Load(string path)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException(
                $"There are no VGG-19 weights at '{path}'. They are not shipped (80 MB): the documentation of Vgg19Features has three lines of Python that "
                + "write them. For a network that needs no file, use SmallFeatures.Train.", path);
        using var file = new SafeTensors(path);
        Vgg19Features network = new();
        using DisposeScope scope = NewDisposeScope();
        using IDisposable quiet = no_grad();
        foreach ((string name, var parameter) in network.named_parameters())
        {
            Tensor weights = file.Read(name);
            if (!weights.shape.SequenceEqual(parameter.shape))
                throw new InvalidDataException(
                    $"{Path.GetFileName(path)}: {name} is [{string.Join(", ", weights.shape)}] and must be [{string.Join(", ", parameter.shape)}]. These are not the weights of VGG-19.");
            parameter.copy_(weights);
        }

        network.Freeze();
        return network;
    }

    /// <inheritdoc/>
    protected override Tensor Prepare(Tensor images)
    {
        if (images.ndim != 4 || images.shape[1] is not (1 or 3))
            throw new ArgumentException($"Vgg19Features: images are [{string.Join(", ", images.shape)}]; they must be [N, 3, H, W], or [N, 1, H, W] if grey.", nameof(images));
        Tensor mean = tensor([0.485, 0.456, 0.406], [1, 3, 1, 1], dtype: images.dtype, device: images.device);
        Tensor deviation = tensor([0.229, 0.224, 0.225], [1, 3, 1, 1], dtype: images.dtype, device: images.device);
        return (images - mean) / deviation;
    }

    private static IEnumerable<(string, nn.Module<Tensor, Tensor>)> Build()
    {
        long channels = 3;
        foreach ((int block, (int count, long width)) in new[] { (2, 64L), (2, 128), (4, 256), (4, 512), (4, 512) }.Index())
        {
            for (int i = 1; i <= count; i++)
            {
                yield return ($"conv{block + 1}_{i}", nn.Conv2d(channels, width, 3, padding: 1));
                yield return ($"relu{block + 1}_{i}", nn.ReLU());
                channels = width;
            }

            yield return ($"pool{block + 1}", nn.MaxPool2d(2));
        }
    }
}
