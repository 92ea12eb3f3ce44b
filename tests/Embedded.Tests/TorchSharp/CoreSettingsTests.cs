using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Embedded.Tests;

public class CoreSettingsTests
{
    // Closed forms of IEEE 754: eps = 2^-fraction, max = (2 - eps) * 2^exponent, tiny = 2^(1 - exponent).
    [Fact]
    public void Should_know_the_limits_of_floating_point_types()
    {
        Assert.Equal((32, float.MaxValue, Math.Pow(2, -23), Math.Pow(2, -126)), (finfo(float32).bits, (float)finfo(float32).max, finfo(float32).eps, finfo(float32).tiny));
        Assert.Equal((double.MaxValue, Math.Pow(2, -52)), (finfo(float64).max, finfo(float64).eps));
        Assert.Equal(65504, finfo(float16).max);
        Assert.Throws<ArgumentException>(() => finfo(int32));
    }

    [Fact]
    public void Should_repeat_the_numbers_of_a_generator_whose_state_is_set_back()
    {
        using var generator = new Generator(3);
        using Tensor state = generator.get_state();
        double[] first = rand(4, float64, generator: generator).data<double>().ToArray();
        generator.set_state(state);

        Assert.Equal(first, rand(4, float64, generator: generator).data<double>().ToArray());
        Assert.Equal(3, generator.initial_seed());
    }

    [Fact]
    public void Should_promote_types_as_LibTorch_does()
    {
        Assert.Equal(ScalarType.Float32, promote_types(ScalarType.Int64, ScalarType.Float32));
        Assert.False(can_cast(ScalarType.Float32, ScalarType.Int32));
        Assert.StartsWith("1.13", __version__);
    }

    [Fact]
    public void Should_restore_the_deterministic_mode()
    {
        using (use_deterministic_algorithms()) Assert.True(are_deterministic_algorithms_enabled());
        Assert.False(are_deterministic_algorithms_enabled());
    }

    [Fact]
    public void Should_share_memory_with_a_buffer_and_copy_an_array()
    {
        float[] array = [1, 2, 3, 4];
        using Tensor shared = frombuffer(array, float32, count: 2, offset: 1);
        using Tensor copied = tensor(array);
        array[1] = 9;

        Assert.Equal([9, 3], shared.data<float>().ToArray());
        Assert.Equal([1, 2, 3, 4], copied.data<float>().ToArray());
        Assert.Equal([2, 2], from_array(new[,] { { 1, 2 }, { 3, 4 } }).shape);
    }

    [Fact]
    public void Should_convert_one_element_to_numbers()
    {
        Assert.Equal(2.5, tensor(2.5f).ToDouble());
        Assert.Equal(2, (int)tensor(2L));
        Assert.True((bool)tensor(true));
        Assert.Equal(ScalarType.Int64, ((Scalar)3).Type);
        Assert.Equal(1.5f, ((Scalar)1.5f).ToSingle());
        Assert.Equal(1.5f, tensor(1.5f, bfloat16).item<BFloat16>().ToSingle());
    }
}
