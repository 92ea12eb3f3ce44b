using static TorchSharp.torch;

namespace LossLab.Embedded.Tests;

public class OpsVectorTests
{
    public static TheoryData<string> Names => [.. OpsVectors.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_answer_as_PyTorch_does(string name)
    {
        Tensor[] expected = OpsVectors.Results(name);

        Tensor[] actual = OpsTable.All[name](OpsVectors.Inputs(name));

        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i].dtype, actual[i].dtype);
            Assert.Equal(expected[i].shape, actual[i].shape);
            Assert.True(
                actual[i].allclose(expected[i], rtol: 1e-5, atol: 1e-5, equal_nan: true),
                $"{name}: expected {Show(expected[i])}, got {Show(actual[i])}");
        }
    }

    [Fact]
    public void Should_have_a_vector_when_an_operation_is_in_the_table() =>
        Assert.Equal(OpsVectors.Names.Order(), OpsTable.All.Keys.Order());

    private static string Show(Tensor tensor) => string.Join(' ', tensor.to(ScalarType.Float64).contiguous().data<double>().ToArray());
}
