namespace TorchSharp;

public static partial class torch
{
    // Arithmetic with broadcasting.
    public partial class Tensor
    {
        public Tensor add(Scalar scalar) => Native.lltorch_add_scalar(this, scalar);

        public Tensor add(Tensor target) => Native.lltorch_add(this, target);

        public Tensor add_(Scalar scalar)
        {
            Native.lltorch_add_scalar_(this, scalar);
            return this;
        }

        public Tensor add_(Tensor target)
        {
            Native.lltorch_add_(this, target);
            return this;
        }

        public Tensor add(Scalar scalar, Scalar alpha) => Native.lltorch_add_scalar_alpha(this, scalar, alpha);

        public Tensor add(Tensor target, Scalar alpha) => Native.lltorch_add_alpha(this, target, alpha);

        public Tensor add_(Scalar scalar, Scalar alpha)
        {
            Native.lltorch_add_scalar_alpha_(this, scalar, alpha);
            return this;
        }

        public Tensor add_(Tensor target, Scalar alpha)
        {
            Native.lltorch_add_alpha_(this, target, alpha);
            return this;
        }

        public Tensor sub(Scalar target) => Native.lltorch_sub_scalar(this, target);

        public Tensor sub(Tensor target) => Native.lltorch_sub(this, target);

        public Tensor sub_(Scalar target)
        {
            Native.lltorch_sub_scalar_(this, target);
            return this;
        }

        public Tensor sub_(Tensor target)
        {
            Native.lltorch_sub_(this, target);
            return this;
        }

        public Tensor mul(Scalar target) => Native.lltorch_mul_scalar(this, target);

        public Tensor mul(Tensor target) => Native.lltorch_mul(this, target);

        public Tensor mul_(Scalar target)
        {
            Native.lltorch_mul_scalar_(this, target);
            return this;
        }

        public Tensor mul_(Tensor target)
        {
            Native.lltorch_mul_(this, target);
            return this;
        }

        public Tensor div(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            rounding_mode == RoundingMode.None ? Native.lltorch_div_scalar(this, target) : Native.lltorch_div_scalar_mode(this, target, (int)rounding_mode);

        public Tensor div(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            rounding_mode == RoundingMode.None ? Native.lltorch_div(this, target) : Native.lltorch_div_mode(this, target, (int)rounding_mode);

        public Tensor div_(Scalar target, RoundingMode rounding_mode = RoundingMode.None)
        {
            Native.lltorch_div_scalar_mode_(this, target, (int)rounding_mode);
            return this;
        }

        public Tensor div_(Tensor target, RoundingMode rounding_mode = RoundingMode.None)
        {
            Native.lltorch_div_mode_(this, target, (int)rounding_mode);
            return this;
        }

        public Tensor floor_divide(Scalar other) => Native.lltorch_floor_divide_scalar(this, other);

        public Tensor floor_divide(Tensor other) => Native.lltorch_floor_divide(this, other);

        public Tensor floor_divide_(Scalar other)
        {
            Native.lltorch_floor_divide_scalar_(this, other);
            return this;
        }

        public Tensor floor_divide_(Tensor other)
        {
            Native.lltorch_floor_divide_(this, other);
            return this;
        }

        public Tensor fmod(Scalar scalar) => Native.lltorch_fmod_scalar(this, scalar);

        public Tensor fmod(Tensor target) => Native.lltorch_fmod(this, target);

        public Tensor fmod_(Scalar scalar)
        {
            Native.lltorch_fmod_scalar_(this, scalar);
            return this;
        }

        public Tensor fmod_(Tensor target)
        {
            Native.lltorch_fmod_(this, target);
            return this;
        }

        public Tensor remainder(Scalar scalar) => Native.lltorch_remainder_scalar(this, scalar);

        public Tensor remainder(Tensor target) => Native.lltorch_remainder(this, target);

        public Tensor remainder_(Scalar scalar)
        {
            Native.lltorch_remainder_scalar_(this, scalar);
            return this;
        }

        public Tensor remainder_(Tensor target)
        {
            Native.lltorch_remainder_(this, target);
            return this;
        }

        public Tensor subtract(Scalar target) => sub(target);

        public Tensor subtract(Tensor target) => sub(target);

        public Tensor subtract_(Scalar target) => sub_(target);

        public Tensor subtract_(Tensor target) => sub_(target);

        public Tensor multiply(Scalar target) => mul(target);

        public Tensor multiply(Tensor target) => mul(target);

        public Tensor divide(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => div(target, rounding_mode);

        public Tensor divide(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => div(target, rounding_mode);

        public Tensor divide_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => div_(target, rounding_mode);

        public Tensor divide_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => div_(target, rounding_mode);

        public Tensor true_divide(Scalar other) => Native.lltorch_div_scalar(this, other);

        public Tensor true_divide(Tensor other) => Native.lltorch_div(this, other);

        public Tensor true_divide_(Scalar other)
        {
            Native.lltorch_div_scalar_(this, other);
            return this;
        }

        public Tensor true_divide_(Tensor other)
        {
            Native.lltorch_div_(this, other);
            return this;
        }

        public Tensor addcmul(Tensor tensor1, Tensor tensor2, Scalar value) => Native.lltorch_addcmul(this, tensor1, tensor2, value);

        public Tensor addcmul_(Tensor tensor1, Tensor tensor2, Scalar value)
        {
            Native.lltorch_addcmul_(this, tensor1, tensor2, value);
            return this;
        }

        public Tensor addcdiv(Tensor tensor1, Tensor tensor2) => Native.lltorch_addcdiv(this, tensor1, tensor2, 1);

        public Tensor addcdiv(Tensor tensor1, Tensor tensor2, Scalar value) => Native.lltorch_addcdiv(this, tensor1, tensor2, value);

        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2)
        {
            Native.lltorch_addcdiv_(this, tensor1, tensor2, 1);
            return this;
        }

        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Scalar value)
        {
            Native.lltorch_addcdiv_(this, tensor1, tensor2, value);
            return this;
        }

        public Tensor lerp(Tensor end, Tensor weight) => Native.lltorch_lerp(this, end, weight);

        public Tensor lerp_(Tensor end, Tensor weight)
        {
            Native.lltorch_lerp_(this, end, weight);
            return this;
        }

        public Tensor gcd(Tensor other) => Native.lltorch_gcd(this, other);

        public Tensor gcd_(Tensor other)
        {
            Native.lltorch_gcd_(this, other);
            return this;
        }

        public Tensor lcm(Tensor other) => Native.lltorch_lcm(this, other);

        public Tensor lcm_(Tensor other)
        {
            Native.lltorch_lcm_(this, other);
            return this;
        }

        public Tensor copysign(Tensor other) => Native.lltorch_copysign(this, other);

        public Tensor copysign_(Tensor other)
        {
            Native.lltorch_copysign_(this, other);
            return this;
        }

        public Tensor nextafter(Tensor other) => Native.lltorch_nextafter(this, other);

        public Tensor nextafter_(Tensor other)
        {
            Native.lltorch_nextafter_(this, other);
            return this;
        }

        public Tensor heaviside(Tensor other) => Native.lltorch_heaviside(this, other);

        public Tensor heaviside_(Tensor other)
        {
            Native.lltorch_heaviside_(this, other);
            return this;
        }
    }
}
