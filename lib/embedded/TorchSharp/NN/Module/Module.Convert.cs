namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            protected internal virtual Module _to(Device device, ScalarType dtype, bool non_blocking) => Convert(device, dtype);

            protected internal virtual Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) =>
                Convert(new Device(deviceType, deviceIndex), null);

            protected internal virtual Module _to(ScalarType dtype, bool non_blocking) => Convert(null, dtype);

            public Module _to(Tensor other, bool non_blocking) => _to(other.device, other.dtype, non_blocking);

            /// <summary>
            /// Parameters and buffers stay the same objects with new data, so that fields and optimisers that hold them stay right.
            /// An element type is for floating-point tensors; integers (a count, an index) keep theirs.
            /// </summary>
            private Module Convert(Device? device, ScalarType? dtype)
            {
                if (dtype is ScalarType type && !HasGradients(type))
                    throw new ArgumentException($"A module can not be converted to {type}: only floating-point and complex types have gradients.", nameof(dtype));
                foreach (Tensor tensor in parameters().Concat(buffers()).ToArray())
                {
                    ScalarType wanted = dtype is ScalarType t && HasGradients(tensor.dtype) ? t : tensor.dtype;
                    Device place = device ?? tensor.device;
                    if (wanted == tensor.dtype && place.type == tensor.device.type && place.index == tensor.device.index) continue;
                    using Tensor data = tensor.detach();
                    using Tensor converted = data.to(wanted, place);
                    Native.lltorch_nn_set_data(tensor, converted);
                    using Tensor? gradient = tensor.grad;
                    if (gradient is null) continue;
                    using Tensor convertedGradient = gradient.to(wanted, place);
                    tensor.grad = convertedGradient;
                }
                return this;
            }

            private static bool HasGradients(ScalarType type) => type is ScalarType.Float16 or ScalarType.BFloat16 or ScalarType.Float32
                or ScalarType.Float64 or ScalarType.ComplexFloat32 or ScalarType.ComplexFloat64;
        }
    }
}
