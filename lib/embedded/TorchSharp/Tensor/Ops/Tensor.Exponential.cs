namespace TorchSharp;

public static partial class torch
{
    // Powers, roots, exponentials and logarithms.
    public partial class Tensor
    {
        public Tensor reciprocal() => Native.lltorch_reciprocal(this);

        public Tensor reciprocal_()
        {
            Native.lltorch_reciprocal_(this);
            return this;
        }

        public Tensor sqrt() => Native.lltorch_sqrt(this);

        public Tensor sqrt_()
        {
            Native.lltorch_sqrt_(this);
            return this;
        }

        public Tensor rsqrt() => Native.lltorch_rsqrt(this);

        public Tensor rsqrt_()
        {
            Native.lltorch_rsqrt_(this);
            return this;
        }

        public Tensor square() => Native.lltorch_square(this);

        public Tensor exp() => Native.lltorch_exp(this);

        public Tensor exp_()
        {
            Native.lltorch_exp_(this);
            return this;
        }

        public Tensor exp2() => Native.lltorch_exp2(this);

        public Tensor exp2_()
        {
            Native.lltorch_exp2_(this);
            return this;
        }

        public Tensor expm1() => Native.lltorch_expm1(this);

        public Tensor expm1_()
        {
            Native.lltorch_expm1_(this);
            return this;
        }

        public Tensor log() => Native.lltorch_log(this);

        public Tensor log_()
        {
            Native.lltorch_log_(this);
            return this;
        }

        public Tensor log10() => Native.lltorch_log10(this);

        public Tensor log10_()
        {
            Native.lltorch_log10_(this);
            return this;
        }

        public Tensor log1p() => Native.lltorch_log1p(this);

        public Tensor log1p_()
        {
            Native.lltorch_log1p_(this);
            return this;
        }

        public Tensor log2() => Native.lltorch_log2(this);

        public Tensor log2_()
        {
            Native.lltorch_log2_(this);
            return this;
        }

        public Tensor pow(Scalar exponent) => Native.lltorch_pow_scalar(this, exponent);

        public Tensor pow(Tensor exponent) => Native.lltorch_pow(this, exponent);

        public Tensor pow_(Scalar exponent)
        {
            Native.lltorch_pow_scalar_(this, exponent);
            return this;
        }

        public Tensor pow_(Tensor exponent)
        {
            Native.lltorch_pow_(this, exponent);
            return this;
        }

        public Tensor float_power(Tensor target) => Native.lltorch_float_power(this, target);

        public Tensor float_power_(Tensor target)
        {
            Native.lltorch_float_power_(this, target);
            return this;
        }

        public Tensor ldexp(Tensor other) => Native.lltorch_ldexp(this, other);

        public Tensor ldexp_(Tensor other)
        {
            Native.lltorch_ldexp_(this, other);
            return this;
        }

        public Tensor logaddexp(Tensor other) => Native.lltorch_logaddexp(this, other);

        public Tensor logaddexp2(Tensor other) => Native.lltorch_logaddexp2(this, other);

        public Tensor xlogy(Scalar y) => Native.lltorch_xlogy_scalar(this, y);

        public Tensor xlogy(Tensor y) => Native.lltorch_xlogy(this, y);

        public Tensor xlogy_(Scalar y)
        {
            Native.lltorch_xlogy_scalar_(this, y);
            return this;
        }

        public Tensor xlogy_(Tensor y)
        {
            Native.lltorch_xlogy_(this, y);
            return this;
        }

        public Tensor logit(double? eps = null) => Native.lltorch_logit(this, eps);

        public Tensor logit_(double? eps = null)
        {
            Native.lltorch_logit_(this, eps);
            return this;
        }

        public (Tensor, Tensor) frexp()
        {
            Native.lltorch_frexp(this, out Tensor mantissa, out Tensor exponent);
            return (mantissa, exponent);
        }
    }
}
