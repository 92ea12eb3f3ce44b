using LossLab.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Training;

public partial class TrainerTests
{
    private static (nn.Module<Tensor, Tensor> Model, Batches Data) Line(long seed = 1, ulong? shuffle = 1)
    {
        manual_seed(seed);
        Tensor x = linspace(-1, 1, 40).unsqueeze(1);
        return (nn.Linear(1, 1), new Batches(x, 3 * x + 1, size: 8, shuffle));
    }

    private static optim.Optimizer Sgd(nn.Module model, double rate = 0.1) => optim.SGD(model.parameters(), rate);

    [Fact]
    public void Should_find_the_line_that_made_the_data()
    {
        (var model, Batches data) = Line();
        History history = new Trainer(model, new SquaredError(), Sgd(model, 0.2)).Fit(data, epochs: 40, quiet: true);
        Dictionary<string, Tensor> state = model.state_dict();
        Assert.Equal(3, state["weight"].ToDouble(), 3);
        Assert.Equal(1, state["bias"].ToDouble(), 3);
        Assert.Equal(40, history.Epochs);
        Assert.True(history.Last(History.Loss) < 1e-6);
    }

    [Fact]
    public void Should_take_the_step_of_gradient_descent()
    {
        // One example, x = 2, y = 1, w = 0.5, b = 0: prediction 1, and with (p − y)² at y = 3 the gradient is −4 for b and −8 for w.
        nn.Module<Tensor, Tensor> model = nn.Linear(1, 1);
        using (no_grad())
        {
            model.state_dict()["weight"].fill_(0.5);
            model.state_dict()["bias"].fill_(0);
        }

        var data = new Batches(full(1, 1, 2f), full(1, 1, 3f), 1);
        History history = new Trainer(model, new SquaredError(), Sgd(model, 0.01)).Fit(data, epochs: 1, quiet: true);
        Assert.Equal([4], history[History.Loss]);
        Assert.Equal(0.58, model.state_dict()["weight"].ToDouble(), 6);
        Assert.Equal(0.04, model.state_dict()["bias"].ToDouble(), 6);
    }

    [Fact]
    public void Should_repeat_exactly_for_the_same_seeds()
    {
        IReadOnlyList<double> Run(long seed, ulong shuffle)
        {
            (var model, Batches data) = Line(seed, shuffle);
            return new Trainer(model, new SquaredError(), Sgd(model)).Fit(data, epochs: 3, quiet: true)[History.Loss];
        }

        Assert.Equal(Run(1, 1), Run(1, 1));
        Assert.NotEqual(Run(1, 1), Run(2, 1));
        Assert.NotEqual(Run(1, 1), Run(1, 2));
    }

    [Fact]
    public void Should_weigh_a_short_last_batch_by_its_size()
    {
        // Learning rate 0: the model stays, so that the epoch's loss must be the loss on all 10 examples at once.
        manual_seed(1);
        Tensor x = rand(10, 1), y = rand(10, 1);
        nn.Module<Tensor, Tensor> model = nn.Linear(1, 1);
        var trainer = new Trainer(model, new SquaredError(), Sgd(model, 0));
        History history = trainer.Fit(new Batches(x, y, 4), epochs: 1, validation: new Batches(x, y, 3), quiet: true);
        double whole = (model.call(x) - y).square().mean().ToDouble();
        Assert.Equal(whole, history.Last(History.Loss), 6);
        Assert.Equal(whole, history.Last(History.ValidationLoss), 6);
    }

    [Fact]
    public void Should_measure_on_all_validation_examples_at_once()
    {
        (var model, Batches data) = Line();
        var trainer = new Trainer(model, new SquaredError(), Sgd(model)).Measure("count", (p, t) => p.shape[0] + t.shape[0]);
        History history = trainer.Fit(data, epochs: 1, validation: data, quiet: true);
        Assert.Equal(["loss", "validation loss", "count"], history.Names);
        Assert.Equal(80, history.Last("count"));
    }

    [Fact]
    public void Should_name_epoch_and_batch_When_the_loss_is_not_finite()
    {
        (var model, Batches data) = Line(shuffle: null);
        data.Targets[20] = float.NaN;
        var error = Assert.Throws<TrainingException>(() => new Trainer(model, new SquaredError(), Sgd(model)).Fit(data, 2, quiet: true));
        Assert.StartsWith("Epoch 1, batch 3 of 5: the loss is NaN.", error.Message);
        Assert.Equal((1, 3), (error.Epoch, error.Batch));
    }

    [Fact]
    public void Should_stop_When_training_diverges()
    {
        (var model, Batches data) = Line();
        var error = Assert.Throws<TrainingException>(() => new Trainer(model, new SquaredError(), Sgd(model, 1e6)).Fit(data, 50, quiet: true));
        Assert.Contains("learning rate", error.Message);
    }

    [Fact]
    public void Should_say_that_a_reduction_is_missing()
    {
        (var model, Batches data) = Line();
        var error = Assert.Throws<TrainingException>(() =>
            new Trainer(model, new SquaredError(reduce: false), Sgd(model)).Fit(data, 1, quiet: true));
        Assert.Contains("[8, 1]", error.Message);
        Assert.Contains("reduction is missing", error.Message);
    }

    [Fact]
    public void Should_refuse_a_complex_loss()
    {
        (var model, Batches data) = Line();
        var trainer = new Trainer(model, batch => model.call(batch.Input).sum() * tensor(new System.Numerics.Complex(1, 2)), Sgd(model));
        Assert.Contains("Complex", Assert.Throws<ArgumentException>(() => trainer.Fit(data, 1, quiet: true)).Message);
        Assert.Contains("Complex", Assert.Throws<ArgumentException>(() => trainer.Evaluate(data)).Message);
    }

    [Fact]
    public void Should_say_that_the_loss_is_cut_off_from_the_model()
    {
        (var model, Batches data) = Line();
        var trainer = new Trainer(model, batch => (model.call(batch.Input).detach() - batch.Target).square().mean(), Sgd(model));
        Assert.Contains("does not depend on a parameter", Assert.Throws<TrainingException>(() => trainer.Fit(data, 1, quiet: true)).Message);
    }

    [Fact]
    public void Should_switch_the_training_mode_off_for_the_evaluation()
    {
        List<bool> modes = [];
        nn.Module<Tensor, Tensor> model = nn.Linear(1, 1);
        Tensor x = ones(8, 1);
        var trainer = new Trainer(model, batch =>
        {
            modes.Add(model.training);
            return (model.call(batch.Input) - batch.Target).square().mean();
        }, Sgd(model));
        trainer.Fit(new Batches(x, x, 4), 1, validation: new Batches(x, x, 8), quiet: true);
        Assert.Equal([true, true, false], modes);
        Assert.True(model.training);
    }

    [Fact]
    public void Should_record_monitored_numbers_and_terms_and_raise_an_event_an_epoch()
    {
        (var model, Batches data) = Line();
        int step = 0, events = 0;
        var trainer = new Trainer(model, new SquaredError(), Sgd(model)) { Terms = () => [("term", 2.0)] };
        trainer.Monitor("step", () => ++step);
        trainer.EpochEnded += _ => events++;
        History history = trainer.Fit(data, epochs: 2, quiet: true);
        Assert.Equal(["loss", "term", "step"], history.Names);
        Assert.Equal([3, 8], history["step"]);
        Assert.Equal([2, 2], history["term"]);
        Assert.Equal(2, events);
    }

    [Fact]
    public void Should_predict_in_the_order_of_the_inputs()
    {
        (var model, Batches data) = Line();
        Tensor expected = model.call(data.Inputs);
        Tensor predicted = new Trainer(model, new SquaredError(), Sgd(model)).Predict(data.Inputs, batchSize: 7);
        Assert.True(expected.allclose(predicted));
        Assert.False(predicted.requires_grad);
    }

    [Fact]
    public void Should_print_a_line_an_epoch_When_there_is_no_notebook()
    {
        (var model, Batches data) = Line();
        TextWriter before = Console.Out;
        using var output = new StringWriter();
        try
        {
            Console.SetOut(output);
            new Trainer(model, new SquaredError(), Sgd(model)).Fit(data, epochs: 3);
        }
        finally
        {
            Console.SetOut(before);
        }

        string[] lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("epoch", lines[0]);
        Assert.StartsWith("    3  ", lines[3]);
    }

    [Fact]
    public void Should_leave_no_tensor_behind()
    {
        (var model, Batches data) = Line();
        optim.Optimizer optimizer = optim.Adam(model.parameters());
        var trainer = new Trainer(model, new SquaredError(), optimizer).Measure("mean", (p, t) => p.mean().ToDouble());
        trainer.Fit(data, epochs: 1, validation: data, quiet: true);
        using DisposeScope scope = NewDisposeScope();
        trainer.Fit(data, epochs: 3, validation: data, quiet: true);
        Assert.Equal(0, scope.DisposablesCount);
    }
}
