using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LossLab.Embedded.Tests.TorchSharpStack;

public sealed class NnInitTests
{
    private static readonly Dictionary<string, Func<Tensor, Tensor>> s_fill = new()
    {
        ["uniform"] = t => init.uniform_(t, -1, 2),
        ["normal"] = t => init.normal_(t, 1, 2),
        ["trunc normal"] = t => init.trunc_normal_(t, 0.5, 2, -1, 3),
        ["constant"] = t => init.constant_(t, 0.3),
        ["xavier uniform"] = t => init.xavier_uniform_(t, 1.5),
        ["xavier normal"] = t => init.xavier_normal_(t),
        ["kaiming uniform"] = t => init.kaiming_uniform_(t, nonlinearity: init.NonlinearityType.ReLU),
        ["kaiming normal"] = t => init.kaiming_normal_(t, 0.2, init.FanInOut.FanOut),
        ["orthogonal"] = t => init.orthogonal_(t, 1.2),
        ["dirac"] = init.dirac_,
        ["ones"] = init.ones_,
        ["sparse"] = t => init.sparse_(t, 0.4),
        ["eye"] = init.eye_,
    };

    public static TheoryData<string> Names => [.. s_fill.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_draw_what_PyTorch_draws(string name)
    {
        var expected = NnVectors.Root.GetProperty("inits").GetProperty(name);
        using DisposeScope scope = NewDisposeScope();
        Tensor target = empty(NnVectors.Shape(expected)).requires_grad_();
        manual_seed(11);
        s_fill[name](target);
        NnVectors.AssertEqual(expected, target, name, 1e-5);
    }

    [Fact]
    public void Should_refuse_a_vector_when_fans_are_needed()
    {
        using Tensor vector = empty(3);
        Assert.Contains("at least 2 dimensions", Assert.Throws<ArgumentException>(() => init.xavier_uniform_(vector)).Message);
    }
}
