using LossLab.Metrics;
using static TorchSharp.torch;

namespace LossLab.Tests.Metrics;

public sealed class ConfusionMatrixTests
{
    private static readonly ConfusionMatrix Matrix = new(
        MetricVectors.Integers("classes", "predicted"), MetricVectors.Integers("classes", "actual"),
        names: MetricVectors.Texts("classes", "names"));

    [Fact]
    public void Should_count_as_scikit_learn_does()
    {
        double[][] expected = MetricVectors.Rows("classes", "matrix");
        for (int actual = 0; actual < 4; actual++)
            for (int predicted = 0; predicted < 4; predicted++)
                Assert.Equal(expected[actual][predicted], Matrix[actual, predicted]);
        Assert.Equal(200, Matrix.Total);
        Assert.Equal(MetricVectors.Integers("classes", "support"), Enumerable.Range(0, 4).Select(Matrix.Support));
    }

    [Fact]
    public void Should_give_the_rates_that_scikit_learn_gives()
    {
        int[] classes = [0, 1, 2, 3];
        MetricVectors.Equal(MetricVectors.Numbers("classes", "precision"), classes.Select(Matrix.Precision));
        MetricVectors.Equal(MetricVectors.Numbers("classes", "recall"), classes.Select(Matrix.Recall));
        MetricVectors.Equal(MetricVectors.Numbers("classes", "f1"), classes.Select(Matrix.F1));
        Assert.Equal(MetricVectors.Number("classes", "accuracy"), Matrix.Accuracy, 12);
        Assert.Equal(MetricVectors.Number("classes", "balanced_accuracy"), Matrix.BalancedAccuracy, 12);
        var report = new ClassificationReport(Matrix);
        MetricVectors.Equal(MetricVectors.Numbers("classes", "macro"),
            [report.MacroAverage.Precision, report.MacroAverage.Recall, report.MacroAverage.F1]);
        MetricVectors.Equal(MetricVectors.Numbers("classes", "weighted"),
            [report.WeightedAverage.Precision, report.WeightedAverage.Recall, report.WeightedAverage.F1]);
    }

    [Fact]
    public void Should_print_the_report_as_scikit_learn_does() =>
        Assert.Equal(MetricVectors.Text("classes", "report"), new ClassificationReport(Matrix).ToString());

    [Fact]
    public void Should_show_tables_in_a_notebook()
    {
        string html = Html(new ClassificationReport(new ConfusionMatrix([0, 1, 1], [0, 1, 0], names: ["a<b", "c"])));
        Assert.Contains("<th>a&lt;b</th><td>1.00</td><td>0.50</td><td>0.67</td><td>2</td>", html);
        Assert.Contains("<th>accuracy</th><td></td><td></td><td>0.67</td><td>3</td>", html);
        Assert.Contains("<th>macro avg</th><td>0.75</td><td>0.75</td><td>0.67</td><td>3</td>", html);
        Assert.Contains("<th>weighted avg</th><td>0.83</td><td>0.67</td><td>0.67</td><td>3</td>", html);
        string counts = Html(new ConfusionMatrix([0, 1, 1], [0, 1, 0], names: ["a<b", "c"]));
        Assert.Contains("<th>a&lt;b</th><th>c</th></tr></thead><tbody><tr><th>a&lt;b</th><td><b>1</b></td><td>1</td></tr>", counts);
        Assert.Contains("<th>c</th><td>0</td><td><b>1</b></td>", counts);
    }

    [Fact]
    public void Should_print_its_counts() =>
        Assert.Equal("actual \\ predicted\n     cat  dog\ncat    1    1\ndog    0    1",
            new ConfusionMatrix([0, 1, 1], [0, 1, 0], names: ["cat", "dog"]).ToString());

    [Fact]
    public void Should_make_columns_wide_enough_for_their_numbers_and_names()
    {
        Assert.Equal("actual \\ predicted\n     0   1\n 0  10   0\n 1   0   0", new ConfusionMatrix(new long[10], new long[10], 2).ToString());
        string[] lines = new ClassificationReport(new ConfusionMatrix([0], [0], names: ["a very long name"])).ToString().Split('\n');
        Assert.StartsWith("a very long name       1.00", lines[2]);
        Assert.Equal(lines[0].Length, lines[2].Length);
    }

    [Fact]
    public void Should_have_as_many_classes_as_predictions_labels_names_or_logits_ask_for()
    {
        Assert.Equal(3, new ConfusionMatrix([2], [0]).Classes);
        Assert.Equal(3, new ConfusionMatrix([0], [2]).Classes);
        Assert.Equal(4, new ConfusionMatrix([0], [2], names: ["a", "b", "c", "d"]).Classes);
        Assert.Equal(5, new ConfusionMatrix(zeros(1, 5), zeros(1, ScalarType.Int64)).Classes);
    }

    [Fact]
    public void Should_leave_absent_classes_out_of_the_balanced_accuracy() =>
        // scikit-learn: balanced_accuracy_score([0, 0, 1], [0, 2, 1]) is (½ + 1)/2; class 2 has no example, and its recall is 0.
        Assert.Equal((0.75, 0), (new ConfusionMatrix([0, 2, 1], [0, 0, 1]).BalancedAccuracy, new ConfusionMatrix([0, 2, 1], [0, 0, 1]).Recall(2)));

    [Fact]
    public void Should_take_tensors_of_classes_or_logits()
    {
        using Tensor actual = tensor(new long[] { 0, 2, 1 }), predicted = tensor(new long[] { 0, 2, 2 });
        using Tensor logits = tensor(new float[,] { { 3, 1, 2 }, { 0, 1, 2 }, { 0, 1, 2 } });
        foreach (Tensor prediction in new[] { predicted, logits })
        {
            var matrix = new ConfusionMatrix(prediction, actual);
            Assert.Equal((3, 1L, 1L), (matrix.Classes, matrix[2, 2], matrix[1, 2]));
            Assert.Equal(2 / 3.0, Classification.Accuracy(prediction, actual), 12);
            Assert.Equal(2 / 3.0, Classification.Accuracy(actual, predicted), 12);
            Assert.Equal(2 / 3.0, new ClassificationReport(prediction, actual).Accuracy, 12);
        }
    }

    [Fact]
    public void Should_say_what_is_wrong_with_its_input()
    {
        using Tensor logits = zeros(4, 3), classes = zeros(4, ScalarType.Int64), column = zeros([4, 1], ScalarType.Int64);
        Assert.Contains("[4] and actual is [4, 1]", Assert.Throws<ArgumentException>(() => new ConfusionMatrix(classes, column)).Message);
        Assert.Contains("Logits must be [N, C]", Assert.Throws<ArgumentException>(() => new ConfusionMatrix(logits, column)).Message);
        Assert.Contains("argmax", Assert.Throws<ArgumentException>(() => Classification.Accuracy(classes, zeros(4))).Message);
        Assert.Contains("holds NaN", Assert.Throws<ArgumentException>(() => Classification.Accuracy(full(2, 3, double.NaN), zeros(2, ScalarType.Int64))).Message);
        Assert.Contains("Logits must be [N, C]", Assert.Throws<ArgumentException>(() => Classification.Accuracy(zeros(4), classes)).Message);
        Assert.Contains("no examples", Assert.Throws<ArgumentException>(() => Classification.Accuracy(classes[..0], classes[..0])).Message);
        Assert.Contains("predicted holds 3", Assert.Throws<ArgumentException>(() => new ConfusionMatrix([3], [1], 3)).Message);
        Assert.Contains("4 names for 3", Assert.Throws<ArgumentException>(() => new ConfusionMatrix([0], [1], 3, ["a", "b", "c", "d"])).Message);
        Assert.Contains("has 2 elements and actual has 1", Assert.Throws<ArgumentException>(() => new ConfusionMatrix([0, 1], [0])).Message);
        Assert.Contains("predicted holds 5", Assert.Throws<ArgumentException>(() => new ConfusionMatrix([5], [1], 3)).Message);
        Assert.Contains("actual holds -1", Assert.Throws<ArgumentException>(() => new ConfusionMatrix([0], [-1])).Message);
        Assert.Contains("2 names for 3", Assert.Throws<ArgumentException>(() => new ConfusionMatrix([0], [1], 3, ["a", "b"])).Message);
        Assert.Contains("no examples", Assert.Throws<ArgumentException>(() => new ConfusionMatrix([], [])).Message);
        Assert.Contains("has 1 elements and actual has 2", Assert.Throws<ArgumentException>(() => new ConfusionMatrix([0], [1, 0])).Message);
    }

    private static string Html(object shown)
    {
        // As a notebook host does it: by the attribute's name.
        object attribute = shown.GetType().GetCustomAttributes(false).Single(a => a.GetType().Name == "TypeFormatterSourceAttribute");
        var source = (Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!;
        var formatters = (IEnumerable<object>)source.GetMethod("CreateTypeFormatters")!.Invoke(Activator.CreateInstance(source), null)!;
        object html = formatters.Single(f => (string)f.GetType().GetProperty("MimeType")!.GetValue(f)! == "text/html");
        var writer = new StringWriter();
        Assert.True((bool)html.GetType().GetMethod("Format")!.Invoke(html, [shown, writer])!);
        return writer.ToString();
    }
}
