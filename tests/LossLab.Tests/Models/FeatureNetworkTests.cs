using System.Buffers.Binary;
using System.Text;
using LossLab.Data;
using LossLab.Losses;
using LossLab.Models;
using LossLab.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Models;

public sealed class FeatureNetworkTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly string _folder = Directory.CreateTempSubdirectory("features").FullName;

    public void Dispose()
    {
        _scope.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Should_have_the_names_and_shapes_of_torchvision()
    {
        var parameters = new Vgg19Features().named_parameters().ToDictionary(p => p.name, p => p.parameter.shape);
        // torchvision.models.vgg19().features: convolutions at these places of the chain.
        int[] places = [0, 2, 5, 7, 10, 12, 14, 16, 19, 21, 23, 25, 28, 30, 32, 34];
        Assert.Equal(places.SelectMany(i => new[] { $"features.{i}.weight", $"features.{i}.bias" }), parameters.Keys);
        Assert.Equal([64, 3, 3, 3], parameters["features.0.weight"]);
        Assert.Equal([512, 256, 3, 3], parameters["features.19.weight"]);
        Assert.Equal(20_024_384, parameters.Values.Sum(shape => shape.Aggregate(1L, (a, b) => a * b)));
    }

    [Fact]
    public void Should_answer_features_of_colour_and_grey_images()
    {
        Vgg19Features network = new();
        IReadOnlyList<Tensor> features = network.Extract(rand(1, 1, 16, 16), ["relu2_2", "relu1_2"]);
        Assert.Equal([1, 128, 8, 8], features[0].shape);
        Assert.Equal([1, 64, 16, 16], features[1].shape);
        Assert.Contains("[N, 3, H, W]", Assert.Throws<ArgumentException>(() => network.Extract(rand(1, 2, 16, 16), ["relu1_2"])).Message);
        Assert.Contains("conv1_1", Assert.Throws<ArgumentException>(() => network.Extract(rand(1, 3, 16, 16), ["relu9"])).Message);
    }

    [Fact]
    public void Should_load_weights_and_pass_over_the_classifiers()
    {
        Vgg19Features original = new();
        string path = Write([.. original.named_parameters().Select(p => (p.name, (Tensor)p.parameter)), ("classifier.0.bias", zeros(3))]);
        Vgg19Features loaded = Vgg19Features.Load(path);
        Tensor image = rand(1, 3, 16, 16);
        Assert.Equal(
            original.Extract(image, ["pool2"])[0].data<float>().ToArray(), loaded.Extract(image, ["pool2"])[0].data<float>().ToArray());
        Assert.All(loaded.parameters(), p => Assert.False(p.requires_grad));
    }

    [Fact]
    public void Should_say_what_is_wrong_with_weights()
    {
        string missing = Path.Combine(_folder, "none.safetensors");
        Assert.Contains("SmallFeatures", Assert.Throws<FileNotFoundException>(() => Vgg19Features.Load(missing)).Message);

        string text = Path.Combine(_folder, "weights.pth");
        File.WriteAllText(text, "PK and then something else");
        Assert.Contains("converted", Assert.Throws<InvalidDataException>(() => Vgg19Features.Load(text)).Message);

        foreach (string header in new[] { "[1, 2]", "{\"features.0.weight\": 7}", "{\"features.0.weight\": {\"dtype\": \"F32\", \"shape\": [1], \"data_offsets\": [0]}}" })
        {
            string damaged = Path.Combine(_folder, "damaged.safetensors");
            File.WriteAllBytes(damaged, [.. BitConverter.GetBytes((long)header.Length), .. System.Text.Encoding.UTF8.GetBytes(header)]);
            Assert.StartsWith("damaged.safetensors", Assert.Throws<InvalidDataException>(() => Vgg19Features.Load(damaged)).Message);
        }

        string wrong = Write([("features.0.weight", zeros(64, 1, 3, 3))]);
        Assert.Contains("[64, 1, 3, 3] and must be [64, 3, 3, 3]", Assert.Throws<InvalidDataException>(() => Vgg19Features.Load(wrong)).Message);

        string few = Write([("features.0.weight", zeros(64, 3, 3, 3))]);
        Assert.Contains("no tensor 'features.0.bias'", Assert.Throws<InvalidDataException>(() => Vgg19Features.Load(few)).Message);

        using (FileStream cut = File.OpenWrite(few)) cut.SetLength(cut.Length - 8);
        Assert.Contains("cut off", Assert.Throws<InvalidDataException>(() => Vgg19Features.Load(few)).Message);
    }

    [Fact]
    public void Should_learn_features_of_clothes_in_seconds()
    {
        LabelledImages clothes = FashionMnist.Load().Train.Take(1500);
        manual_seed(7);
        Tensor next = rand(3);
        manual_seed(7);
        SmallFeatures features = SmallFeatures.Train(clothes, 2, 0, out History history);
        Assert.True(next.Equals(rand(3)), "The caller's random numbers are others.");
        Assert.True(history.Last(History.Loss) < 0.8 * history[History.Loss][0]);
        Assert.False(features.training);

        // A shifted image is far away in pixels, and must be nearer in features than another class, relative to the pixels' view.
        Tensor image = clothes.Images.narrow(0, 0, 200), shifted = image.roll(1, 3), others = clothes.Images.narrow(0, 200, 200);
        PerceptualLoss loss = new(features, ["relu3"]);
        double pixels = Ratio(new MseLoss()), seen = Ratio(loss);
        Assert.True(seen < pixels, $"features {seen}, pixels {pixels}");

        double Ratio(Loss compare) => compare.forward(shifted, image).ToDouble() / compare.forward(others, image).ToDouble();
    }

    private string Write(IReadOnlyList<(string Name, Tensor Tensor)> tensors)
    {
        StringBuilder header = new("{");
        long offset = 0;
        foreach ((string name, Tensor tensor) in tensors)
        {
            long end = offset + 4 * tensor.NumberOfElements;
            header.Append($"\"{name}\":{{\"dtype\":\"F32\",\"shape\":[{string.Join(",", tensor.shape)}],\"data_offsets\":[{offset},{end}]}},");
            offset = end;
        }

        byte[] json = Encoding.UTF8.GetBytes(header.ToString().TrimEnd(',') + "}"), length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, json.Length);
        string path = Path.Combine(_folder, Guid.NewGuid() + ".safetensors");
        using FileStream file = File.Create(path);
        file.Write(length);
        file.Write(json);
        foreach ((_, Tensor tensor) in tensors) file.Write(tensor.detach().bytes);
        return path;
    }
}
