using System.Reflection;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Embedded.Tests;

/// <summary>The forms of one operation agree: method, in-place method, static method.</summary>
public class OpsFormTests
{
    private static readonly string[] s_integers =
        ["bitwise_not", "bitwise_and", "bitwise_or", "bitwise_xor", "bitwise_left_shift", "bitwise_right_shift", "gcd", "lcm"];

    /// <summary>Methods that change what a tensor is, not its values.</summary>
    private static readonly string[] s_excluded = ["detach_", "retain_grad", "clone", "alias", "detach", "copy_", "set_"];

    public static TheoryData<string, bool> InPlace =>
        Rows(TensorMethods().Where(m => m.Name.EndsWith('_') && Twin(m) is not null).Select(m => (m.Name, m.GetParameters().Length == 1)));

    public static TheoryData<string, bool> Static =>
        Rows(StaticMethods().Where(m => Instance(m) is not null).Select(m => (m.Name, m.GetParameters().Length == 2)));

    [Theory]
    [MemberData(nameof(InPlace))]
    public void Should_write_the_result_into_the_tensor_when_in_place(string name, bool binary)
    {
        MethodInfo method = TensorMethods().First(m => m.Name == name && m.GetParameters().Length == (binary ? 1 : 0));
        (Tensor x, object[] others) = Arguments(name, binary);
        var expected = (Tensor)Twin(method)!.Invoke(x.clone(), others)!;

        object? actual = method.Invoke(x, others);

        Assert.Same(x, actual);
        Assert.True(x.allclose(expected.to(x.dtype), equal_nan: true), name);
    }

    [Theory]
    [MemberData(nameof(Static))]
    public void Should_answer_as_the_method_does_when_static(string name, bool binary)
    {
        MethodInfo method = StaticMethods().First(m => m.Name == name && m.GetParameters().Length == (binary ? 2 : 1));
        (Tensor x, object[] others) = Arguments(name, binary);
        var expected = (Tensor)Instance(method)!.Invoke(x.clone(), others)!;

        var actual = (Tensor)method.Invoke(null, [x.clone(), .. others])!;

        Assert.Equal(expected.dtype, actual.dtype);
        Assert.True(actual.allclose(expected, equal_nan: true), name);
    }

    private static TheoryData<string, bool> Rows(IEnumerable<(string Name, bool Binary)> methods)
    {
        TheoryData<string, bool> rows = [];
        foreach ((string name, bool binary) in methods.Distinct()) rows.Add(name, binary);
        return rows;
    }

    private static (Tensor, object[]) Arguments(string name, bool binary)
    {
        bool integers = s_integers.Contains(name.TrimEnd('_'));
        Tensor x = integers ? tensor(new long[] { 6, 4, 3, 12 }).reshape(2, 2) : tensor(new[] { 0.2f, 0.7f, 0.4f, 0.9f }).reshape(2, 2);
        Tensor y = integers ? tensor(new long[] { 4, 1, 2, 3 }).reshape(2, 2) : tensor(new[] { 0.5f, 0.25f, 2, 1 }).reshape(2, 2);
        return name.TrimEnd('_') switch
        {
            "float_power" => (x.to(ScalarType.Float64), [y]),
            "dot" or "vdot" or "outer" or "ger" => (x.reshape(4), [y.reshape(4)]),
            "mv" => (x, [y.select(0, 0)]),
            "bmm" => (x.unsqueeze(0), [y.unsqueeze(0)]),
            "cholesky" or "cholesky_inverse" => (x.matmul(x.t()) + eye(2), []),
            "vander" or "diag" => (x.reshape(4), []),
            _ => (x, binary ? [y] : []),
        };
    }

    private static IEnumerable<MethodInfo> TensorMethods() =>
        typeof(Tensor).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m.ReturnType == typeof(Tensor) && AllTensors(m, atMost: 1) && !s_excluded.Contains(m.Name) && Compares(m.Name));

    private static IEnumerable<MethodInfo> StaticMethods() =>
        typeof(torch).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(m => m.ReturnType == typeof(Tensor) && m.GetParameters().Length > 0 && AllTensors(m, atMost: 2) && Compares(m.Name));

    /// <summary>Not a complex result, no random one, and no index or mask as an argument.</summary>
    private static bool Compares(string name) =>
        !name.StartsWith("view_as") && !name.StartsWith("masked") && name is not ("bernoulli" or "poisson" or "binomial" or "multinomial" or "imag" or "take" or "gather" or "bincount" or "unbind");

    private static bool AllTensors(MethodInfo method, int atMost) =>
        method.GetParameters() is var parameters && parameters.Length <= atMost && parameters.All(p => p.ParameterType == typeof(Tensor));

    private static MethodInfo? Twin(MethodInfo inPlace) =>
        typeof(Tensor).GetMethod(inPlace.Name.TrimEnd('_'), [.. inPlace.GetParameters().Select(p => p.ParameterType)]);

    private static MethodInfo? Instance(MethodInfo method) =>
        typeof(Tensor).GetMethod(method.Name, [.. method.GetParameters().Skip(1).Select(p => p.ParameterType)]);
}
