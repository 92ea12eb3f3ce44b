using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.optim;

namespace TorchSharp.Modules;

/// <summary>
/// Limited-memory BFGS (Liu and Nocedal, 1989). A step evaluates the closure up to max_eval times; it returns the loss
/// before the step. There is one group of parameters and no line search.
/// </summary>
public class LBFGS : Optimizer, ILearningRateController
{
    private readonly LbfgsHandle _native;

    public LBFGS(IntPtr handle, double lr)
    {
        _native = new LbfgsHandle(handle);
        InitialLearningRate = lr;
    }

    internal LBFGS(IEnumerable<Parameter> parameters, double lr, long maxIter, long? maxEval, double toleranceGrad, double toleranceChange, long historySize)
        : this(New([.. parameters], lr, maxIter, maxEval, toleranceGrad, toleranceChange, historySize), lr) =>
        _parameter_groups.Add(new ParamGroup { Parameters = [.. parameters] });

    public double LearningRate
    {
        get => Native.lltorch_lbfgs_get_lr(_native);
        set => Native.lltorch_lbfgs_set_lr(_native, value);
    }

    public double InitialLearningRate { get; set; }

    public override IEnumerable<ILearningRateController> ParamGroups => [this];

    public override void add_param_group(ParamGroup param_group) =>
        throw new InvalidOperationException("LBFGS has one group of parameters: give all of them at once.");

    public override unsafe Tensor step(Func<Tensor>? closure = null)
    {
        if (closure is null)
            throw new ArgumentNullException(nameof(closure), "LBFGS evaluates the loss several times a step: give a function that clears the gradients, computes the loss, calls backward and returns the loss.");
        var handle = GCHandle.Alloc(closure);
        try
        {
            return Native.lltorch_lbfgs_step(_native, &Evaluate, GCHandle.ToIntPtr(handle));
        }
        finally
        {
            handle.Free();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _native.Dispose();
    }

    private static nint New(Parameter[] parameters, double lr, long maxIter, long? maxEval, double toleranceGrad, double toleranceChange, long historySize)
    {
        OptimizerArgument.CheckNotNegative(lr, nameof(lr));
        ArgumentOutOfRangeException.ThrowIfLessThan(maxIter, 1, "max_iter");
        ArgumentOutOfRangeException.ThrowIfLessThan(historySize, 1, "history_size");
        if (parameters.Length == 0) throw new ArgumentException("There are no parameters to optimise: was the module's RegisterComponents() called after its fields were set?", nameof(parameters));
        return Native.lltorch_lbfgs_new(parameters, lr, maxIter, maxEval, toleranceGrad, toleranceChange, historySize);
    }

    [UnmanagedCallersOnly]
    private static byte Evaluate(nint context, nint loss)
    {
        try
        {
            using IDisposable gradients = enable_grad();
            Native.lltorch_lbfgs_loss(loss, ((Func<Tensor>)GCHandle.FromIntPtr(context).Target!)());
            return 1;
        }
        catch (Exception exception)
        {
            Native.lltorch_function_set_error(ManagedErrors.Keep(exception));
            return 0;
        }
    }
}
