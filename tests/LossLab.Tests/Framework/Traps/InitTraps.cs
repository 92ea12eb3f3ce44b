using LossLab.Data;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Tests.Framework.Traps;

/// <summary>How parameters start. Right values are those of the distributions.</summary>
public sealed class InitTraps : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public InitTraps() => manual_seed(1);

    public void Dispose() => _scope.Dispose();

    [Trap("GroupNorm")]
    public void Should_leave_the_parameters_of_GroupNorm_as_the_memory_was()
    {
        // So that memory which is used again does not hold 1 by chance.
        full(64, 7f).Dispose();
        GroupNorm norm = nn.GroupNorm(2, 64);
        Trap.Holds(norm.weight!.ToDoubles().Any(w => w != 1), "the weight of GroupNorm is not 1");
        Assert.All(nn.LayerNorm(64).weight!.ToDoubles(), w => Assert.Equal(1, w));
    }

    // Of 40,000 normal numbers the largest is above 3 deviations; of uniform ones it is below √3.
    [Trap("init.xavier_normal_, init.glorot_normal_")]
    public void Should_draw_Xaviers_normal_numbers_uniformly()
    {
        double deviation = Math.Sqrt(2.0 / 400);
        foreach (Tensor drawn in new[] { nn.init.xavier_normal_(empty(200, 200)), nn.init.glorot_normal_(empty(200, 200)) })
        {
            Assert.Equal(1, drawn.std().ToDouble() / deviation, 0.01);
            Trap.Holds(drawn.abs().max().ToDouble() <= Math.Sqrt(3) * deviation, "xavier_normal_ draws uniformly");
        }

        Assert.True(nn.init.kaiming_normal_(empty(200, 200)).abs().max().ToDouble() > 3 * Math.Sqrt(2.0 / 200));
    }

    // The deviation of a normal number cut at ±2 is 0.8796.
    [Trap("init.trunc_normal_")]
    public void Should_draw_no_numbers_for_trunc_normal()
    {
        Tensor drawn = nn.init.trunc_normal_(empty(1000));
        Trap.Gives([1, 1], [-2, 2], [drawn.min().ToDouble(), drawn.max().ToDouble()], 0.01);
    }

    [Trap("init.uniform_, init.normal_ with a generator")]
    public void Should_draw_from_another_generator_than_the_one_given()
    {
        double[] Uniform() => nn.init.uniform_(empty(8), generator: new Generator(5)).ToDoubles();
        double[] Normal() => nn.init.normal_(empty(8), generator: new Generator(5)).ToDoubles();
        Trap.Holds(!Uniform().SequenceEqual(Uniform()), "init.uniform_ ignores its generator");
        Trap.Holds(!Normal().SequenceEqual(Normal()), "init.normal_ ignores its generator");
        double[] Method() => empty(8).uniform_(0, 1, new Generator(5)).ToDoubles();
        Assert.Equal(Method(), Method());
    }
}
