namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static partial class impl
            {
                /// <summary>Steps several schedulers of one optimizer together: their factors multiply.</summary>
                public class ChainedLR : LRScheduler
                {
                    private readonly LRScheduler[] _schedulers;

                    public ChainedLR(IEnumerable<LRScheduler> schedulers)
                    {
                        _schedulers = [.. schedulers];
                        if (_schedulers.Length == 0) throw new ArgumentException("A chain needs at least one scheduler.", nameof(schedulers));
                        if (_schedulers.Any(scheduler => scheduler._optimizer != _schedulers[0]._optimizer))
                            throw new ArgumentException("All schedulers of a chain belong to the same optimizer.", nameof(schedulers));
                        _last_lrs = [.. _schedulers[^1].Current];
                    }

                    public override void step() => step(null);

                    public override void step(int? epoch)
                    {
                        foreach (LRScheduler scheduler in _schedulers)
                        {
                            if (epoch is null) scheduler.step();
                            else scheduler.step(epoch);
                        }

                        _last_lrs = [.. _schedulers[^1].get_last_lr()];
                    }
                }
            }
        }
    }
}
