using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>What every factory function takes: element type (default: the default type, or the source's), device, requires_grad.</summary>
internal readonly struct CreateOptions(ScalarType? dtype, Device? device, bool requiresGrad)
{
    private readonly int _dtype = dtype is ScalarType type ? (int)type : -1;
    private readonly int _device = device is null ? -1 : (int)device.type;
    private readonly int _requiresGrad = requiresGrad ? 1 : 0;
}
