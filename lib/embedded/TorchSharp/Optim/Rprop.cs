using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Resilient backpropagation: only the sign of the gradient counts (Riedmiller and Braun, 1993).</summary>
public partial class Rprop : OptimizerHelper
{
    public Rprop(IEnumerable<Parameter> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1e-6, double max_step = 50, bool maximize = false)
        : this(new ParamGroup[] { new ParamGroup { Parameters = parameters } }, lr, etaminus, etaplus, min_step, max_step, maximize) { }

    public Rprop(IEnumerable<ParamGroup> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1e-6, double max_step = 50, bool maximize = false)
    {
        OptimizerArgument.CheckNotNegative(lr, nameof(lr));
        if (!(0 < etaminus && etaminus < 1 && 1 < etaplus))
            throw new ArgumentException($"Rprop needs 0 < etaminus < 1 < etaplus; they are {etaminus} and {etaplus}.", nameof(etaminus));
        _defaults = new Options
        {
            LearningRate = lr,
            InitialLearningRate = lr,
            maximize = maximize,
            etaminus = etaminus,
            etaplus = etaplus,
            max_step = max_step,
            min_step = min_step,
        };
        AddGroups(parameters);
    }

    private Options Defaults => (Options)_defaults;

    public override Tensor? step(Func<Tensor>? closure = null) => _step<ParamGroup<Options>>(Update, closure);

    public override void add_param_group(Modules.ParamGroup param_group)
    {
        var options = (Options)(param_group.Options ??= new Options());
        options.maximize ??= Defaults.maximize;
        options.etaminus ??= Defaults.etaminus;
        options.etaplus ??= Defaults.etaplus;
        options.max_step ??= Defaults.max_step;
        options.min_step ??= Defaults.min_step;
        base.add_param_group(param_group);
    }

    private protected override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private void Update(ParamGroup<Options> group)
    {
        Options options = group.Options;
        StepBuffer<State> b = BufferOf<State>(group);
        b.LoadSteps(s => s.step);
        Native.lltorch_optim_rprop(b.Parameters, b.Column(0, s => s.prev), b.Column(1, s => s.step_size), b.Steps,
            options.etaminus!.Value, options.etaplus!.Value, options.min_step!.Value, options.max_step!.Value, options.maximize!.Value);
        b.StoreSteps((s, step) => s.step = step);
    }
}
