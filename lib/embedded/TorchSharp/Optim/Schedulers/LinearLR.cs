namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static partial class impl
            {
                /// <summary>A straight line from start_factor to end_factor of the rate.</summary>
                public class LinearLR : LRScheduler
                {
                    private readonly double _start;
                    private readonly double _end;
                    private readonly int _totalIters;

                    public LinearLR(Optimizer optimizer, double start_factor = 1.0 / 3, double end_factor = 1, int total_iters = 5, int last_epoch = -1, bool verbose = false) : base(optimizer, last_epoch, verbose)
                    {
                        if (!(start_factor > 0 && start_factor <= 1)) throw new ArgumentOutOfRangeException(nameof(start_factor), start_factor, "start_factor lies in (0, 1].");
                        if (!(end_factor >= 0 && end_factor <= 1)) throw new ArgumentOutOfRangeException(nameof(end_factor), end_factor, "end_factor lies in [0, 1].");
                        (_start, _end, _totalIters) = (start_factor, end_factor, total_iters);
                        step();
                    }

                    protected override IEnumerable<double> get_lr() =>
                        Current.Select(rate => _last_epoch == 0 ? rate * _start : _last_epoch > _totalIters ? rate
                            : rate * (1 + (_end - _start) / (_totalIters * _start + (_last_epoch - 1) * (_end - _start))));

                    protected override IEnumerable<double> get_closed_form_lr() =>
                        _base_lrs.Select(rate => rate * (_start + (_end - _start) * Math.Min(_totalIters, _last_epoch) / _totalIters));
                }
            }
        }
    }
}
