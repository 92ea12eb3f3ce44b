using static TorchSharp.torch;
using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

/// <summary>Stochastic gradient descent with momentum (Nesterov's on request).</summary>
public partial class SGD : OptimizerHelper, IMomentum
{
    public SGD(IEnumerable<Parameter> parameters, double lr, double momentum = 0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false)
        : this(new ParamGroup[] { new ParamGroup { Parameters = parameters } }, lr, momentum, dampening, weight_decay, nesterov, maximize) { }

    public SGD(IEnumerable<ParamGroup> parameters, double lr, double momentum = 0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false)
    {
        OptimizerArgument.CheckNotNegative(lr, nameof(lr));
        OptimizerArgument.CheckNotNegative(momentum, nameof(momentum));
        OptimizerArgument.CheckNotNegative(weight_decay, nameof(weight_decay));
        if (nesterov && (momentum <= 0 || dampening != 0))
            throw new ArgumentException("Nesterov momentum needs a momentum above 0 and a dampening of 0.", nameof(nesterov));
        _defaults = new Options
        {
            LearningRate = lr,
            InitialLearningRate = lr,
            maximize = maximize,
            nesterov = nesterov,
            dampening = dampening,
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
        options.maximize ??= Defaults.maximize;
        options.nesterov ??= Defaults.nesterov;
        options.dampening ??= Defaults.dampening;
        options.momentum ??= Defaults.momentum;
        options.weight_decay ??= Defaults.weight_decay;
        base.add_param_group(param_group);
    }

    private protected override OptimizerState NewState(Parameter parameter) => new State(parameter);

    private void Update(ParamGroup<Options> group)
    {
        Options options = group.Options;
        StepBuffer<State> b = BufferOf<State>(group);
        nint[] buffers = b.Handles(s => s.momentum_buffer);
        try
        {
            Native.lltorch_optim_sgd(b.Parameters, buffers, options.LearningRate!.Value, options.momentum!.Value,
                options.dampening!.Value, options.weight_decay!.Value, options.nesterov!.Value, options.maximize!.Value);
        }
        finally
        {
            // A step that fails at one parameter has made the buffers of those before it.
            for (int i = 0; i < b.States.Length; i++)
            {
                GC.KeepAlive(b.States[i].momentum_buffer);
                if (b.States[i].momentum_buffer is null && buffers[i] != 0) b.States[i].momentum_buffer = OptimizerState.Keep(Tensor.Own(buffers[i]));
            }
        }
    }
}
