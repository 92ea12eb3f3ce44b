namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        private Tensor Convert(ScalarType? type, Device? device, bool copy, bool disposeAfter, bool nonBlocking)
        {
            Tensor result = Native.lltorch_to(this, type, device is null ? -1 : (int)device.type, nonBlocking, copy);
            if (disposeAfter) Dispose();
            return result;
        }

        public Tensor to(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            Convert(type, null, copy, disposeAfter, non_blocking);

        public Tensor to_type(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            Convert(type, null, copy, disposeAfter, non_blocking);

        public Tensor to(Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            Convert(null, device, copy, disposeAfter, non_blocking);

        public Tensor to(string device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            Convert(null, new Device(device), copy, disposeAfter, non_blocking);

        public Tensor to(DeviceType deviceType, int deviceIndex = -1, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            Convert(null, new Device(deviceType, deviceIndex), copy, disposeAfter, non_blocking);

        public Tensor to(ScalarType type, Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            Convert(type, device, copy, disposeAfter, non_blocking);

        public Tensor to(Tensor other, bool non_blocking = false) =>
            Convert(NotNull(other).dtype, NotNull(other).device, false, false, non_blocking);

        public Tensor type(ScalarType dtype) => to(dtype);

        public Tensor type(Func<Tensor, Tensor> typeFunc) => typeFunc(this);

        public Tensor type_as(Tensor tensor) => to(NotNull(tensor).dtype);

        public Tensor cpu() => Convert(null, CPU, false, false, false);

        public Tensor cuda(Device? device = null, bool non_blocking = false) => Convert(null, device ?? CUDA, false, false, non_blocking);

        public Tensor mps(bool non_blocking = false) => Convert(null, MPS, false, false, non_blocking);

        public Tensor @bool() => to(ScalarType.Bool);

        public Tensor @byte() => to(ScalarType.Byte);

        public Tensor @char() => to(ScalarType.Int8);

        public Tensor @short() => to(ScalarType.Int16);

        public Tensor @int() => to(ScalarType.Int32);

        public Tensor @long() => to(ScalarType.Int64);

        public Tensor half() => to(ScalarType.Float16);

        public Tensor bfloat16() => to(ScalarType.BFloat16);

        public Tensor @float() => to(ScalarType.Float32);

        public Tensor @double() => to(ScalarType.Float64);

        public Tensor cfloat() => to(ScalarType.ComplexFloat32);

        public Tensor cdouble() => to(ScalarType.ComplexFloat64);

        public Tensor clone() => Native.lltorch_clone(this);

        public Tensor contiguous() => Native.lltorch_contiguous(this);

        public Tensor detach() => Native.lltorch_detach(this);

        public Tensor alias() => Native.lltorch_alias(this);

        public Tensor detach_()
        {
            Native.lltorch_detach_(this);
            return this;
        }

        public Tensor copy_(Tensor source, bool nonBlocking = false)
        {
            Native.lltorch_copy_(this, source, nonBlocking);
            return this;
        }

        public Tensor fill_(Scalar value)
        {
            Native.lltorch_fill_(this, value);
            return this;
        }

        public Tensor zero_()
        {
            Native.lltorch_zero_(this);
            return this;
        }

        public Tensor set_(Tensor source)
        {
            Native.lltorch_set_(this, source);
            return this;
        }
    }

    public static Tensor clone(Tensor input) => NotNull(input).clone();
}
