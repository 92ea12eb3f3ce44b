namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static partial class impl
            {
                /// <summary>Falls to zero along a polynomial.</summary>
                public class PolynomialLR : LRScheduler
                {
                    private readonly int _totalIters;
                    private readonly double _power;

                    public PolynomialLR(Optimizer optimizer, int total_iters = 5, double power = 1, int last_epoch = -1, bool verbose = false) : base(optimizer, last_epoch, verbose)
                    {
                        (_totalIters, _power) = (total_iters, power);
                        step();
                    }

                    protected override IEnumerable<double> get_lr() =>
                        _last_epoch == 0 || _last_epoch > _totalIters ? Current
                            : Current.Select(rate => rate * Math.Pow((1.0 - (double)_last_epoch / _totalIters) / (1.0 - (_last_epoch - 1.0) / _totalIters), _power));

                    protected override IEnumerable<double> get_closed_form_lr() =>
                        _base_lrs.Select(rate => rate * Math.Pow(1.0 - (double)Math.Min(_totalIters, _last_epoch) / _totalIters, _power));
                }
            }
        }
    }
}
