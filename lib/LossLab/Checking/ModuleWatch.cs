using static TorchSharp.torch;

namespace LossLab.Checking;

/// <summary>Looks at what goes in and out of each module of a model until it is disposed.</summary>
internal sealed class ModuleWatch : IDisposable
{
    private const string InputAdvice = "It came that way: look at the data, and at what was done to it on the way.";
    private const string OutputAdvice = "Its inputs and parameters were finite: this is where it starts.";

    private readonly List<Action> _remove = [];

    public ModuleWatch(nn.Module model)
    {
        foreach ((string path, nn.Module module) in model.named_modules().Prepend(("", model)))
        {
            string name = path.Length == 0 ? module.GetName() : $"{path} ({module.GetName()})";
            if (module is nn.Module<Tensor, Tensor> one)
            {
                var before = one.register_forward_pre_hook((_, x) => Seen(x, NumericPlace.Input, name, InputAdvice));
                var after = one.register_forward_hook((_, _, y) => Seen(y, NumericPlace.Output, name, OutputAdvice));
                _remove.AddRange([before.remove, after.remove]);
            }
            else if (module is nn.Module<Tensor, Tensor, Tensor> two)
            {
                var before = two.register_forward_pre_hook((_, x, y) =>
                    (Seen(x, NumericPlace.Input, name, InputAdvice), Seen(y, NumericPlace.Input, name, InputAdvice)));
                var after = two.register_forward_hook((_, _, _, y) => Seen(y, NumericPlace.Output, name, OutputAdvice));
                _remove.AddRange([before.remove, after.remove]);
            }
        }
    }

    public NumericFinding? First { get; private set; }

    public void Dispose() => _remove.ForEach(remove => remove());

    private Tensor Seen(Tensor tensor, NumericPlace where, string name, string advice)
    {
        First ??= NumericFinding.In(tensor, where, name, advice);
        return tensor;
    }
}
