using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Models;

/// <summary>A chain of named layers whose answers can be had on the way, for losses that compare features.</summary>
public class FeatureNetwork : nn.Module<Tensor, Tensor>
{
    private readonly List<(string Name, nn.Module<Tensor, Tensor> Layer)> _layers;

    /// <summary>Takes the layers in their order and registers them as <c>features</c>: parameters are called <c>features.0.weight</c> and so on.</summary>
    /// <param name="layers">Names, each different, and layers. Those of a Sequential: <c>net.named_children()</c> with a cast.</param>
    /// <exception cref="ArgumentException">No layer, or a name twice.</exception>
    public FeatureNetwork(params IReadOnlyList<(string Name, nn.Module<Tensor, Tensor> Layer)> layers) : base(nameof(FeatureNetwork))
    {
        if (layers.Count == 0) throw new ArgumentException("A feature network needs one layer or more.", nameof(layers));
        if (layers.GroupBy(l => l.Name).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"There are {twice.Count()} layers called '{twice.Key}'.", nameof(layers));
        _layers = [.. layers];
        register_module("features", nn.Sequential(layers.Select(l => l.Layer)));
    }

    /// <summary>The layers' names, in order.</summary>
    public IReadOnlyList<string> Layers => [.. _layers.Select(l => l.Name)];

    /// <summary>The last layer's answer.</summary>
    /// <param name="input">Images, [N, C, H, W].</param>
    public override Tensor forward(Tensor input) => Extract(input, [_layers[^1].Name])[0];

    /// <summary>The answers of some layers. Layers after the last of them are not run.</summary>
    /// <param name="images">[N, C, H, W].</param>
    /// <param name="layers">Names, in any order.</param>
    /// <returns>One tensor for each name, in their order.</returns>
    /// <exception cref="ArgumentException">There is no such layer; the message lists those there are.</exception>
    public IReadOnlyList<Tensor> Extract(Tensor images, IReadOnlyList<string> layers)
    {
        Require(layers);
        using DisposeScope scope = NewDisposeScope();
        Dictionary<string, Tensor> found = [];
        Tensor x = Prepare(images);
        foreach ((string name, nn.Module<Tensor, Tensor> layer) in _layers)
        {
            x = layer.call(x);
            if (layers.Contains(name)) found.Add(name, x.MoveToOuterDisposeScope());
            if (found.Count == layers.Distinct().Count()) break;
        }

        return [.. layers.Select(name => found[name])];
    }

    /// <summary>Evaluation mode, and no gradient for the parameters; the images still get one.</summary>
    public void Freeze()
    {
        eval();
        foreach (var parameter in parameters()) parameter.requires_grad = false;
    }

    /// <summary>What is done to the images before the first layer. Here: nothing.</summary>
    /// <param name="images">[N, C, H, W].</param>
    protected virtual Tensor Prepare(Tensor images) => images;

    /// <summary>The range of pixels that the network was trained on; null: any.</summary>
    protected virtual (double Low, double High)? PixelRange => null;

    internal void Require(IReadOnlyList<string> layers)
    {
        if (layers.Count == 0) throw new ArgumentException("Name one layer or more.", nameof(layers));
        if (layers.FirstOrDefault(name => _layers.All(l => l.Name != name)) is { } missing)
            throw new ArgumentException($"There is no layer '{missing}'. There are: {string.Join(", ", Layers)}.", nameof(layers));
    }

    /// <summary>
    /// Features of images in the wrong range are features of nothing, and no error would show it. Only the target is held to it: a prediction
    /// may leave the range while it learns.
    /// </summary>
    internal void CheckRange(Tensor target, string caller)
    {
        if (PixelRange is not { } range) return;
        using DisposeScope scope = NewDisposeScope();
        if (Guard.Range(target) is not { } seen) return;
        (double low, double high) = seen;
        if (low < range.Low - 1e-6 || high > range.High + 1e-6)
            throw new ArgumentException(FormattableString.Invariant(
                $"{caller}: target runs from {low} to {high}, but the feature network was trained on pixels from {range.Low} to {range.High}. Bytes: x / 255. [−1, 1]: (x + 1) / 2."),
                nameof(target));
    }
}
