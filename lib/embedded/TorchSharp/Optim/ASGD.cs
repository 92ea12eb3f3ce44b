using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Averaged stochastic gradient descent (Polyak and Juditsky, 1992).</summary>
public partial class ASGD : OptimizerHelper
{
    public ASGD(IEnumerable<Parameter> parameters, double lr = 0.01, double lambd = 0.0001, double alpha = 0.75, double t0 = 1000000, double weight_decay = 0, bool maximize = false)
        : this(new ParamGroup<Options>[] { new ParamGroup { Parameters = parameters } }, lr, lambd, alpha, t0, weight_decay, maximize) { }

    public ASGD(IEnumerable<ParamGroup<Options>> parameters, double lr = 0.01, double lambd = 0.0001, double alpha = 0.75, double t0 = 1000000, double weight_decay = 0, bool maximize = false)
    {
        OptimizerArgument.CheckNotNegative(lr, nameof(lr));
        OptimizerArgument.CheckNotNegative(lambd, nameof(lambd));
        OptimizerArgument.CheckNotNegative(alpha, nameof(alpha));
        OptimizerArgument.CheckNotNegative(weight_decay, nameof(weight_decay));
        _defaults = new Options
        {
            LearningRate = lr,
            InitialLearningRate = lr,
            maximize = maximize,
            alpha = alpha,
            lambd = lambd,
            t0 = t0,
            weight_decay = weight_decay,
        };
        AddGroups(parameters);
    }

    private Options Defaults => (Options)_defaults;

    public override Tensor? step(Func<Tensor>? closure = null) => _step<ParamGroup<Options>>(Update, closure);

    public override void add_param_group(Modules.ParamGroup param_group)
    {
        var options = (Options)(param_group.Options ??= new Options());
        options.maximize ??= Defaults.maximize;
        options.alpha ??= Defaults.alpha;
        options.lambd ??= Defaults.lambd;
        options.t0 ??= Defaults.t0;
        options.weight_decay ??= Defaults.weight_decay;
        base.add_param_group(param_group);
    }

    private protected override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private void Update(ParamGroup<Options> group)
    {
        Options options = group.Options;
        StepBuffer<State> b = BufferOf<State>(group);
        b.LoadSteps(s => s.step);
        for (int n = 0; n < b.States.Length; n++)
        {
            b.Numbers(0)[n] = b.States[n].eta;
            b.Numbers(1)[n] = b.States[n].mu;
        }
        Native.lltorch_optim_asgd(b.Parameters, b.Column(0, s => s.ax), b.Steps, b.Numbers(0), b.Numbers(1), options.LearningRate!.Value, options.lambd!.Value,
            options.alpha!.Value, options.t0!.Value, options.weight_decay!.Value, options.maximize!.Value);
        b.StoreSteps((s, step) => s.step = step);
        for (int n = 0; n < b.States.Length; n++)
        {
            b.States[n].eta = b.Numbers(0)[n];
            b.States[n].mu = b.Numbers(1)[n];
        }
    }
}
