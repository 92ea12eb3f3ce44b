using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Changes the learning rate of every parameter group as training goes on: call step() after each epoch.</summary>
            public abstract class LRScheduler
            {
                internal int _step_count;
                internal int _last_epoch;
                internal readonly Optimizer _optimizer = null!;
                internal readonly double[] _base_lrs = [];
                internal double[] _last_lrs = [];
                private readonly bool _verbose;

                protected LRScheduler() { }

                /// <summary>A derived constructor ends with step(), which sets the rate of epoch 0.</summary>
                protected LRScheduler(Optimizer optimizer, int last_epoch = -1, bool verbose = false)
                {
                    ArgumentNullException.ThrowIfNull(optimizer);
                    (_optimizer, _last_epoch, _verbose) = (optimizer, last_epoch, verbose);
                    // Of several schedulers on one optimizer, the first one fixes the initial rates.
                    foreach (ParamGroup group in Groups.OfType<ParamGroup>().Where(group => !group.InitialRateIsFixed))
                    {
                        if (last_epoch == -1) group.InitialLearningRate = group.LearningRate;
                        group.InitialRateIsFixed = true;
                    }
                    _base_lrs = [.. Groups.Select(group => group.InitialLearningRate)];
                    _last_lrs = [.. Groups.Select(group => group.LearningRate)];
                }

                internal IEnumerable<ILearningRateController> Groups => _optimizer.ParamGroups;

                /// <summary>The rates now in force: what a recursive formula starts from.</summary>
                internal IEnumerable<double> Current => Groups.Select(group => group.LearningRate);

                public IEnumerable<double> get_last_lr() => _last_lrs;

                public virtual void step() => step(null);

                public virtual void step(int? epoch)
                {
                    _step_count++;
                    _last_epoch = epoch ?? _last_epoch + 1;
                    Apply([.. epoch is null ? get_lr() : get_closed_form_lr()]);
                }

                public virtual void step(double current, int? epoch = null) => step(epoch);

                protected virtual IEnumerable<double> get_lr() => Current;

                /// <summary>The rates as a function of the epoch alone; schedulers without such a formula use the recursive one.</summary>
                protected virtual IEnumerable<double> get_closed_form_lr() => get_lr();

                internal void Apply(double[] rates)
                {
                    int i = 0;
                    foreach (ILearningRateController group in Groups)
                    {
                        if (_verbose && group.LearningRate != rates[i]) Console.WriteLine($"Learning rate of group {i}: {rates[i]:g4} (epoch {_last_epoch}).");
                        group.LearningRate = rates[i++];
                    }
                    _last_lrs = rates;
                }
            }
        }
    }
}
