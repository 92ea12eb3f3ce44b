using System.Reflection;
using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Embedded.Tests;

public class CoreNullTests
{
    public static TheoryData<Type> Holders => [typeof(torch), typeof(linalg), typeof(fft), typeof(special)];

    [Theory, MemberData(nameof(Holders))]
    public void Should_refuse_null_for_the_first_tensor_of_every_function(Type holder)
    {
        var nullability = new NullabilityInfoContext();
        var wrong = new List<string>();
        int tried = 0;
        foreach (MethodInfo method in holder.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            ParameterInfo[] parameters = method.GetParameters();
            if (parameters.Length == 0 || parameters[0].ParameterType != typeof(Tensor) || method.Name == nameof(is_tensor)
                || nullability.Create(parameters[0]).WriteState == NullabilityState.Nullable
                || parameters.Any(p => p.ParameterType.IsByRefLike)) continue;
            tried++;
            Exception? error = Record.Exception(() => method.Invoke(null, [null, .. parameters[1..].Select(Harmless)]))?.InnerException;
            if (error is not ArgumentNullException) wrong.Add($"{method}: {error?.GetType().Name ?? "no error"}");
        }
        Assert.True(tried > 0);
        Assert.Empty(wrong);
    }

    private static object? Harmless(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(Tensor) ? ones(1)
        : parameter.ParameterType == typeof(Scalar) ? (Scalar)1
        : parameter.ParameterType == typeof(long[]) ? new long[] { 0 }
        : parameter.ParameterType == typeof(string) ? "fro"
        : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null;

    public static TheoryData<string, Action> Named => new()
    {
        { "input", () => exp(null!) },
        { "left", () => add(null!, ones(1)) },
        { "input", () => linalg.diagonal(null!) },
        { "x", () => nn.functional.relu(null!) },
        { "value", () => ((Tensor)null!).ToSingle() },
        { "other", () => ones(1).view_as(null!) },
        { "data", () => as_tensor((Tensor)null!) },
        { "size", () => zeros((long[])null!) },
        { "shape", () => ones(1).reshape((long[])null!) },
        { "rawArray", () => tensor((float[])null!) },
        { "rawArray", () => tensor((float[,])null!) },
        { "rawArray", () => tensor((IList<float>)null!) },
        { "rawArray", () => tensor((float[])null!, new long[] { 2, 2 }) },
        { "tensors", () => cat((Tensor[])null!) },
        { "equation", () => einsum(null!, ones(1)) },
    };

    [Theory, MemberData(nameof(Named))]
    public void Should_name_the_argument_that_is_null(string name, Action call) =>
        Assert.Equal(name, Assert.Throws<ArgumentNullException>(call).ParamName);

    public static TheoryData<Action> NullElements => new()
    {
        () => cat([ones(2), null!]),
        () => hstack([ones(2), null!]),
        () => column_stack([ones(2), null!]),
        () => broadcast_tensors(ones(2), null!),
        () => einsum("i,i->i", ones(2), null!),
        () => linalg.multi_dot([ones(2, 2), null!]),
        () => autograd.grad([ones(2, requires_grad: true).sum()], [ones(2, requires_grad: true), null!]),
    };

    // Without the check cat and hstack pass over it, and the others speak of undefined tensors.
    [Theory, MemberData(nameof(NullElements))]
    public void Should_name_the_element_of_a_list_that_is_null(Action call) =>
        Assert.Equal("tensor 1 of the list is null", Assert.Throws<ExternalException>(call).Message);
}
