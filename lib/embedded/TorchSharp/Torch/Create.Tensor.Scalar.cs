using System.Numerics;

namespace TorchSharp;

public static partial class torch
{
    public static Tensor tensor(float scalar, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_scalar_tensor((Scalar)scalar, new CreateOptions(null, device, requires_grad));

    public static Tensor tensor(float real, float imaginary, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_scalar_tensor((Scalar)(real, imaginary), new CreateOptions(dtype, device, requires_grad));

    public static Tensor tensor(double scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_scalar_tensor((Scalar)scalar, new CreateOptions(dtype, device, requires_grad));

    public static Tensor tensor(double real, double imaginary, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_scalar_tensor((Scalar)new Complex(real, imaginary), new CreateOptions(dtype, device, requires_grad));

    public static Tensor tensor(long scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_scalar_tensor((Scalar)scalar, new CreateOptions(dtype, device, requires_grad));

    public static Tensor tensor(int scalar, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_scalar_tensor((Scalar)scalar, new CreateOptions(null, device, requires_grad));

    public static Tensor tensor(short scalar, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_scalar_tensor((Scalar)scalar, new CreateOptions(null, device, requires_grad));

    public static Tensor tensor(sbyte scalar, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_scalar_tensor((Scalar)scalar, new CreateOptions(null, device, requires_grad));

    public static Tensor tensor(byte scalar, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_scalar_tensor((Scalar)scalar, new CreateOptions(null, device, requires_grad));

    public static Tensor tensor(bool scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_scalar_tensor((Scalar)scalar, new CreateOptions(dtype, device, requires_grad));

    public static Tensor tensor(BFloat16 scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_scalar_tensor((Scalar)scalar, new CreateOptions(dtype, device, requires_grad));

    public static Tensor tensor((float, float) scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_scalar_tensor((Scalar)scalar, new CreateOptions(dtype, device, requires_grad));

    public static Tensor tensor(Complex scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_scalar_tensor((Scalar)scalar, new CreateOptions(dtype, device, requires_grad));

    public static Tensor tensor((double, double) scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Native.lltorch_scalar_tensor((Scalar)new Complex(scalar.Item1, scalar.Item2), new CreateOptions(dtype, device, requires_grad));
}
