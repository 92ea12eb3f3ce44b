namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static partial class impl
            {
                /// <summary>One scheduler after the other, changing at the milestones.</summary>
                public class SequentialLR : LRScheduler
                {
                    private readonly LRScheduler[] _schedulers;
                    private readonly int[] _milestones;

                    public SequentialLR(Optimizer optimizer, IEnumerable<LRScheduler> schedulers, IEnumerable<int> milestones, int last_epoch = -1)
                        : base(optimizer, last_epoch)
                    {
                        (_schedulers, _milestones) = ([.. schedulers], [.. milestones]);
                        if (_milestones.Length != _schedulers.Length - 1)
                            throw new ArgumentException($"{_schedulers.Length} schedulers need {_schedulers.Length - 1} milestones, not {_milestones.Length}.", nameof(milestones));
                        if (_schedulers.Any(scheduler => scheduler._optimizer != optimizer))
                            throw new ArgumentException("All schedulers of a sequence belong to its optimizer.", nameof(schedulers));

                        // Every scheduler set its first rate when it was made: take that back, then start the first.
                        foreach (ILearningRateController group in Groups) group.LearningRate = group.InitialLearningRate;
                        foreach (LRScheduler scheduler in _schedulers) scheduler._last_epoch--;
                        _last_epoch++;
                        _schedulers[0].step();
                        _last_lrs = [.. _schedulers[0].get_last_lr()];
                    }

                    public override void step()
                    {
                        _last_epoch++;
                        int index = _milestones.Count(milestone => milestone <= _last_epoch);
                        if (index > 0 && _milestones[index - 1] == _last_epoch) _schedulers[index].step(0);
                        else _schedulers[index].step();
                        _last_lrs = [.. _schedulers[index].get_last_lr()];
                    }

                    protected override IEnumerable<double> get_lr() => _last_lrs;
                }
            }
        }
    }
}
