namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static partial class impl
            {
                /// <summary>A smaller rate for the first epochs.</summary>
                public class ConstantLR : LRScheduler
                {
                    private readonly double _factor;
                    private readonly int _totalIters;

                    public ConstantLR(Optimizer optimizer, double factor = 1.0 / 3, int total_iters = 5, int last_epoch = -1, bool verbose = false) : base(optimizer, last_epoch, verbose)
                    {
                        if (!(factor >= 0 && factor <= 1)) throw new ArgumentOutOfRangeException(nameof(factor), factor, "factor lies in [0, 1].");
                        (_factor, _totalIters) = (factor, total_iters);
                        step();
                    }

                    protected override IEnumerable<double> get_lr() =>
                        Current.Select(rate => _last_epoch == 0 ? rate * _factor : _last_epoch == _totalIters ? rate / _factor : rate);

                    protected override IEnumerable<double> get_closed_form_lr() =>
                        _base_lrs.Select(rate => _last_epoch < _totalIters ? rate * _factor : rate);
                }
            }
        }
    }
}
