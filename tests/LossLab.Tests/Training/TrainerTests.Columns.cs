using LossLab.Losses;
using LossLab.Training;
using static TorchSharp.torch;

namespace LossLab.Tests.Training;

public partial class TrainerTests
{
    [Fact]
    public void Should_weigh_terms_and_monitored_numbers_by_the_size_of_their_batch()
    {
        // Batches of 4, 4 and 2 examples, numbered 1 to 3: (4·1 + 4·2 + 2·3)/10.
        nn.Module<Tensor, Tensor> model = nn.Linear(1, 1);
        int step = 0;
        Trainer trainer = new Trainer(model, batch =>
        {
            step++;
            return model.call(batch.Input).square().mean();
        }, Sgd(model))
        { Terms = () => [("term", 10 * step)] }.Monitor("step", () => step);
        History history = trainer.Fit(new Batches(ones(10, 1), ones(10, 1), 4), 1, quiet: true);
        Assert.Equal((1.8, 18), (history.Last("step"), history.Last("term")));
    }

    [Fact]
    public void Should_note_the_terms_of_a_combined_loss_and_advance_its_schedule_by_the_training_steps_only()
    {
        (var model, Batches data) = Line();
        var loss = new CombinedLoss().Add("pixels", new MseLoss(), 1).Add("edges", new MaeLoss(), 0.5);
        History history = new Trainer(model, loss, Sgd(model)).Fit(data, epochs: 2, validation: data, quiet: true);
        Assert.Equal(["loss", "pixels", "pixels, weighted", "edges", "edges, weighted", "validation loss"], history.Names);
        Assert.Equal(2 * data.Count, loss.Step);
    }

    [Fact]
    public void Should_refuse_two_columns_of_one_name()
    {
        (var model, Batches data) = Line();
        Trainer Make() => new(model, new SquaredError(), Sgd(model));
        Trainer monitored = Make().Monitor(History.Loss, () => 0), measured = Make().Measure(History.ValidationLoss, (_, _) => 0);
        Trainer term = Make();
        term.Terms = () => [("x", 1), ("x", 2)];
        Assert.Contains("'loss'", Assert.Throws<ArgumentException>(() => monitored.Fit(data, 1, quiet: true)).Message);
        Assert.Contains("'validation loss'", Assert.Throws<ArgumentException>(() => measured.Fit(data, 1, data, quiet: true)).Message);
        Assert.Contains("'x'", Assert.Throws<ArgumentException>(() => term.Fit(data, 1, quiet: true)).Message);
    }

    [Fact]
    public void Should_show_the_examples_in_the_order_of_each_epoch()
    {
        (var model, Batches data) = Line();
        List<float[]> seen = [];
        new Trainer(model, batch =>
        {
            seen.Add(batch.Input.data<float>().ToArray());
            return model.call(batch.Input).mean();
        }, Sgd(model)).Fit(data, epochs: 2, quiet: true);
        Assert.Equal([.. new[] { 1, 2 }.SelectMany(epoch => data.Epoch(epoch)).Select(batch => batch.Input.data<float>().ToArray())], seen);
    }

    [Fact]
    public void Should_refuse_to_train_for_no_epoch()
    {
        (var model, Batches data) = Line();
        Assert.Throws<ArgumentOutOfRangeException>(() => new Trainer(model, new SquaredError(), Sgd(model)).Fit(data, 0, quiet: true));
    }

    [Fact]
    public void Should_stop_When_the_loss_is_infinite()
    {
        (var model, Batches data) = Line();
        data.Targets.fill_(float.PositiveInfinity);
        var stopped = Assert.Throws<TrainingException>(() => new Trainer(model, new SquaredError(), Sgd(model)).Fit(data, 1, quiet: true));
        Assert.Equal((1, 1), (stopped.Epoch, stopped.Batch));
    }
}
