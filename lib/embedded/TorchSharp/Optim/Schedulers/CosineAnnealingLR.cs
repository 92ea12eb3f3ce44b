namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static partial class impl
            {
                /// <summary>Half a cosine from the rate to eta_min over T_max epochs (Loshchilov and Hutter, 2017).</summary>
                public class CosineAnnealingLR : LRScheduler
                {
                    private readonly double _tMax;
                    private readonly double _etaMin;

                    public CosineAnnealingLR(Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1, bool verbose = false) : base(optimizer, last_epoch, verbose)
                    {
                        if (!(T_max > 0)) throw new ArgumentOutOfRangeException(nameof(T_max), T_max, "T_max is positive.");
                        (_tMax, _etaMin) = (T_max, eta_min);
                        step();
                    }

                    protected override IEnumerable<double> get_lr()
                    {
                        if (_last_epoch == 0) return Current;
                        // Resumed at a later epoch: the rate before it is not known.
                        if (_step_count == 1) return get_closed_form_lr();
                        // After a full period the recursion would divide zero by zero.
                        if ((_last_epoch - 1 - _tMax) % (2 * _tMax) == 0)
                            return Current.Zip(_base_lrs, (rate, start) => rate + (start - _etaMin) * (1 - Math.Cos(Math.PI / _tMax)) / 2);
                        double ratio = (1 + Math.Cos(Math.PI * _last_epoch / _tMax)) / (1 + Math.Cos(Math.PI * (_last_epoch - 1) / _tMax));
                        return Current.Select(rate => ratio * (rate - _etaMin) + _etaMin);
                    }

                    protected override IEnumerable<double> get_closed_form_lr() =>
                        _base_lrs.Select(rate => _etaMin + (rate - _etaMin) * (1 + Math.Cos(Math.PI * _last_epoch / _tMax)) / 2);
                }
            }
        }
    }
}
