using System.Reflection;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Training.Steps;

/// <summary>What an optimiser remembers of each parameter of a group (moments, the number of steps), joined for the group's vector.</summary>
/// <param name="parts">Of the parameters in the vector, in their order.</param>
/// <param name="whole">Of the vector.</param>
/// <param name="shapes">The parameters.</param>
internal sealed class FlatState(IReadOnlyList<OptimizerState> parts, OptimizerState whole, IReadOnlyList<Tensor> shapes)
{
    /// <summary>False where the parameters are not at the same step, or only some have a moment yet.</summary>
    public static bool AreAlike(IReadOnlyList<OptimizerState> parts) =>
        parts.Count == 0 || Fields(parts[0]).All(field => parts.Select(part => Kind(field.GetValue(part))).Distinct().Count() == 1);

    public void Take()
    {
        foreach (FieldInfo field in Fields(whole))
        {
            object? first = field.GetValue(parts[0]);
            (field.GetValue(whole) as Tensor)?.Dispose();
            field.SetValue(whole, first is Tensor ? Slices.Join([.. parts.Select(part => (Tensor)field.GetValue(part)!)]).DetachFromDisposeScope() : first);
        }
    }

    public void GiveBack()
    {
        foreach (FieldInfo field in Fields(whole))
        {
            if (field.GetValue(whole) is Tensor joined)
                GiveBack(field, joined);
            else
                foreach (OptimizerState part in parts) field.SetValue(part, field.GetValue(whole));
        }
    }

    private void GiveBack(FieldInfo field, Tensor joined)
    {
        foreach ((OptimizerState part, Tensor slice) in parts.Zip(Slices.Of(joined, shapes)))
        {
            if (field.GetValue(part) is Tensor own) own.copy_(slice);
            else field.SetValue(part, slice.clone().DetachFromDisposeScope());
            slice.Dispose();
        }
    }

    private static FieldInfo[] Fields(OptimizerState state) => state.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance);

    private static object? Kind(object? value) => value is Tensor ? typeof(Tensor) : value;
}
