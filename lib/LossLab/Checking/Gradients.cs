using System.Runtime.InteropServices;
using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Checking;

/// <summary>Gradients of a tensor with respect to chosen inputs, for which every mistake is an exception.</summary>
/// <remarks>
/// <para>In place of <c>torch.autograd.grad</c>: in TorchSharp 0.107.0 any error in that one ends the process.</para>
/// <para>The inputs' <c>.grad</c> is set aside during the call and is afterwards the tensor it was. No other thread may use it, or ask
/// for gradients with respect to the same inputs, at that time. An input that is not a leaf retains its gradient from then on, as after
/// <c>retain_grad()</c>.</para>
/// <para>The first call with <c>createGraph</c> makes LibTorch warn once, on standard error, of a reference cycle: it does not arise here.
/// In a notebook the warning is left out.</para>
/// <para>An exception inside the <c>backward</c> of an autograd function of one's own ends the process here too: it must be caught there.</para>
/// </remarks>
public static class Gradients
{
    /// <summary>Σ g·∂output/∂input for each input.</summary>
    /// <param name="output">What is differentiated; it requires a gradient.</param>
    /// <param name="inputs">With respect to what; each requires a gradient.</param>
    /// <param name="gradOutput">g, of the output's shape and type. Null, for an output of one element: 1.</param>
    /// <param name="retainGraph">True: the graph can be gone through again. Null: as <paramref name="createGraph"/> says.</param>
    /// <param name="createGraph">True: the gradients can be differentiated themselves.</param>
    /// <returns>A gradient of its shape for each input; null where the output does not depend on it.</returns>
    /// <exception cref="ArgumentException">A tensor requires no gradient, or <paramref name="gradOutput"/> is missing or does not fit.</exception>
    /// <exception cref="InvalidOperationException">The graph has been gone through and let go, or a tensor has been disposed.</exception>
    /// <exception cref="ExternalException">LibTorch refuses the backward pass.</exception>
    public static Tensor?[] Of(
        Tensor output, IReadOnlyList<Tensor> inputs, Tensor? gradOutput = null, bool? retainGraph = null, bool createGraph = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(inputs);
        Check(output, inputs, gradOutput);
        // To LibTorch no inputs are all leaves.
        if (inputs.Count == 0) return [];
        using DisposeScope scope = NewDisposeScope();
        // backward() does it anyway; done before, reading .grad does not warn.
        foreach (Tensor input in inputs) input.retain_grad();
        Tensor?[] before = [.. inputs.Select(input => input.grad)];
        try
        {
            foreach (Tensor input in inputs) input.grad = null;
            autograd.backward([output], gradOutput is null ? null : [gradOutput], retainGraph ?? createGraph, createGraph, [.. inputs]);
            return [.. inputs.Select(input => input.grad?.MoveToOuterDisposeScope())];
        }
        catch (ExternalException error) when (error.Message.Contains("backward through the graph a second time"))
        {
            throw new InvalidOperationException(
                "Gradients: the graph of the output has been gone through before and was let go. Ask for it to be kept at the earlier pass "
                + "(retainGraph: true, or backward(retain_graph: true)), or compute the output again.", error);
        }
        finally
        {
            foreach ((Tensor input, Tensor? gradient) in inputs.Zip(before)) input.grad = gradient;
            // The native call knows handles only, which the collector does not see.
            GC.KeepAlive(output);
            GC.KeepAlive(gradOutput);
        }
    }

    private static void Check(Tensor output, IReadOnlyList<Tensor> inputs, Tensor? gradOutput)
    {
        if (!output.requires_grad)
            throw new ArgumentException(
                "Gradients: the output requires no gradient. Look for detach(), item(), no_grad(), or an operation without a gradient, such as argmax.",
                nameof(output));
        foreach ((int i, Tensor input) in inputs.Index())
        {
            ArgumentNullException.ThrowIfNull(input, $"inputs[{i}]");
            if (!input.requires_grad)
                throw new ArgumentException(
                    $"Gradients: inputs[{i}], {Guard.Shape(input)}, requires no gradient. Leave a frozen parameter out; else call requires_grad_() before the output is computed.",
                    nameof(inputs));
        }

        if (gradOutput is null)
        {
            if (output.NumberOfElements != 1)
                throw new ArgumentException(
                    $"Gradients: the output is {Guard.Shape(output)}, and only one number has a gradient of its own. Give a gradOutput of that shape, or take the sum or the mean.",
                    nameof(gradOutput));
        }
        else if (!gradOutput.shape.AsSpan().SequenceEqual(output.shape) || gradOutput.dtype != output.dtype)
        {
            throw new ArgumentException(
                $"Gradients: gradOutput is {gradOutput.dtype} {Guard.Shape(gradOutput)} and the output {output.dtype} {Guard.Shape(output)}; they must be alike.",
                nameof(gradOutput));
        }
    }
}
