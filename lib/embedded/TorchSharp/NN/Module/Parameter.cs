using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A tensor that a module owns and an optimiser changes. It takes over the tensor it is made from.</summary>
public class Parameter : Tensor
{
    public Parameter(Tensor data, bool requires_grad = true) : base(Leaf(data, requires_grad))
    {
        data.Dispose();
    }

    private static nint Leaf(Tensor data, bool requiresGrad)
    {
        nint handle = Native.lltorch_nn_parameter(data, requiresGrad);
        if (handle == 0) Native.ThrowLastError();
        return handle;
    }
}
