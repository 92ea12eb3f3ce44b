using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Gradients divided by the root of their summed squares (Duchi et al., 2011).</summary>
public partial class Adagrad : OptimizerHelper
{
    public Adagrad(IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1e-10)
        : this(new ParamGroup[] { new ParamGroup { Parameters = parameters } }, lr, lr_decay, weight_decay, initial_accumulator_value, eps) { }

    public Adagrad(IEnumerable<ParamGroup> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1e-10)
    {
        OptimizerArgument.CheckNotNegative(lr, nameof(lr));
        OptimizerArgument.CheckNotNegative(lr_decay, nameof(lr_decay));
        OptimizerArgument.CheckNotNegative(weight_decay, nameof(weight_decay));
        OptimizerArgument.CheckNotNegative(initial_accumulator_value, nameof(initial_accumulator_value));
        OptimizerArgument.CheckNotNegative(eps, nameof(eps));
        _defaults = new Options
        {
            LearningRate = lr,
            InitialLearningRate = lr,
            eps = eps,
            initial_accumulator_value = initial_accumulator_value,
            lr_decay = lr_decay,
            weight_decay = weight_decay,
        };
        AddGroups(parameters);
    }

    private Options Defaults => (Options)_defaults;

    public override Tensor? step(Func<Tensor>? closure = null) => _step<ParamGroup<Options>>(Update, closure);

    public override void add_param_group(Modules.ParamGroup param_group)
    {
        var options = (Options)(param_group.Options ??= new Options());
        options.eps ??= Defaults.eps;
        options.initial_accumulator_value ??= Defaults.initial_accumulator_value;
        options.lr_decay ??= Defaults.lr_decay;
        options.weight_decay ??= Defaults.weight_decay;
        base.add_param_group(param_group);
    }

    private protected override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private void Update(ParamGroup<Options> group)
    {
        Options options = group.Options;
        StepBuffer<State> b = BufferOf<State>(group);
        b.LoadSteps(s => s.step);
        Native.lltorch_optim_adagrad(b.Parameters, b.Column(0, s => s.sum), b.Steps, options.LearningRate!.Value, options.lr_decay!.Value, options.weight_decay!.Value, options.eps!.Value);
        b.StoreSteps((s, step) => s.step = step);
    }
}
