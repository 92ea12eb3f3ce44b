using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Adadelta (Zeiler, 2012).</summary>
public partial class Adadelta : OptimizerHelper
{
    public Adadelta(IEnumerable<Parameter> parameters, double lr, double rho = 0.9, double eps = 1e-6, double weight_decay = 0, bool maximize = false)
        : this(new ParamGroup[] { new ParamGroup { Parameters = parameters } }, lr, rho, eps, weight_decay, maximize) { }

    public Adadelta(IEnumerable<ParamGroup> parameters, double lr = 1, double rho = 0.9, double eps = 1e-6, double weight_decay = 0, bool maximize = false)
    {
        OptimizerArgument.CheckNotNegative(lr, nameof(lr));
        OptimizerArgument.CheckNotNegative(rho, nameof(rho));
        OptimizerArgument.CheckNotNegative(eps, nameof(eps));
        OptimizerArgument.CheckNotNegative(weight_decay, nameof(weight_decay));
        _defaults = new Options
        {
            LearningRate = lr,
            InitialLearningRate = lr,
            maximize = maximize,
            eps = eps,
            rho = rho,
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
        options.eps ??= Defaults.eps;
        options.rho ??= Defaults.rho;
        options.weight_decay ??= Defaults.weight_decay;
        base.add_param_group(param_group);
    }

    private protected override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private void Update(ParamGroup<Options> group)
    {
        Options options = group.Options;
        StepBuffer<State> b = BufferOf<State>(group);
        b.LoadSteps(s => s.step);
        Native.lltorch_optim_adadelta(b.Parameters, b.Column(0, s => s.square_avg), b.Column(1, s => s.acc_delta), b.Steps,
            options.LearningRate!.Value, options.rho!.Value, options.eps!.Value, options.weight_decay!.Value, options.maximize!.Value);
        b.StoreSteps((s, step) => s.step = step);
    }
}
