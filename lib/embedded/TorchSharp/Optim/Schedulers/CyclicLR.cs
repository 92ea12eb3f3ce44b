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
                /// <summary>The rate goes up and down between two bounds (Smith, 2017).</summary>
                public class CyclicLR : LRScheduler
                {
                    private readonly double[] _low;
                    private readonly double[] _high;
                    private readonly double[] _lowMomentum;
                    private readonly double[] _highMomentum;
                    private readonly double _totalSize;
                    private readonly double _upShare;
                    private readonly bool _cycleMomentum;
                    private readonly bool _scaleByIteration;
                    private readonly Func<double, double> _scale;

                    public CyclicLR(Optimizer optimizer, double base_lr, double max_lr, int step_size_up = 2000, int step_size_down = -1, Mode mode = Mode.Triangular, double gamma = 1, Func<double, double>? scale_fn = null, ScaleMode scale_mode = ScaleMode.Cycle, bool cycle_momentum = true, double base_momentum = 0.8, double max_momentum = 0.9, int last_epoch = -1, bool verbose = false)
                        : this(optimizer, optimizer.ParamGroups.Select(_ => base_lr), optimizer.ParamGroups.Select(_ => max_lr), step_size_up, step_size_down, mode, gamma, scale_fn, scale_mode, cycle_momentum,
                            optimizer.ParamGroups.Select(_ => base_momentum), optimizer.ParamGroups.Select(_ => max_momentum), last_epoch, verbose)
                    { }

                    public CyclicLR(Optimizer optimizer, IEnumerable<double> base_lr, IEnumerable<double> max_lr, int step_size_up = 2000, int step_size_down = -1, Mode mode = Mode.Triangular, double gamma = 1, Func<double, double>? scale_fn = null, ScaleMode scale_mode = ScaleMode.Cycle, bool cycle_momentum = true, IEnumerable<double>? base_momentum = null, IEnumerable<double>? max_momentum = null, int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        ArgumentOutOfRangeException.ThrowIfLessThan(step_size_up, 1);
                        (_low, _high) = ([.. base_lr], [.. max_lr]);
                        _lowMomentum = [.. base_momentum ?? _low.Select(_ => 0.8)];
                        _highMomentum = [.. max_momentum ?? _low.Select(_ => 0.9)];
                        if (_low.Length != _base_lrs.Length || _high.Length != _low.Length || _lowMomentum.Length != _low.Length || _highMomentum.Length != _low.Length)
                            throw new ArgumentException($"There are {_base_lrs.Length} parameter groups: give as many rates and momenta.");
                        int down = step_size_down > 0 ? step_size_down : step_size_up;
                        (_totalSize, _upShare, _cycleMomentum) = (step_size_up + down, (double)step_size_up / (step_size_up + down), cycle_momentum);
                        _scale = scale_fn ?? (mode switch
                        {
                            Mode.Triangular2 => cycle => 1 / Math.Pow(2, cycle - 1),
                            Mode.ExpRange => iteration => Math.Pow(gamma, iteration),
                            _ => _ => 1,
                        });
                        _scaleByIteration = scale_fn is null ? mode == Mode.ExpRange : scale_mode == ScaleMode.Iterations;
                        step();
                    }

                    public enum Mode
                    {
                        Triangular = 0,
                        Triangular2 = 1,
                        ExpRange = 2,
                    }

                    public enum ScaleMode
                    {
                        Cycle = 0,
                        Iterations = 1,
                    }

                    protected override IEnumerable<double> get_lr()
                    {
                        double cycle = Math.Floor(1 + _last_epoch / _totalSize);
                        double x = 1 + _last_epoch / _totalSize - cycle;
                        double height = (x <= _upShare ? x / _upShare : (x - 1) / (_upShare - 1)) * _scale(_scaleByIteration ? _last_epoch : cycle);
                        if (_cycleMomentum) Momentum.Set(Groups, i => _highMomentum[i] - (_highMomentum[i] - _lowMomentum[i]) * height);
                        return _low.Zip(_high, (low, high) => low + (high - low) * height);
                    }
                }
            }
        }
    }
}
