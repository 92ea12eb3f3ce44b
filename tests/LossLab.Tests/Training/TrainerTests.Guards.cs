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
    public void Should_refuse_an_optimiser_of_another_model()
    {
        (var model, Batches data) = Line();
        var trainer = new Trainer(model, new SquaredError(), Sgd(nn.Linear(1, 1)));
        var error = Assert.Throws<TrainingException>(() => trainer.Fit(data, epochs: 1, quiet: true));
        Assert.StartsWith("Epoch 1, batch 1 of 5: the loss reaches no parameter of the optimiser", error.Message);
    }

    [Fact]
    public void Should_train_where_the_loss_reaches_a_part_of_the_optimisers_parameters()
    {
        (var model, Batches data) = Line();
        var trainer = new Trainer(model, new SquaredError(), optim.SGD([.. nn.Linear(1, 1).parameters(), .. model.parameters()], 0.1));
        History history = trainer.Fit(data, epochs: 2, quiet: true);
        Assert.True(history["loss"][1] < history["loss"][0]);
    }

    [Fact]
    public void Should_name_the_type_of_inputs_that_the_model_does_not_take()
    {
        (var model, Batches data) = Line();
        var trainer = new Trainer(model, new SquaredError(), Sgd(model));
        var doubles = new Batches(data.Inputs.to(float64), data.Targets, size: 10);
        string message = Assert.Throws<ArgumentException>(() => trainer.Fit(doubles, epochs: 1, quiet: true)).Message;
        Assert.StartsWith("The model does not take the inputs [10, 1] of Float64: ", message);
        Assert.EndsWith("Its parameters are Float32: input.to(ScalarType.Float32) converts.", message);
        Assert.DoesNotContain("\n", message);
    }

    [Fact]
    public void Should_name_the_shape_of_inputs_that_the_model_does_not_take()
    {
        (var model, Batches data) = Line();
        var trainer = new Trainer(model, new SquaredError(), Sgd(model)).Measure("mean", (p, _) => p.mean().ToDouble());
        var wide = new Batches(zeros(40, 3), data.Targets, size: 10);
        string message = Assert.Throws<ArgumentException>(() => trainer.Fit(wide, epochs: 1, validation: wide, quiet: true)).Message;
        Assert.StartsWith("The model does not take the inputs [", message);
        Assert.EndsWith(", 3] of Float32: mat1 and mat2 shapes cannot be multiplied (40x3 and 1x1).", message);
    }

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
