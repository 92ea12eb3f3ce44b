namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static partial class impl
            {
                /// <summary>Lowers the rate when a measured value has stopped improving.</summary>
                public class ReduceLROnPlateau : LRScheduler
                {
                    private readonly bool _minimize;
                    private readonly bool _relative;
                    private readonly double _factor;
                    private readonly double _threshold;
                    private readonly double _eps;
                    private readonly int _patience;
                    private readonly int _cooldown;
                    private readonly double[] _minimum;
                    private double _best;
                    private int _badEpochs;
                    private int _cooldownLeft;

                    public ReduceLROnPlateau(Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10, double threshold = 1e-4, string threshold_mode = "rel", int cooldown = 0, IList<double>? min_lr = null, double eps = 1e-8, bool verbose = false)
                        : base(optimizer, -1, verbose)
                    {
                        if (!(factor < 1)) throw new ArgumentOutOfRangeException(nameof(factor), factor, "factor is below 1.");
                        if (mode is not ("min" or "max")) throw new ArgumentException($"mode is \"min\" or \"max\", not \"{mode}\".", nameof(mode));
                        if (threshold_mode is not ("rel" or "abs")) throw new ArgumentException($"threshold_mode is \"rel\" or \"abs\", not \"{threshold_mode}\".", nameof(threshold_mode));
                        _minimum = min_lr is null ? new double[_base_lrs.Length] : min_lr.Count == 1 ? [.. Enumerable.Repeat(min_lr[0], _base_lrs.Length)] : [.. min_lr];
                        if (_minimum.Length != _base_lrs.Length)
                            throw new ArgumentException($"There are {_base_lrs.Length} parameter groups and {_minimum.Length} minimal rates.", nameof(min_lr));
                        (_minimize, _relative, _factor, _patience) = (mode == "min", threshold_mode == "rel", factor, patience);
                        (_threshold, _cooldown, _eps) = (threshold, cooldown, eps);
                        _best = _minimize ? double.PositiveInfinity : double.NegativeInfinity;
                        _last_epoch = 0;
                    }

                    public override void step() => step(null);

                    public override void step(int? epoch) =>
                        throw new InvalidOperationException("ReduceLROnPlateau needs the measured value: step(value).");

                    public override void step(double current, int? epoch = null)
                    {
                        _step_count++;
                        _last_epoch = epoch ?? _last_epoch + 1;
                        if (IsBetter(current)) (_best, _badEpochs) = (current, 0);
                        else _badEpochs++;

                        // While it cools down, bad epochs do not count.
                        if (_cooldownLeft > 0) (_cooldownLeft, _badEpochs) = (_cooldownLeft - 1, 0);
                        if (_badEpochs > _patience)
                        {
                            Apply([.. Current.Select((rate, i) => Math.Max(rate * _factor, _minimum[i]) is var lower && rate - lower > _eps ? lower : rate)]);
                            (_cooldownLeft, _badEpochs) = (_cooldown, 0);
                        }
                        _last_lrs = [.. Current];
                    }

                    private bool IsBetter(double value)
                    {
                        double margin = _relative ? (double.IsInfinity(_best) ? 0 : _best * _threshold) : _threshold;
                        return _minimize ? value < _best - margin : value > _best + margin;
                    }
                }
            }
        }
    }
}
