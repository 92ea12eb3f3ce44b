using System.Text.Json;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Embedded.Tests.TorchSharpStack;

public sealed class OptimLbfgsTests
{
    private static (Parameter p, LBFGS optimizer) Start()
    {
        var p = new Parameter(tensor(new[] { -1.2, 1.0 }));
        return (p, optim.LBFGS([p], lr: 0.5, max_iter: 6, history_size: 3));
    }

    private static Tensor Valley(Parameter p, LBFGS optimizer)
    {
        optimizer.zero_grad();
        Tensor loss = (1 - p[0]).square() + 100 * (p[1] - p[0].square()).square();
        loss.backward();
        return loss;
    }

    [Fact]
    public void Should_go_down_Rosenbrocks_valley_as_PyTorch_does()
    {
        (Parameter p, LBFGS optimizer) = Start();
        using (optimizer)
        {
            foreach (JsonElement expected in NnVectors.Root.GetProperty("lbfgs").EnumerateArray())
            {
                using IDisposable mode = no_grad();
                using Tensor loss = optimizer.step(() => Valley(p, optimizer));
                double[] actual = [.. p.data<double>(), loss.item<double>()];
                Assert.All(actual.Zip(expected.EnumerateArray()), pair => Assert.Equal(pair.Second.GetDouble(), pair.First, 1e-6));
            }
        }
    }

    [Fact]
    public void Should_bring_an_exception_of_the_closure_to_its_caller()
    {
        (Parameter p, LBFGS optimizer) = Start();
        using (optimizer)
        {
            int calls = 0;
            var error = Assert.Throws<FormatException>(() => optimizer.step(() => ++calls == 3 ? throw new FormatException("no more data") : Valley(p, optimizer)));
            Assert.Equal("no more data", error.Message);
            Assert.Throws<ArgumentNullException>(() => optimizer.step());
            Assert.Throws<ArgumentNullException>(() => optimizer.step(() => null!));
            using Tensor loss = optimizer.step(() => Valley(p, optimizer));
            Assert.True(double.IsFinite(loss.item<double>()));
        }
        Assert.Throws<ObjectDisposedException>(() => optimizer.step(() => Valley(p, optimizer)));
    }

    [Fact]
    public void Should_follow_a_scheduler()
    {
        (_, LBFGS optimizer) = Start();
        using (optimizer)
        {
            optim.lr_scheduler.LRScheduler scheduler = optim.lr_scheduler.ExponentialLR(optimizer, 0.1);
            scheduler.step();
            Assert.Equal(0.05, optimizer.LearningRate, 1e-12);
            Assert.Throws<InvalidOperationException>(() => optimizer.add_param_group(new ParamGroup()));
        }
        Assert.Throws<ArgumentException>(() => optim.LBFGS(Array.Empty<Parameter>()));
        Assert.Throws<ArgumentOutOfRangeException>(() => optim.LBFGS([new Parameter(ones(1))], max_iter: 0));
    }
}
