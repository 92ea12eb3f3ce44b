using LossLab.Metrics;
using LossLab.Training;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Tests.Training;

public partial class TrainerTests
{
    private static string Refused(Func<nn.Module<Tensor, Tensor>, optim.Optimizer> make, Action<nn.Module<Tensor, Tensor>>? then = null)
    {
        (var model, Batches data) = Line();
        optim.Optimizer optimizer = make(model);
        then?.Invoke(model);
        var trainer = new Trainer(model, new SquaredError(), optimizer);
        return Assert.Throws<InvalidOperationException>(() => trainer.Fit(data, epochs: 1, quiet: true)).Message;
    }

    [Fact]
    public void Should_refuse_an_optimiser_without_parameters() =>
        Assert.Contains("no parameters", Refused(_ => optim.SGD(Array.Empty<Parameter>(), 0.1)));

    [Fact]
    public void Should_refuse_an_optimiser_of_tensors_that_are_computed() =>
        Assert.Contains("Parameter 1 of 1", Refused(model => optim.SGD([new Parameter(model.parameters().First() * 2, requires_grad: true)], 0.1)));

    [Fact]
    public void Should_refuse_an_optimiser_that_is_older_than_a_change_of_type() =>
        Assert.Contains("other parameters than when the optimiser was made", Refused(model => optim.Adam(model.parameters()), model => model.to(float64)));

    [Fact]
    public void Should_refuse_an_optimiser_of_parameters_that_are_gone() =>
        Assert.Contains("was disposed or replaced", Refused(model => optim.Adam(model.parameters().ToArray()), model => model.to(float64)));

    [Fact]
    public void Should_refuse_a_metric_that_has_nothing_to_be_measured_on()
    {
        (var model, Batches data) = Line();
        var trainer = new Trainer(model, new SquaredError(), Sgd(model)).Measure("mean", (p, _) => p.mean().ToDouble());
        Assert.Contains("'mean'", Assert.Throws<ArgumentException>(() => trainer.Fit(data, epochs: 1, quiet: true)).Message);
    }

    [Fact]
    public void Should_name_a_metric_that_does_not_take_the_predictions_before_it_trains()
    {
        (var model, Batches data) = Line();
        int steps = 0;
        var trainer = new Trainer(model, new SquaredError(), Sgd(model)).Measure("accuracy", Classification.Accuracy);
        trainer.BatchEnded += _ => steps++;
        var error = Assert.Throws<ArgumentException>(() => trainer.Fit(data, epochs: 1, validation: data, quiet: true));
        Assert.StartsWith("The metric 'accuracy' does not take the model's predictions [40, 1]", error.Message);
        Assert.Equal(0, steps);
    }

    [Fact]
    public void Should_allow_a_metric_that_only_the_first_examples_do_not_suffice_for()
    {
        (var model, Batches data) = Line(shuffle: null);
        var trainer = new Trainer(model, new SquaredError(), Sgd(model))
            .Measure("all", (p, _) => p.shape[0] == 40 ? 1 : throw new ArgumentException("Too few."));
        Assert.Equal(1, trainer.Fit(data, epochs: 1, validation: data, quiet: true).Last("all"));
    }

    [Fact]
    public void Should_say_that_batches_can_be_gone_through_only_once()
    {
        (var model, Batches data) = Line();
        var once = new Queue<Batch>(data.Epoch(1));
        IEnumerable<Batch> Rest()
        {
            while (once.TryDequeue(out Batch? batch)) yield return batch;
        }

        var trainer = new Trainer(model, new SquaredError(), Sgd(model));
        Assert.Contains("Epoch 2 has no batches", Assert.Throws<ArgumentException>(() => trainer.Fit(Rest(), epochs: 2, quiet: true)).Message);
    }
}
