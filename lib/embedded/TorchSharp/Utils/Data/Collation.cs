using static TorchSharp.torch;

namespace TorchSharp.Modules;

internal static class Collation
{
    internal static Tensor Stack(IEnumerable<Tensor> tensors, Device device)
    {
        Tensor stacked = stack(tensors);
        if (device.type == stacked.device_type) return stacked;
        using (stacked) return stacked.to(device);
    }
}
