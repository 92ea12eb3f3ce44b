using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LossLab.Embedded.Tests.TorchSharpStack;

/// <summary>Every layer with PyTorch's seed: weights, output, gradients of inputs and parameters are PyTorch's.</summary>
public sealed class NnLayerTests
{
    private static readonly Dictionary<string, Func<Module>> s_layers = new()
    {
        ["linear"] = () => Linear(4, 3),
        ["linear without bias"] = () => Linear(4, 3, hasBias: false),
        ["bilinear"] = () => Bilinear(3, 4, 2),
        ["conv1d"] = () => Conv1d(2, 3, 3, stride: 2, padding: 1),
        ["conv2d"] = () => Conv2d(2, 4, 3, stride: 2, padding: 1, groups: 2),
        ["conv2d same"] = () => Conv2d(2, 3, 3, Padding.Same),
        ["conv2d reflect"] = () => Conv2d(2, 3, 3, padding: 1, padding_mode: PaddingModes.Reflect),
        ["conv2d dilated"] = () => Conv2d(1, 2, (2, 3), dilation: (2, 1)),
        ["conv3d"] = () => Conv3d(1, 2, 2),
        ["conv transpose1d"] = () => ConvTranspose1d(2, 3, 3, stride: 2),
        ["conv transpose2d"] = () => ConvTranspose2d(2, 3, 3, stride: 2, padding: 1, output_padding: 1),
        ["conv transpose3d"] = () => ConvTranspose3d(1, 2, 2),
        ["batch norm 1d"] = () => BatchNorm1d(3),
        ["batch norm 1d evaluated"] = () => BatchNorm1d(3),
        ["batch norm 2d"] = () => BatchNorm2d(2),
        ["layer norm"] = () => LayerNorm([2, 3]),
        ["group norm"] = () => GroupNorm(2, 4),
        ["instance norm 2d"] = () => InstanceNorm2d(2, affine: true),
        ["local response norm"] = () => LocalResponseNorm(3, alpha: 0.5),
        ["max pool 1d"] = () => MaxPool1d(2),
        ["max pool 2d"] = () => MaxPool2d(3, stride: 2, padding: 1),
        ["avg pool 1d"] = () => AvgPool1d(3, stride: 2, padding: 1),
        ["avg pool 2d"] = () => AvgPool2d(2, ceil_mode: true),
        ["adaptive avg pool 1d"] = () => AdaptiveAvgPool1d(3),
        ["adaptive avg pool 2d"] = () => AdaptiveAvgPool2d(2),
        ["adaptive max pool 2d"] = () => AdaptiveMaxPool2d([2, 2]),
        ["lp pool 1d"] = () => LPPool1d(2, 2),
        ["zero pad"] = () => ZeroPad2d((1, 0, 2, 1)),
        ["reflection pad"] = () => ReflectionPad2d(1),
        ["replication pad"] = () => ReplicationPad2d((2, 1, 0, 1)),
        ["constant pad"] = () => ConstantPad1d(2, 0.5),
        ["upsample nearest"] = () => Upsample(scale_factor: [2.0]),
        ["upsample bilinear"] = () => Upsample(size: [4, 5], mode: UpsampleMode.Bilinear, align_corners: true),
        ["upsample bicubic"] = () => Upsample(scale_factor: [1.5], mode: UpsampleMode.Bicubic),
        ["pixel shuffle"] = () => PixelShuffle(2),
        ["pixel unshuffle"] = () => PixelUnshuffle(2),
        ["unfold"] = () => Unfold(2, stride: 2),
        ["fold"] = () => Fold((4, 4), (2, 2), stride: (2, 2)),
        ["flatten"] = () => Flatten(),
        ["unflatten"] = () => Unflatten(1, [2, 3]),
        ["identity"] = () => Identity(),
        ["cosine similarity"] = () => CosineSimilarity(),
        ["relu"] = () => ReLU(),
        ["relu6"] = () => ReLU6(),
        ["elu"] = () => ELU(0.7),
        ["selu"] = () => SELU(),
        ["celu"] = () => CELU(1.3),
        ["gelu"] = () => GELU(),
        ["gelu tanh"] = () => GELU(TorchSharp.Modules.GELU.Approximate.tanh),
        ["silu"] = () => SiLU(),
        ["mish"] = () => Mish(),
        ["sigmoid"] = () => Sigmoid(),
        ["tanh"] = () => Tanh(),
        ["softplus"] = () => Softplus(2),
        ["softmax"] = () => Softmax(1),
        ["softmin"] = () => Softmin(1),
        ["log softmax"] = () => LogSoftmax(1),
        ["log sigmoid"] = () => LogSigmoid(),
        ["leaky relu"] = () => LeakyReLU(0.2),
        ["prelu"] = () => PReLU(5),
        ["glu"] = () => GLU(),
        ["hardtanh"] = () => Hardtanh(-0.5, 0.4),
        ["hardshrink"] = () => Hardshrink(),
        ["softshrink"] = () => Softshrink(),
        ["hardsigmoid"] = () => Hardsigmoid(),
        ["hardswish"] = () => Hardswish(),
        ["softsign"] = () => Softsign(),
        ["tanhshrink"] = () => Tanhshrink(),
        ["threshold"] = () => Threshold(0.1, -2),
        ["dropout"] = () => Dropout(0.4),
        ["dropout2d"] = () => Dropout2d(0.4),
        ["alpha dropout"] = () => AlphaDropout(0.3),
        ["lstm"] = () => LSTM(3, 2, numLayers: 2, bidirectional: true),
        ["gru"] = () => GRU(3, 2, batchFirst: true),
        ["rnn"] = () => RNN(3, 2, nonLinearity: NonLinearities.ReLU),
        ["sequential"] = () => Sequential(Linear(4, 5), Tanh(), Linear(5, 2)),
        ["embedding"] = () => Embedding(5, 3, padding_idx: 1),
    };

    public static TheoryData<string> Names => [.. NnVectors.Root.GetProperty("layers").EnumerateObject().Select(layer => layer.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_agree_with_PyTorch(string name)
    {
        JsonElement expected = NnVectors.Root.GetProperty("layers").GetProperty(name);
        using DisposeScope scope = NewDisposeScope();
        manual_seed(7);
        Module module = s_layers[name]();
        Tensor[] inputs = name == "embedding"
            ? [tensor(new long[,] { { 0, 1, 4 }, { 2, 2, 3 } })]
            : [.. expected.GetProperty("inputs").EnumerateArray()
                .Select(shape => NnVectors.Data([.. shape.EnumerateArray().Select(e => e.GetInt64())]).requires_grad_())];
        if (name.EndsWith("evaluated", StringComparison.Ordinal))
        {
            using (no_grad()) Call(module, inputs);
            module.eval();
        }

        Dictionary<string, Tensor> state = module.state_dict();
        Assert.Equal(expected.GetProperty("state").EnumerateObject().Select(e => e.Name).Order(), state.Keys.Order());
        foreach (JsonProperty entry in expected.GetProperty("state").EnumerateObject())
            NnVectors.AssertEqual(entry.Value, state[entry.Name], entry.Name, 1e-7);

        Tensor output = Call(module, inputs);
        NnVectors.AssertEqual(expected.GetProperty("output"), output, "output");
        (output * NnVectors.Data(output.shape)).sum().backward();
        int i = 0;
        foreach (JsonElement gradient in expected.GetProperty("input_gradients").EnumerateArray())
            NnVectors.AssertEqual(gradient, inputs[i].grad!, $"gradient of input {i++}");
        Dictionary<string, TorchSharp.Modules.Parameter> parameters = module.named_parameters().ToDictionary(p => p.name, p => p.parameter);
        foreach (JsonProperty gradient in expected.GetProperty("gradients").EnumerateObject())
            NnVectors.AssertEqual(gradient.Value, parameters[gradient.Name].grad!, $"gradient of {gradient.Name}");
    }

    private static Tensor Call(Module module, Tensor[] inputs) => module switch
    {
        Module<Tensor, Tensor> one => one.call(inputs[0]),
        Module<Tensor, Tensor, Tensor> two => two.call(inputs[0], inputs[1]),
        TorchSharp.Modules.LSTM lstm => lstm.call(inputs[0]).Item1,
        TorchSharp.Modules.GRU gru => gru.call(inputs[0]).Item1,
        TorchSharp.Modules.RNN rnn => rnn.call(inputs[0]).Item1,
        _ => throw new NotSupportedException(module.GetName()),
    };

    [Fact]
    public void Should_say_when_an_output_size_has_too_few_numbers()
    {
        using TorchSharp.Modules.ConvTranspose2d layer = ConvTranspose2d(1, 1, 3, stride: 2);
        Assert.Contains("2 spatial dimensions", Assert.Throws<ArgumentException>(() => layer.forward(ones(1, 1, 4, 4), [9])).Message);
        Assert.Equal([1, 1, 10, 9], layer.forward(ones(1, 1, 4, 4), [10, 9]).shape);
    }

    [Fact]
    public void Should_say_when_a_recurrent_layer_has_no_such_level()
    {
        using TorchSharp.Modules.RNN layer = RNN(2, 3, numLayers: 2);
        Assert.Equal([3, 3], layer.get_weight_ih(1).shape);
        Assert.Contains("0 to 1", Assert.Throws<ArgumentOutOfRangeException>(() => layer.get_weight_ih(2)).Message);
    }
}
