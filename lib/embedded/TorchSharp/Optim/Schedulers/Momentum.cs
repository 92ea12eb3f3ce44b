using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

/// <summary>Momentum as a scheduler sees it: SGD's momentum, or the first beta of Adam's family.</summary>
internal static class Momentum
{
    internal static void Set(IEnumerable<ILearningRateController> groups, Func<int, double> value)
    {
        int i = 0;
        foreach (ILearningRateController group in groups)
        {
            switch (group)
            {
                case IMomentum momentum: momentum.Momentum = value(i); break;
                case IBetas betas: betas.Betas = (value(i), betas.Betas.Item2); break;
                default: throw new InvalidOperationException("This optimizer has no momentum to cycle: set cycle_momentum to false.");
            }
            i++;
        }
    }
}
