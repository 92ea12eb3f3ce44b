using LossLab.Data;
using LossLab.Training;
using LossLab.Training.Steps;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Tests.Training;

/// <summary>The trainer steps over all parameters at once; a loop written on TorchSharp alone must give the same numbers, to the last digit.</summary>
public class OptimizerStepTests
{
    private const int Epochs = 3;

    public static readonly TheoryData<string, Func<Sequential, optim.Optimizer>> Optimizers = new()
    {
        { "Adam", net => optim.Adam(net.parameters(), 0.01) },
        { "Adam, decay and amsgrad", net => optim.Adam(net.parameters(), 0.01, weight_decay: 0.1, amsgrad: true) },
        { "AdamW", net => optim.AdamW(net.parameters(), 0.01, weight_decay: 0.1) },
        { "SGD", net => optim.SGD(net.parameters(), 0.05) },
        { "SGD, momentum", net => optim.SGD(net.parameters(), 0.05, momentum: 0.9, nesterov: true) },
        { "two groups", net => new Adam([new Adam.ParamGroup(net.children().First().parameters(), lr: 0.1), new Adam.ParamGroup(net.children().Last().parameters(), lr: 1e-3)]) },
        { "another kind", net => optim.RMSProp(net.parameters(), 0.01, momentum: 0.5) },
    };

    private static Sequential Net()
    {
        manual_seed(1);
        return nn.Sequential(nn.Linear(3, 5), nn.Tanh(), nn.Linear(5, 1));
    }

    private static Batches Data()
    {
        manual_seed(2);
        Tensor x = randn(37, 3);
        return new Batches(x, x.sum(1, keepdim: true).sin(), size: 8, seed: 4);
    }

    /// <summary>The loop as one writes it on TorchSharp alone.</summary>
    private static void Plain(nn.Module net, Func<Batch, Tensor> lossOf, optim.Optimizer optimizer, Action<int>? afterEpoch = null)
    {
        for (int epoch = 1; epoch <= Epochs; epoch++)
        {
            foreach (Batch batch in Data().Epoch(epoch))
            {
                using DisposeScope scope = NewDisposeScope();
                net.zero_grad();
                lossOf(batch).backward();
                optimizer.step();
            }

            afterEpoch?.Invoke(epoch);
        }
    }

    private static Func<Batch, Tensor> Squares(nn.Module<Tensor, Tensor> net) => batch => (net.call(batch.Input) - batch.Target).square().mean();

    private static double[] Numbers(IEnumerable<Tensor> tensors) => [.. tensors.SelectMany(tensor => tensor.ToDoubles())];

    [Theory, MemberData(nameof(Optimizers))]
    public void Should_give_the_plain_loop_s_numbers(string name, Func<Sequential, optim.Optimizer> make)
    {
        Assert.NotEmpty(name);
        Sequential plain = Net(), ours = Net();
        Plain(plain, Squares(plain), make(plain));
        new Trainer(ours, Squares(ours), make(ours)).Fit(Data(), Epochs, quiet: true);
        Assert.Equal(Numbers(plain.parameters()), Numbers(ours.parameters()));
        Assert.NotEqual(Numbers(Net().parameters()), Numbers(ours.parameters()));
    }

    [Theory, MemberData(nameof(Optimizers))]
    public void Should_see_one_parameter_a_group(string name, Func<Sequential, optim.Optimizer> make)
    {
        using FlatOptimizer? flat = FlatOptimizer.TryMake(make(Net()));
        Assert.Equal(name == "another kind", flat is null);
    }

    [Theory, MemberData(nameof(Optimizers))]
    public void Should_leave_an_optimiser_with_which_a_loop_of_one_s_own_goes_on(string name, Func<Sequential, optim.Optimizer> make)
    {
        Assert.NotEmpty(name);
        Sequential plain = Net(), ours = Net();
        optim.Optimizer mine = make(ours), theirs = make(plain);
        Plain(plain, Squares(plain), theirs);
        Plain(plain, Squares(plain), theirs);
        new Trainer(ours, Squares(ours), mine).Fit(Data(), Epochs, quiet: true);
        Plain(ours, Squares(ours), mine);
        Assert.Equal(Numbers(plain.parameters()), Numbers(ours.parameters()));
    }

    [Fact]
    public void Should_follow_a_schedule()
    {
        Sequential plain = Net(), ours = Net();
        optim.Optimizer mine = optim.Adam(ours.parameters(), 0.1), theirs = optim.Adam(plain.parameters(), 0.1);
        optim.lr_scheduler.LRScheduler our = optim.lr_scheduler.CosineAnnealingLR(mine, 10), their = optim.lr_scheduler.CosineAnnealingLR(theirs, 10);
        Plain(plain, Squares(plain), theirs, _ => their.step());
        var trainer = new Trainer(ours, Squares(ours), mine);
        trainer.EpochEnded += _ => our.step();
        trainer.Fit(Data(), Epochs, quiet: true);
        Assert.Equal(Numbers(plain.parameters()), Numbers(ours.parameters()));
        Assert.Equal(0.1, mine.ParamGroups.First().InitialLearningRate);
        Assert.True(mine.ParamGroups.First().LearningRate < 0.1);
    }

    [Fact]
    public void Should_leave_a_frozen_parameter_and_take_it_in_when_it_thaws()
    {
        static void Freeze(Sequential net, bool frozen) => net.children().First().parameters().First().requires_grad = !frozen;
        Sequential plain = Net(), ours = Net();
        Freeze(plain, true);
        Freeze(ours, true);
        optim.Optimizer mine = optim.SGD(ours.parameters(), 0.1, momentum: 0.9), theirs = optim.SGD(plain.parameters(), 0.1, momentum: 0.9);
        Plain(plain, Squares(plain), theirs, epoch => Freeze(plain, epoch == 2));
        var trainer = new Trainer(ours, Squares(ours), mine);
        trainer.EpochEnded += history => Freeze(ours, history.Epochs == 2);
        trainer.Fit(Data(), Epochs, quiet: true);
        Assert.Equal(Numbers(plain.parameters()), Numbers(ours.parameters()));
    }

    [Fact]
    public void Should_see_that_one_parameter_freezes_while_another_like_it_thaws_within_an_epoch()
    {
        // As many gradients as before, and of the same sizes, but not of the same parameters.
        static Sequential Pair()
        {
            manual_seed(1);
            return nn.Sequential(nn.Linear(3, 3, hasBias: false), nn.Tanh(), nn.Linear(3, 3, hasBias: false));
        }

        static Func<Batch, Tensor> InTurns(Sequential net)
        {
            int batch = 0;
            Parameter[] both = [.. net.parameters()];
            return data =>
            {
                int trained = batch++ / 3 % 2;
                (both[trained].requires_grad, both[1 - trained].requires_grad) = (true, false);
                return Squares(net)(data);
            };
        }

        Sequential plain = Pair(), ours = Pair();
        plain.parameters().Last().requires_grad = ours.parameters().Last().requires_grad = false;
        Plain(plain, InTurns(plain), optim.SGD(plain.parameters(), 0.1, momentum: 0.9));
        new Trainer(ours, InTurns(ours), optim.SGD(ours.parameters(), 0.1, momentum: 0.9)).Fit(Data(), Epochs, quiet: true);
        Assert.Equal(Numbers(plain.parameters()), Numbers(ours.parameters()));
    }

    [Fact]
    public void Should_leave_a_parameter_that_the_loss_does_not_reach_where_it_is()
    {
        // Whether the last layer counts changes from batch to batch. With gradients of 0 in place of null, momentum would move it on.
        Func<Batch, Tensor> Sometimes(Sequential net)
        {
            int batch = 0;
            return data => batch++ % 3 == 2 ? net[0].call(data.Input).square().mean() : Squares(net)(data);
        }

        Sequential plain = Net(), ours = Net();
        Plain(plain, Sometimes(plain), optim.Adam(plain.parameters(), 0.01));
        new Trainer(ours, Sometimes(ours), optim.Adam(ours.parameters(), 0.01)).Fit(Data(), Epochs, quiet: true);
        Assert.Equal(Numbers(plain.parameters()), Numbers(ours.parameters()));
    }

    [Fact]
    public void Should_train_one_parameter_that_two_layers_share()
    {
        Sequential Shared()
        {
            manual_seed(1);
            Linear first = nn.Linear(3, 3), second = nn.Linear(3, 3);
            second.weight = first.weight;
            return nn.Sequential(first, nn.Tanh(), second);
        }

        Sequential plain = Shared(), ours = Shared();
        Plain(plain, Squares(plain), optim.Adam(plain.parameters(), 0.01));
        new Trainer(ours, Squares(ours), optim.Adam(ours.parameters(), 0.01)).Fit(Data(), Epochs, quiet: true);
        Assert.Equal(Numbers(plain.parameters()), Numbers(ours.parameters()));
    }

    [Fact]
    public void Should_keep_each_parameter_in_its_own_memory()
    {
        Sequential net = Net();
        Tensor[] before = [.. net.parameters().Select(parameter => parameter.detach())];
        new Trainer(net, Squares(net), optim.Adam(net.parameters(), 0.01)).Fit(Data(), Epochs, quiet: true);
        Assert.Equal(Numbers(net.parameters()), Numbers(before));
        Assert.Equal(4, net.parameters().Select(parameter => parameter.storage<float>().data_ptr()).Distinct().Count());
    }

    [Fact]
    public void Should_keep_what_was_learned_When_the_loss_fails_in_the_middle_of_an_epoch()
    {
        Sequential net = Net();
        int batches = 0;
        var trainer = new Trainer(net, batch => ++batches == 4 ? throw new InvalidOperationException("stop") : Squares(net)(batch), optim.Adam(net.parameters(), 0.01));
        Assert.Throws<InvalidOperationException>(() => trainer.Fit(Data(), Epochs, quiet: true));

        Sequential plain = Net();
        optim.Optimizer adam = optim.Adam(plain.parameters(), 0.01);
        foreach (Batch batch in Data().Epoch(1).Take(3))
        {
            using DisposeScope scope = NewDisposeScope();
            plain.zero_grad();
            Squares(plain)(batch).backward();
            adam.step();
        }

        Assert.Equal(Numbers(plain.parameters()), Numbers(net.parameters()));
    }
}
