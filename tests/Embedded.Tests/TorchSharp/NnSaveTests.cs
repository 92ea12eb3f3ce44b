using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LossLab.Embedded.Tests.TorchSharpStack;

public sealed class NnSaveTests
{
    [Fact]
    public void Should_read_back_what_it_wrote()
    {
        using Sequential saved = Make(), loaded = Make();
        using var stream = new MemoryStream();
        saved.save(stream);
        stream.Position = 0;
        var report = new Dictionary<string, bool>();
        loaded.load(stream, loadedParameters: report);
        foreach ((string name, Tensor tensor) in saved.state_dict()) Assert.True(tensor.Equals(loaded.state_dict()[name]), name);
        Assert.All(report, entry => Assert.True(entry.Value));
        Assert.Equal(saved.state_dict().Count, report.Count);
    }

    [Fact]
    public void Should_name_everything_that_does_not_fit()
    {
        using Sequential module = Make();
        Dictionary<string, Tensor> state = module.state_dict().ToDictionary(e => e.Key, e => e.Value.clone());
        state.Remove("0.bias");
        state["unknown"] = ones(1);
        state["2.weight"] = ones(7);
        using Tensor before = module.state_dict()["0.weight"].detach().clone();
        state["0.weight"].detach_().zero_();

        string message = Assert.Throws<InvalidOperationException>(() => module.load_state_dict(state)).Message;
        Assert.Contains("Missing from the state: 0.bias", message);
        Assert.Contains("Unknown to the module: unknown", message);
        Assert.Contains("2.weight (module [1, 3], state [7])", message);
        Assert.True(before.Equals(module.state_dict()["0.weight"]));

        state.Remove("2.weight");
        (IList<string> missing, IList<string> unexpected) = module.load_state_dict(state, strict: false);
        Assert.Equal(["0.bias", "2.weight"], missing);
        Assert.Equal(["unknown"], unexpected);
        Assert.Equal(0, module.state_dict()["0.weight"].abs().sum().item<float>());
    }

    [Fact]
    public void Should_stay_unchanged_when_the_file_is_damaged()
    {
        using Sequential saved = Make(), module = Make();
        using var stream = new MemoryStream();
        saved.save(stream);
        byte[] bytes = stream.ToArray();
        Dictionary<string, Tensor> before = module.state_dict().ToDictionary(e => e.Key, e => e.Value.detach().clone());
        foreach (int length in new[] { 0, 1, 5, bytes.Length / 2, bytes.Length - 1 })
        {
            var error = Assert.Throws<InvalidDataException>(() => module.load(new MemoryStream(bytes[..length])));
            Assert.Contains("unchanged", error.Message);
        }
        foreach ((string name, Tensor tensor) in before) Assert.True(tensor.Equals(module.state_dict()[name]), name);
        Assert.Throws<InvalidDataException>(() => module.load(new MemoryStream([.. Enumerable.Repeat((byte)0x7f, 200)])));
        Assert.Throws<FileNotFoundException>(() => module.load("no such file"));
    }

    [Fact]
    public void Should_skip_what_it_is_told_to_skip()
    {
        using Sequential saved = Make(), module = Make();
        using var stream = new MemoryStream();
        saved.save(stream, skip: ["0.weight"]);
        stream.Position = 0;
        using Tensor before = module.state_dict()["0.weight"].detach().clone();
        module.load(stream, skip: ["0.weight"]);
        Assert.True(before.Equals(module.state_dict()["0.weight"]));
        Assert.True(saved.state_dict()["2.weight"].Equals(module.state_dict()["2.weight"]));
    }

    private static Sequential Make() => Sequential(Linear(2, 3), BatchNorm1d(3), Linear(3, 1));
}
