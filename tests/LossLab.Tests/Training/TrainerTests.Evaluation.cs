using LossLab.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Training;

public partial class TrainerTests
{
    [Fact]
    public void Should_judge_each_prediction_by_its_own_target_When_the_validation_data_are_shuffled()
    {
        (var model, Batches ordered) = Line(shuffle: null);
        var shuffled = new Batches(ordered.Inputs, ordered.Targets, ordered.Size, seed: 3);
        Trainer trainer = new Trainer(model, new SquaredError(), Sgd(model))
            .Measure("absolute error", (p, t) => (p - t).abs().mean().ToDouble());
        Assert.Equal(trainer.Evaluate(ordered), trainer.Evaluate(shuffled));
    }

    [Fact]
    public void Should_give_the_loss_of_all_validation_examples_at_once()
    {
        // |−1·w − b|, …: in two batches the mean of the largest errors is not the largest error.
        nn.Module<Tensor, Tensor> model = nn.Linear(1, 1);
        Tensor x = tensor(new[] { 1f, 2, 3, 10 }).unsqueeze(1);
        double largest = (model.call(x) - x).abs().max().ToDouble();
        var trainer = new Trainer(model, new LargestError(), Sgd(model));
        Assert.Equal([(History.ValidationLoss, largest)], trainer.Evaluate(new Batches(x, x, 2)));
    }

    [Fact]
    public void Should_weigh_the_batches_of_the_validation_data_by_their_size()
    {
        // Means 1.5 and 10 of two examples and of one: 13/3.
        nn.Module<Tensor, Tensor> model = nn.Linear(1, 1);
        Tensor x = tensor(new[] { 1f, 2, 10 }).unsqueeze(1);
        var trainer = new Trainer(model, batch => batch.Input.mean(), Sgd(model));
        Assert.Equal(13 / 3.0, trainer.Evaluate(new Batches(x, x, 2)).Single().Value, 6);
    }

    [Fact]
    public void Should_predict_and_evaluate_in_evaluation_mode_without_gradients_and_put_the_mode_back()
    {
        List<(bool Training, bool Gradient)> seen = [];
        nn.Module<Tensor, Tensor> model = nn.Linear(1, 1);
        Tensor Predict(Tensor x)
        {
            Tensor answer = model.call(x);
            seen.Add((model.training, answer.requires_grad));
            return answer;
        }

        Tensor x = ones(4, 1);
        var trainer = new Trainer(model, batch => (Predict(batch.Input) - batch.Target).square().mean(), Sgd(model), Predict);
        trainer.Predict(x);
        trainer.Evaluate(new Batches(x, x, 4));
        Assert.Equal(3, seen.Count); // Evaluate asks for the predictions, and for the loss
        Assert.All(seen, one => Assert.Equal((false, false), one));
        Assert.True(model.training);

        seen.Clear();
        model.eval();
        trainer.Predict(x);
        Assert.False(model.training);
        trainer.Fit(new Batches(x, x, 4), 1, quiet: true);
        Assert.Equal([(false, false), (true, true)], seen);
    }

    [Fact]
    public void Should_say_that_it_cannot_predict()
    {
        nn.Module<Tensor, Tensor> model = nn.Linear(1, 1);
        var trainer = new Trainer(model, batch => model.call(batch.Input).mean(), Sgd(model));
        Assert.Contains("'predict'", Assert.Throws<InvalidOperationException>(() => trainer.Predict(ones(1, 1))).Message);
        Assert.Contains("'predict'", Assert.Throws<InvalidOperationException>(() => trainer.Measure("m", (_, _) => 0)).Message);
    }

    private sealed class LargestError() : nn.Module<Tensor, Tensor, Tensor>(nameof(LargestError))
    {
        public override Tensor forward(Tensor input, Tensor target) => (input - target).abs().max();
    }
}
