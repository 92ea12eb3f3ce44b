using LossLab.Losses;
using LossLab.Training;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

namespace LossLab.Tests.Training;

public partial class TrainerTests
{
    private static double[] Weights(nn.Module model) => [.. model.parameters().Select(one => one.detach().sum().ToDouble())];

    [Fact]
    public void Should_give_weights_and_mask_to_the_loss()
    {
        // Learning rate 0: the epoch's loss is that of the examples that count, ((1·1 + 3·4) ÷ 3), for a prediction of 0.
        nn.Module<Tensor, Tensor> model = nn.Linear(1, 1);
        using (no_grad()) foreach (var parameter in model.parameters()) parameter.zero_();
        Tensor targets = tensor(new[,] { { 1f }, { 2f }, { 100f } });
        var data = new Batches(ones(3, 1), targets, size: 3, weights: tensor(new[,] { { 1f }, { 3f }, { 1f } }), mask: targets < 50);
        var trainer = new Trainer(model, new MseLoss(normalizer: WeightNormalizer.SumOfWeights), Sgd(model, 0));
        History history = trainer.Fit(data, epochs: 1, validation: data, quiet: true);
        Assert.Equal(13.0 / 4, history.Last(History.Loss), 6);
        Assert.Equal(13.0 / 4, history.Last(History.ValidationLoss), 6);
    }

    [Fact]
    public void Should_refuse_weights_for_a_loss_that_takes_none()
    {
        (var model, Batches data) = Line();
        var weighted = new Batches(data.Inputs, data.Targets, 8, weights: ones(40, 1));
        var trainer = new Trainer(model, nn.MSELoss(), Sgd(model));
        Assert.Contains("MSELoss takes none", Assert.Throws<ArgumentException>(() => trainer.Fit(weighted, epochs: 1, quiet: true)).Message);
    }

    [Fact]
    public void Should_clip_between_backward_and_step()
    {
        (var ours, Batches data) = Line(shuffle: null);
        var trainer = new Trainer(ours, new SquaredError(), Sgd(ours));
        trainer.GradientsReady += () => nn.utils.clip_grad_norm_(ours.parameters(), 0.5);
        trainer.Fit(data, epochs: 1, quiet: true);

        (var plain, _) = Line(shuffle: null);
        optim.Optimizer sgd = Sgd(plain);
        foreach (Batch batch in data.Epoch(1))
        {
            using DisposeScope scope = NewDisposeScope();
            plain.zero_grad();
            (plain.call(batch.Input) - batch.Target).square().mean().backward();
            nn.utils.clip_grad_norm_(plain.parameters(), 0.5);
            sgd.step();
        }

        Assert.Equal(Weights(plain), Weights(ours));
    }

    [Fact]
    public void Should_take_a_step_of_one_s_own()
    {
        (var model, Batches data) = Line();
        optim.Optimizer sgd = Sgd(model, 0.1);
        var trainer = new Trainer(model, new SquaredError(), sgd)
        {
            Step = batch =>
            {
                model.zero_grad();
                Tensor loss = (model.call(batch.Input) - batch.Target).abs().mean();
                loss.backward();
                sgd.step();
                return loss.ToDouble();
            },
        };
        Assert.True(trainer.Fit(data, epochs: 30, quiet: true).Last(History.Loss) < 0.2);
        trainer.Step = _ => double.NaN;
        Assert.StartsWith("Epoch 1, batch 1 of 5: the loss is NaN.", Assert.Throws<TrainingException>(() => trainer.Fit(data, epochs: 1, quiet: true)).Message);
    }

    [Fact]
    public void Should_end_early_and_begin_again()
    {
        (var model, Batches data) = Line();
        var trainer = new Trainer(model, new SquaredError(), Sgd(model));
        trainer.EpochEnded += history => { if (history.Epochs == 2) trainer.Stop(); };
        Assert.Equal(2, trainer.Fit(data, epochs: 10, quiet: true).Epochs);
        Assert.Equal(1, trainer.Fit(data, epochs: 1, quiet: true).Epochs);
    }

    [Fact]
    public void Should_tell_the_loss_of_each_batch()
    {
        (var model, Batches data) = Line();
        List<double> losses = [];
        var trainer = new Trainer(model, new SquaredError(), Sgd(model));
        trainer.BatchEnded += losses.Add;
        History history = trainer.Fit(data, epochs: 2, quiet: true);
        Assert.Equal(10, losses.Count);
        Assert.Equal(history[History.Loss][1], losses[5..].Average(), 12);
    }

    [Fact]
    public void Should_train_on_the_batches_of_a_loader()
    {
        (var ours, Batches data) = Line(shuffle: null);
        using var loader = DataLoader(TensorDataset(data.Inputs, data.Targets), batchSize: 8);
        var trainer = new Trainer(ours, new SquaredError(), Sgd(ours));
        History history = trainer.Fit(loader.Select(pair => new Batch(pair[0], pair[1])), epochs: 3, quiet: true);

        (var same, _) = Line(shuffle: null);
        History expected = new Trainer(same, new SquaredError(), Sgd(same)).Fit(data, epochs: 3, quiet: true);
        Assert.Equal(expected[History.Loss], history[History.Loss]);
        Assert.Equal(Weights(same), Weights(ours));
    }

    [Fact]
    public void Should_leave_a_list_of_batches_to_the_caller()
    {
        (var model, Batches data) = Line();
        List<Batch> batches = [.. data.Epoch(1)];
        new Trainer(model, new SquaredError(), Sgd(model)).Fit(batches, epochs: 2, quiet: true);
        Assert.All(batches, batch => Assert.False(batch.Input.IsInvalid));
    }
}
