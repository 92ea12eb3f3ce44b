using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            public static partial class impl
            {
                /// <summary>Up to max_lr and down again within one run, momentum the other way round (Smith and Topin, 2019).</summary>
                public class OneCycleLR : LRScheduler
                {
                    private readonly (double End, int Rate, int Next)[] _phases;
                    private readonly double[][] _rates;
                    private readonly double[][] _momenta;
                    private readonly bool _cycleMomentum;
                    private readonly bool _cosine;
                    private readonly int _total;

                    public OneCycleLR(Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3, AnnealStrategy anneal_strategy = AnnealStrategy.Cos, bool cycle_momentum = true, double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25, double final_div_factor = 1e4, bool three_phase = false, int last_epoch = -1, bool verbose = false)
                        : this(optimizer, optimizer.ParamGroups.Select(_ => max_lr), total_steps, epochs, steps_per_epoch, pct_start, anneal_strategy, cycle_momentum,
                            optimizer.ParamGroups.Select(_ => base_momentum), optimizer.ParamGroups.Select(_ => max_momentum), div_factor, final_div_factor, three_phase, last_epoch, verbose)
                    { }

                    public OneCycleLR(Optimizer optimizer, IEnumerable<double> max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3, AnnealStrategy anneal_strategy = AnnealStrategy.Cos, bool cycle_momentum = true, IEnumerable<double>? base_momentum = null, IEnumerable<double>? max_momentum = null, double div_factor = 25, double final_div_factor = 1e4, bool three_phase = false, int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        _total = total_steps > 0 ? total_steps : epochs > 0 && steps_per_epoch > 0 ? epochs * steps_per_epoch
                            : throw new ArgumentException("OneCycleLR needs total_steps, or epochs and steps_per_epoch, all positive.");
                        if (!(pct_start >= 0 && pct_start <= 1)) throw new ArgumentOutOfRangeException(nameof(pct_start), pct_start, "pct_start lies in [0, 1].");
                        (_cosine, _cycleMomentum) = (anneal_strategy == AnnealStrategy.Cos, cycle_momentum);

                        // The levels 0, 1, 2 of each group: start, peak, end; a phase goes from one level to another.
                        _rates = [.. max_lr.Select(peak => (double[])[peak / div_factor, peak, peak / div_factor / final_div_factor])];
                        double[] low = [.. base_momentum ?? _rates.Select(_ => 0.85)], high = [.. max_momentum ?? _rates.Select(_ => 0.95)];
                        if (_rates.Length != _base_lrs.Length || low.Length != _rates.Length || high.Length != _rates.Length)
                            throw new ArgumentException($"There are {_base_lrs.Length} parameter groups: give as many rates and momenta.");
                        _momenta = [.. low.Zip(high, (l, h) => (double[])[h, l, h])];
                        double rise = pct_start * _total - 1;
                        _phases = three_phase
                            ? [(rise, 0, 1), (2 * rise, 1, 0), (_total - 1, 0, 2)]
                            : [(rise, 0, 1), (_total - 1, 1, 2)];
                        step();
                    }

                    public enum AnnealStrategy
                    {
                        Cos = 0,
                        Linear = 1,
                    }

                    protected override IEnumerable<double> get_lr()
                    {
                        // As many calls as the cycle has steps: the one that follows the last step is let through.
                        if (_last_epoch > _total)
                            throw new InvalidOperationException($"This cycle has {_total} steps; step {_last_epoch} is one too many.");
                        double start = 0;
                        int phase = 0;
                        while (phase < _phases.Length - 1 && _last_epoch > _phases[phase].End) start = _phases[phase++].End;
                        (double end, int from, int to) = _phases[phase];
                        // A rise of no steps is over at once.
                        double share = end > start ? (_last_epoch - start) / (end - start) : 1;
                        if (_cycleMomentum) Momentum.Set(Groups, i => Anneal(_momenta[i][from], _momenta[i][to], share));
                        return _rates.Select(levels => Anneal(levels[from], levels[to], share));
                    }

                    private double Anneal(double from, double to, double share) => _cosine
                        ? to + (from - to) / 2 * (1 + Math.Cos(Math.PI * share))
                        : from + (to - from) * share;
                }
            }
        }
    }
}
