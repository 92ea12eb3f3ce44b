using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Checking;

/// <summary>Compares the gradient that autograd computes with central differences of the function's values.</summary>
/// <remarks>
/// <para>Float64 only: the difference of two Float32 values has about three correct digits, and good losses would fail.</para>
/// <para>The result is multiplied by a random grad_output g and summed, so that a result of any shape is checked at once, and
/// a custom backward that ignores its grad_output is caught, for a scalar too: compared is ∂(Σ g·f)/∂x.</para>
/// <para>Two slopes agree if |a − n| ≤ absolute + relative·max(|a|, |n|). Inputs are left as they were.</para>
/// <para>Reference: Gill, Murray, Wright, Practical optimization, 8.6 (1981), for the step.</para>
/// </remarks>
public static class GradCheck
{
    /// <summary>Up to so many elements are compared one by one when <see cref="GradCheckOptions.Directions"/> is null.</summary>
    public const int MaxElements = 1000;

    /// <summary>Checks the gradient of a function of one tensor.</summary>
    /// <param name="function">The function; its result may have any shape.</param>
    /// <param name="input">Where to check, Float64, any shape.</param>
    /// <param name="options">Step, tolerances, directions, kinks. Null: the defaults.</param>
    /// <exception cref="ArgumentException">A tensor is not Float64, or the function gives a different answer when asked twice.</exception>
    public static GradCheckReport Check(Func<Tensor, Tensor> function, Tensor input, GradCheckOptions? options = null) =>
        Inputs(x => function(x[0]), [input], options, ["input"], 1);

    /// <summary>Checks the gradient of a function of several tensors.</summary>
    /// <param name="function">The function; its result may have any shape.</param>
    /// <param name="inputs">Where to check, Float64, any shapes.</param>
    /// <param name="options">Step, tolerances, directions, kinks. Null: the defaults.</param>
    /// <inheritdoc cref="Check(Func{Tensor, Tensor}, Tensor, GradCheckOptions?)" path="/exception"/>
    public static GradCheckReport Check(Func<Tensor[], Tensor> function, Tensor[] inputs, GradCheckOptions? options = null) =>
        Inputs(function, inputs, options, Names(inputs), 1);

    /// <summary>Checks the gradient with respect to every parameter of a module.</summary>
    /// <param name="module">Its parameters are Float64: <c>module.to(ScalarType.Float64)</c>. Switch dropout off with <c>eval()</c>.</param>
    /// <param name="function">Runs the module, for example <c>() => loss.call(net.call(x), y)</c>.</param>
    /// <param name="options">Step, tolerances, directions, kinks. Null: the defaults.</param>
    /// <inheritdoc cref="Check(Func{Tensor, Tensor}, Tensor, GradCheckOptions?)" path="/exception"/>
    public static GradCheckReport Check(nn.Module module, Func<Tensor> function, GradCheckOptions? options = null) =>
        Parameters(module, function, options, 1);

    /// <summary>Checks the gradient of the gradient of a function of one tensor.</summary>
    /// <remarks>Also with respect to grad_output, which is listed only if it differs: a backward may not cut it off either.</remarks>
    /// <inheritdoc cref="Check(Func{Tensor, Tensor}, Tensor, GradCheckOptions?)"/>
    public static GradCheckReport CheckSecond(Func<Tensor, Tensor> function, Tensor input, GradCheckOptions? options = null) =>
        Inputs(x => function(x[0]), [input], options, ["input"], 2);

    /// <summary>Checks the gradient of the gradient of a function of several tensors.</summary>
    /// <inheritdoc cref="Check(Func{Tensor[], Tensor}, Tensor[], GradCheckOptions?)"/>
    public static GradCheckReport CheckSecond(Func<Tensor[], Tensor> function, Tensor[] inputs, GradCheckOptions? options = null) =>
        Inputs(function, inputs, options, Names(inputs), 2);

    /// <summary>Checks the gradient of the gradient with respect to every parameter of a module.</summary>
    /// <inheritdoc cref="Check(nn.Module, Func{Tensor}, GradCheckOptions?)"/>
    public static GradCheckReport CheckSecond(nn.Module module, Func<Tensor> function, GradCheckOptions? options = null) =>
        Parameters(module, function, options, 2);

    private static string[] Names(Tensor[] inputs) => [.. inputs.Select((_, i) => $"inputs[{i}]")];

    private static GradCheckReport Inputs(
        Func<Tensor[], Tensor> function, Tensor[] inputs, GradCheckOptions? options, string[] names, int order)
    {
        foreach ((int i, Tensor input) in inputs.Index()) RequireFloat64(input, names[i]);
        using DisposeScope scope = NewDisposeScope();
        Tensor[] leaves = [.. inputs.Select(x => x.detach().clone().requires_grad_())];
        return new GradComparison(leaves, names, () => function(leaves), order, options ?? new()).Run();
    }

    private static GradCheckReport Parameters(nn.Module module, Func<Tensor> function, GradCheckOptions? options, int order)
    {
        (string Name, Tensor Parameter)[] all = [.. module.named_parameters().Select(p => (p.name, (Tensor)p.parameter)).Where(p => p.Item2.requires_grad)];
        foreach ((string name, Tensor parameter) in all) RequireFloat64(parameter, name);
        using DisposeScope scope = NewDisposeScope();
        return new GradComparison([.. all.Select(p => p.Parameter)], [.. all.Select(p => p.Name)], function, order, options ?? new()).Run();
    }

    internal static void RequireFloat64(Tensor tensor, string name)
    {
        if (tensor.dtype != ScalarType.Float64)
            throw new ArgumentException(
                $"GradCheck: {name} is {tensor.dtype} and must be Float64, because finite differences lose most of their digits. "
                + "Convert tensors with x.to(ScalarType.Float64), and a module with module.to(ScalarType.Float64).", name);
    }
}
