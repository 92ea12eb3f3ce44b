using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The base of the penalties on a model's parameters. They compare nothing with a target, and so are no <see cref="Loss"/>.</summary>
/// <param name="module">The model; its parameters are read at each call, so that they may change.</param>
/// <param name="includeBiases">False: parameters called "bias" are left out, as they only shift.</param>
public abstract class ParameterPenalty(nn.Module module, bool includeBiases)
{
    /// <summary>The penalty of one parameter.</summary>
    /// <param name="parameter">Any shape; Float32 in place of Float16 and BFloat16.</param>
    /// <returns>A scalar.</returns>
    protected abstract Tensor Of(Tensor parameter);

    /// <summary>The sum over the parameters, a scalar.</summary>
    /// <exception cref="InvalidOperationException">The model has no parameter to penalise, or all are frozen.</exception>
    public Tensor Value()
    {
        using DisposeScope scope = NewDisposeScope();
        Tensor? total = null;
        List<Tensor> parameters = [];
        foreach ((string name, Parameter parameter) in module.named_parameters())
        {
            if (!parameter.requires_grad || (!includeBiases && name.Split('.')[^1] == "bias")) continue;
            Tensor part = Of(HalfPrecision.Widen(parameter));
            parameters.Add(parameter);
            total = total is null ? part : total + part;
        }

        return total is not null
            ? HalfPrecision.Narrow(total, HalfPrecision.Common(parameters)).MoveToOuterDisposeScope()
            : throw new InvalidOperationException(
                $"{GetType().Name}: {module.GetName()} has no parameter to penalise. Frozen ones do not count{(includeBiases ? "" : ", and biases are left out")}.");
    }
}
