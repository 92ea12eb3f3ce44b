namespace TorchSharp;

// Arithmetic with broadcasting: the static forms.
public static partial class torch
{
    public static Tensor add(Tensor left, Scalar right) => NotNull(left).add(right);

    public static Tensor add(Tensor left, Scalar right, Scalar alpha) => NotNull(left).add(right, alpha);

    public static Tensor add(Tensor left, Tensor right) => NotNull(left).add(right);

    public static Tensor add(Tensor left, Tensor right, Scalar alpha) => NotNull(left).add(right, alpha);

    public static Tensor add_(Tensor left, Scalar right) => NotNull(left).add_(right);

    public static Tensor add_(Tensor left, Scalar right, Scalar alpha) => NotNull(left).add_(right, alpha);

    public static Tensor add_(Tensor left, Tensor right) => NotNull(left).add_(right);

    public static Tensor add_(Tensor left, Tensor right, Scalar alpha) => NotNull(left).add_(right, alpha);

    public static Tensor addcdiv(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => NotNull(input).addcdiv(tensor1, tensor2, value);

    public static Tensor addcdiv_(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => NotNull(input).addcdiv_(tensor1, tensor2, value);

    public static Tensor addcmul(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => NotNull(input).addcmul(tensor1, tensor2, value);

    public static Tensor addcmul_(Tensor input, Tensor tensor1, Tensor tensor2, Scalar value) => NotNull(input).addcmul_(tensor1, tensor2, value);

    public static Tensor complex(Tensor real, Tensor imag) => Native.lltorch_complex(real, imag);

    public static Tensor copysign(Tensor input, Tensor other) => NotNull(input).copysign(other);

    public static Tensor copysign_(Tensor input, Tensor other) => NotNull(input).copysign_(other);

    public static Tensor div(Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) => NotNull(left).div(right, rounding_mode);

    public static Tensor div(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => NotNull(left).div(right, rounding_mode);

    public static Tensor div_(Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) => NotNull(left).div_(right, rounding_mode);

    public static Tensor div_(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => NotNull(left).div_(right, rounding_mode);

    public static Tensor divide(Tensor left, Scalar right, RoundingMode rounding_mode = RoundingMode.None) => NotNull(left).divide(right, rounding_mode);

    public static Tensor divide(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => NotNull(left).divide(right, rounding_mode);

    public static Tensor divide_(Tensor left, Scalar right) => NotNull(left).divide_(right);

    public static Tensor divide_(Tensor left, Tensor right, RoundingMode rounding_mode = RoundingMode.None) => NotNull(left).divide_(right, rounding_mode);

    public static Tensor floor_divide(Tensor input, Tensor other) => NotNull(input).floor_divide(other);

    public static Tensor floor_divide_(Tensor input, Tensor other) => NotNull(input).floor_divide_(other);

    public static Tensor fmod(Tensor left, Scalar right) => NotNull(left).fmod(right);

    public static Tensor fmod(Tensor left, Tensor right) => NotNull(left).fmod(right);

    public static Tensor fmod_(Tensor left, Scalar right) => NotNull(left).fmod_(right);

    public static Tensor fmod_(Tensor left, Tensor right) => NotNull(left).fmod_(right);

    public static Tensor gcd(Tensor left, Tensor right) => NotNull(left).gcd(right);

    public static Tensor gcd_(Tensor left, Tensor right) => NotNull(left).gcd_(right);

    public static Tensor heaviside(Tensor input, Tensor values) => NotNull(input).heaviside(values);

    public static Tensor heaviside_(Tensor input, Tensor values) => NotNull(input).heaviside_(values);

    public static Tensor lcm(Tensor input, Tensor other) => NotNull(input).lcm(other);

    public static Tensor lcm_(Tensor input, Tensor other) => NotNull(input).lcm_(other);

    public static Tensor lerp(Tensor input, Tensor end, Tensor weight) => NotNull(input).lerp(end, weight);

    public static Tensor mul(Tensor left, Scalar right) => NotNull(left).mul(right);

    public static Tensor mul(Tensor left, Tensor right) => NotNull(left).mul(right);

    public static Tensor mul_(Tensor left, Scalar right) => NotNull(left).mul_(right);

    public static Tensor mul_(Tensor left, Tensor right) => NotNull(left).mul_(right);

    public static Tensor multiply(Tensor left, Scalar right) => NotNull(left).multiply(right);

    public static Tensor multiply(Tensor left, Tensor right) => NotNull(left).multiply(right);

    public static Tensor multiply_(Tensor left, Scalar right) => NotNull(left).mul_(right);

    public static Tensor multiply_(Tensor left, Tensor right) => NotNull(left).mul_(right);

    public static Tensor nextafter(Tensor input, Tensor other) => NotNull(input).nextafter(other);

    public static Tensor nextafter_(Tensor input, Tensor other) => NotNull(input).nextafter_(other);

    public static Tensor polar(Tensor abs, Tensor angle) => Native.lltorch_polar(abs, angle);

    public static Tensor remainder(Tensor left, Scalar right) => NotNull(left).remainder(right);

    public static Tensor remainder(Tensor left, Tensor right) => NotNull(left).remainder(right);

    public static Tensor remainder_(Tensor left, Scalar right) => NotNull(left).remainder_(right);

    public static Tensor remainder_(Tensor left, Tensor right) => NotNull(left).remainder_(right);

    public static Tensor sub(Tensor left, Scalar right) => NotNull(left).sub(right);

    public static Tensor sub(Tensor left, Tensor right) => NotNull(left).sub(right);

    public static Tensor sub_(Tensor left, Scalar right) => NotNull(left).sub_(right);

    public static Tensor sub_(Tensor left, Tensor right) => NotNull(left).sub_(right);

    public static Tensor subtract(Tensor left, Scalar right) => NotNull(left).subtract(right);

    public static Tensor subtract(Tensor left, Tensor right) => NotNull(left).subtract(right);

    public static Tensor subtract_(Tensor left, Scalar right) => NotNull(left).subtract_(right);

    public static Tensor subtract_(Tensor left, Tensor right) => NotNull(left).subtract_(right);

    public static Tensor true_divide(Tensor dividend, Tensor divisor) => NotNull(dividend).true_divide(divisor);

    public static Tensor true_divide_(Tensor dividend, Tensor divisor) => NotNull(dividend).true_divide_(divisor);
}
