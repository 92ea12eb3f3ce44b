using LossLab.Exercises;
using static TorchSharp.torch;

namespace LossLab.Tests.Exercises;

public class ExerciseTests
{
    private static string MessageOf(Action<Answer> checks) => Assert.Throws<ExerciseException>(() => Exercise.Check(2, checks)).Message;

    [Fact]
    public void Should_pass_an_empty_answer_When_it_should_be_empty() =>
        Exercise.Check(1, answer => answer.Near(zeros(0, 3), zeros(0, 3), ""));

    [Fact]
    public void Should_pass_a_right_answer() => Exercise.Check(1, answer =>
    {
        answer.Near(1.0000001, 1, "");
        answer.Near(1000.001, 1000, "");
        answer.Near(ones(2, 2), ones(2, 2), "");
        answer.That(true, "");
        Assert.Equal(4, answer.Count);
    });

    [Fact]
    public void Should_say_what_came_out_and_what_was_expected() => Assert.Equal(
        "Exercise 2: the result is 12 where 4 was expected. Divide by the number of elements.",
        MessageOf(answer => answer.Near(12, 4, "Divide by the number of elements.")));

    [Fact]
    public void Should_fail_a_nan()
    {
        Assert.Contains("NaN", MessageOf(answer => answer.Near(double.NaN, 1, "")));
        Assert.Contains("NaN", MessageOf(answer => answer.Near(full(2, double.NaN), ones(2), "")));
    }

    [Fact]
    public void Should_name_both_shapes() => Assert.Contains(
        "shape [2, 2] where [2, 1]", MessageOf(answer => answer.Near(ones(2, 2), ones(2, 1), "")));

    [Fact]
    public void Should_name_the_first_wrong_element() => Assert.Contains(
        "element 1 of the result is 1 where 3", MessageOf(answer => answer.Near(ones(2), tensor(new float[] { 1, 3 }), "")));

    [Fact]
    public void Should_say_that_the_stub_is_still_there() => Assert.Equal(
        "Exercise 2 is not written yet: replace the line that throws.", MessageOf(_ => throw new NotImplementedException()));

    [Fact]
    public void Should_pass_on_the_error_of_the_answer() => Assert.Contains(
        "the code stopped with FormatException: no good", MessageOf(_ => throw new FormatException("no good\nmore")));

    [Fact]
    public void Should_refuse_a_check_that_checks_nothing() =>
        Assert.Throws<InvalidOperationException>(() => Exercise.Check(1, _ => { }));
}
