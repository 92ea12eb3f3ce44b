using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>A training that is saved, loaded and continued is the training that was never interrupted.</summary>
public class ResumeTests
{
    private static readonly double[][] Course = [[4, 1], [3, 0.9], [2.5, 0.5], [1, 0.45], [0.9, 0.4], [0.7, 0.1]];

    /// <summary>What <paramref name="next"/> gives for the second half of the course, in one go and after a save and a load.</summary>
    private static (double[] Whole, double[] Resumed) Halves<T>(Func<T> make, Func<T, double[], double> next) where T : nn.Module
    {
        T whole = make(), before = make(), after = make();
        double[] all = [.. Course.Select(values => next(whole, values))];
        foreach (double[] values in Course[..3]) next(before, values);
        Copy(before, after);
        return (all[3..], [.. Course[3..].Select(values => next(after, values))]);
    }

    private static void Copy(nn.Module from, nn.Module to)
    {
        var written = new MemoryStream();
        from.save(written); // closes it
        to.load(new MemoryStream(written.ToArray()));
    }

    private static Tensor[] Losses(double[] values, Tensor? by = null) => [.. values.Select(value => (by ?? ones(1, float64)).sum() * value)];

    [Fact]
    public void Should_go_on_with_a_schedule()
    {
        (double[] whole, double[] resumed) = Halves(
            () => new CombinedLoss().Add("ramp", new MseLoss(), Schedule.LinearRamp(0, 1, 5)),
            (loss, values) => loss.call(tensor(values), zeros(2, float64)).ToDouble());
        Assert.Equal(whole, resumed);
        Assert.NotEqual(0, resumed[0]);
    }

    [Fact]
    public void Should_go_on_with_averaged_weights()
    {
        (double[] whole, double[] resumed) = Halves(() => new DynamicWeightAverage(2), (loss, values) =>
        {
            double total = loss.call(Losses(values)).ToDouble();
            loss.EndEpoch();
            return total;
        });
        Assert.Equal(whole, resumed);
        Assert.NotEqual(Course[3].Sum(), resumed[0], 3);
    }

    [Fact]
    public void Should_go_on_in_the_middle_of_an_epoch()
    {
        var interrupted = new DynamicWeightAverage(1);
        interrupted.call(Losses([2]));
        var resumed = new DynamicWeightAverage(1);
        Copy(interrupted, resumed);
        resumed.EndEpoch(); // would be an error without a step
        Assert.Equal([1.0], resumed.Weights);
    }

    [Fact]
    public void Should_go_on_with_balanced_gradients()
    {
        // One model for the three: the gradient of task k at its parameter is the k-th loss.
        var shared = nn.Parameter(ones(1, float64));
        (double[] whole, double[] resumed) = Halves(() => new GradNorm([shared], 2, learningRate: 0.1),
            (loss, values) => loss.call(Losses(values, shared)).ToDouble());
        Assert.Equal(whole, resumed);
        Assert.NotEqual(Course[3].Sum(), resumed[0], 3);
    }

    [Fact]
    public void Should_call_tasks_by_their_names()
    {
        var average = new DynamicWeightAverage(2) { Names = ["price", "cut"] };
        average.call(Losses([3, 2]));
        Assert.Equal([("price", 3.0), ("weight of price", 1.0), ("cut", 2.0), ("weight of cut", 1.0)], average.LatestTerms);
        Assert.Contains("2 tasks need 2 different names", Assert.Throws<ArgumentException>(() => new DynamicWeightAverage(2) { Names = ["a", "a"] }).Message);

        var weighting = new UncertaintyWeighting(TaskKind.Regression, TaskKind.Classification) { Names = ["price", "cut"] };
        weighting.call(Losses([3, 2]));
        Assert.Equal(["price", "weight of price", "cut", "weight of cut"], weighting.LatestTerms.Select(term => term.Name));
    }

    [Fact]
    public void Should_weight_a_term_by_1_unless_told()
    {
        CombinedLoss loss = new CombinedLoss().Add("squares", new MseLoss()).Add("sizes", new MaeLoss(), 2);
        Assert.Equal(4 + 2 * 2, loss.call(tensor([2.0]), zeros(1, float64)).ToDouble());
    }
}
