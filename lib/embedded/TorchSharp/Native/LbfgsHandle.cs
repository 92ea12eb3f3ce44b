using System.Runtime.InteropServices;

namespace TorchSharp;

/// <summary>A torch::optim::LBFGS.</summary>
internal sealed class LbfgsHandle : SafeHandle
{
    internal LbfgsHandle(nint optimizer) : base(0, ownsHandle: true)
    {
        if (optimizer == 0) Native.ThrowLastError();
        SetHandle(optimizer);
    }

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        Native.lltorch_lbfgs_delete(handle);
        return true;
    }
}
