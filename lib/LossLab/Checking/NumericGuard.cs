using System.Text.RegularExpressions;
using LossLab.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Checking;

/// <summary>Names the first operation and tensor where a NaN or an infinity appears in a training step.</summary>
/// <remarks>
/// <para>It looks, in this order, at the parameters and buffers, at what each module is given and answers, at the loss, at the operations
/// of the backward pass (LibTorch's anomaly detection), and at the gradients, those next to the loss first. It is slow: run one step with it
/// when a training run went wrong.</para>
/// <para>Modules are seen if they are run by <c>call</c> and take one or two tensors, as those of a Sequential are.</para>
/// </remarks>
public static partial class NumericGuard
{
    /// <summary>Runs one forward and backward pass and looks. No parameter is changed; the gradients are those of this pass.</summary>
    /// <param name="model">The model; give the loss inside a container with it to have that watched too.</param>
    /// <param name="loss">The loss of the step, a scalar, for example <c>() => loss.call(model.call(x), y)</c>.</param>
    /// <exception cref="ArgumentException">The loss is not one real number.</exception>
    public static NumericReport Inspect(nn.Module model, Func<Tensor> loss)
    {
        using DisposeScope scope = NewDisposeScope();
        if (BeforeTheStep(model) is { } before) return new NumericReport(before, double.NaN);

        model.zero_grad();
        using AnomalyMode anomaly = autograd.set_detect_anomaly(true);
        Tensor value;
        double number;
        using (var watch = new ModuleWatch(model))
        {
            try
            {
                value = loss();
            }
            catch (Exception) when (watch.First is not null)
            {
                // Such as a loss that refuses a NaN: where it comes from is what was asked.
                return new NumericReport(watch.First, double.NaN);
            }

            if (value.NumberOfElements != 1)
                throw new ArgumentException(
                    $"NumericGuard: the loss has {value.NumberOfElements} elements where one number was expected. A reduction is missing: use Mean or Sum.",
                    nameof(loss));
            number = value.ToNumber("NumericGuard: the loss");
            if (watch.First is { } inside) return new NumericReport(inside, number);
        }

        NumericFinding? first = NumericFinding.In(value, NumericPlace.Loss, "the step",
            "Everything before it was finite: look for the logarithm or the root of 0, a division by 0, or an overflow in the loss.");
        return new NumericReport(first ?? Backward(model, value), number);
    }

    private static NumericFinding? BeforeTheStep(nn.Module model)
    {
        const string Advice = "It was so before the step: an earlier step had a gradient that was not finite, or too large a learning rate.";
        return model.named_parameters().Select(p => NumericFinding.In(p.parameter, NumericPlace.Parameter, p.name, Advice))
            .Concat(model.named_buffers().Select(b => NumericFinding.In(b.buffer, NumericPlace.Buffer, b.name, Advice)))
            .FirstOrDefault(finding => finding is not null);
    }

    private static NumericFinding? Backward(nn.Module model, Tensor value)
    {
        if (!value.requires_grad) return null;
        try
        {
            value.backward();
        }
        catch (Exception error) when (Anomaly().Match(error.Message) is { Success: true } match)
        {
            return new NumericFinding(NumericPlace.Operation, match.Groups["operation"].Value, "", 0, 0,
                "The loss is finite and the slope of this operation is not: the root or the norm at 0 does this, and so does a NaN that was masked out afterwards. "
                + "Mask what goes into the operation, not what comes out.");
        }

        return model.named_parameters().Reverse()
            .Where(p => p.parameter.grad is not null)
            .Select(p => NumericFinding.In(p.parameter.grad!, NumericPlace.Gradient, p.name,
                "The values were finite: look for an overflow in the backward pass, and for a slope that is infinite."))
            .FirstOrDefault(finding => finding is not null);
    }

    [GeneratedRegex("Function '(?<operation>[^']+)' returned nan")]
    private static partial Regex Anomaly();
}
