using static TorchSharp.torch;
using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

/// <summary>Gradients divided by a running root mean square (Hinton, 2012); centered after Graves (2013).</summary>
public partial class RMSProp : OptimizerHelper, IMomentum
{
    public RMSProp(IEnumerable<Parameter> parameters, double lr = 0.001, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false)
        : this(new ParamGroup[] { new ParamGroup { Parameters = parameters } }, lr, alpha, eps, weight_decay, momentum, centered, maximize) { }

    public RMSProp(IEnumerable<ParamGroup> parameters, double lr = 0.001, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false)
    {
        OptimizerArgument.CheckNotNegative(lr, nameof(lr));
        OptimizerArgument.CheckNotNegative(alpha, nameof(alpha));
        OptimizerArgument.CheckNotNegative(eps, nameof(eps));
        OptimizerArgument.CheckNotNegative(weight_decay, nameof(weight_decay));
        OptimizerArgument.CheckNotNegative(momentum, nameof(momentum));
        _defaults = new Options
        {
            LearningRate = lr,
            InitialLearningRate = lr,
            centered = centered,
            maximize = maximize,
            alpha = alpha,
            eps = eps,
            momentum = momentum,
            weight_decay = weight_decay,
        };
        AddGroups(parameters);
    }

    public double Momentum
    {
        get => Defaults.momentum!.Value;
        set
        {
            foreach (IMomentum group in _parameter_groups.Cast<IMomentum>()) group.Momentum = value;
            Defaults.momentum = value;
        }
    }

    private Options Defaults => (Options)_defaults;

    public override Tensor? step(Func<Tensor>? closure = null) => _step<ParamGroup<Options>>(Update, closure);

    public override void add_param_group(Modules.ParamGroup param_group)
    {
        var options = (Options)(param_group.Options ??= new Options());
        options.centered ??= Defaults.centered;
        options.maximize ??= Defaults.maximize;
        options.alpha ??= Defaults.alpha;
        options.eps ??= Defaults.eps;
        options.momentum ??= Defaults.momentum;
        options.weight_decay ??= Defaults.weight_decay;
        base.add_param_group(param_group);
    }

    private protected override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private void Update(ParamGroup<Options> group)
    {
        Options options = group.Options;
        StepBuffer<State> b = BufferOf<State>(group);
        b.LoadSteps(s => s.step);
        if (options.momentum > 0) foreach (State state in b.States) state.NeedMomentum();
        Native.lltorch_optim_rmsprop(b.Parameters, b.Column(0, s => s.square_avg), b.Column(1, s => s.grad_avg),
            b.Column(2, s => s.momentum_buffer), options.LearningRate!.Value, options.alpha!.Value, options.eps!.Value, options.weight_decay!.Value, options.momentum!.Value, options.maximize!.Value, b.Steps);
        b.StoreSteps((s, step) => s.step = step);
    }
}
