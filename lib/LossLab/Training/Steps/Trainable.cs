using LossLab.Losses;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Training.Steps;

/// <summary>Refuses an optimiser whose steps would change nothing that is kept. TorchSharp 0.107.0 accepts each of these.</summary>
internal static class Trainable
{
    public static void Check(optim.Optimizer optimizer)
    {
        Parameter[] parameters = [.. optimizer.parameters()];
        if (parameters.Length == 0)
        {
            throw new InvalidOperationException(
                "The optimiser has no parameters. Give it model.parameters(); a module's own fields are parameters after RegisterComponents().");
        }

        foreach ((int index, Parameter parameter) in parameters.Index())
        {
            string name = $"Parameter {index + 1} of {parameters.Length} of the optimiser";
            if (parameter.IsInvalid)
                throw new InvalidOperationException($"{name} was disposed or replaced since. Make the optimiser after the model is loaded or moved.");
            if (!parameter.is_leaf)
            {
                throw new InvalidOperationException(
                    $"{name}, {Guard.Shape(parameter)}, is computed from other tensors, so that a step on it does not last. " +
                    "Optimise the tensors that it is computed from.");
            }
        }

        if (optimizer is OptimizerHelper helper) CheckThatNoneWasReplaced(helper);
    }

    // The list of parameters is read again at each step, so that it has the new ones, of which the optimiser knows nothing.
    private static void CheckThatNoneWasReplaced(OptimizerHelper optimizer)
    {
        try
        {
            optimizer.state_dict();
        }
        catch (KeyNotFoundException error)
        {
            throw new InvalidOperationException(
                "The model has other parameters than when the optimiser was made: to(…) with another type or device replaces them. Make the optimiser after that.",
                error);
        }
    }
}
