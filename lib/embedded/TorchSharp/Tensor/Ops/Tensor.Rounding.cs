namespace TorchSharp;

public static partial class torch
{
    // Absolute value, sign and rounding.
    public partial class Tensor
    {
        public Tensor abs() => Native.lltorch_abs(this);

        public Tensor abs_()
        {
            Native.lltorch_abs_(this);
            return this;
        }

        public Tensor neg() => Native.lltorch_neg(this);

        public Tensor neg_()
        {
            Native.lltorch_neg_(this);
            return this;
        }

        public Tensor sign() => Native.lltorch_sign(this);

        public Tensor sign_()
        {
            Native.lltorch_sign_(this);
            return this;
        }

        public Tensor sgn() => Native.lltorch_sgn(this);

        public Tensor sgn_()
        {
            Native.lltorch_sgn_(this);
            return this;
        }

        public Tensor ceil() => Native.lltorch_ceil(this);

        public Tensor ceil_()
        {
            Native.lltorch_ceil_(this);
            return this;
        }

        public Tensor floor() => Native.lltorch_floor(this);

        public Tensor floor_()
        {
            Native.lltorch_floor_(this);
            return this;
        }

        public Tensor trunc() => Native.lltorch_trunc(this);

        public Tensor trunc_()
        {
            Native.lltorch_trunc_(this);
            return this;
        }

        public Tensor frac() => Native.lltorch_frac(this);

        public Tensor frac_()
        {
            Native.lltorch_frac_(this);
            return this;
        }

        public Tensor positive() => Native.lltorch_positive(this);

        public Tensor signbit() => Native.lltorch_signbit(this);

        public Tensor angle() => Native.lltorch_angle(this);

        public Tensor conj_physical() => Native.lltorch_conj_physical(this);

        public Tensor conj_physical_()
        {
            Native.lltorch_conj_physical_(this);
            return this;
        }

        public Tensor round(long decimals = 0) => Native.lltorch_round(this, decimals);

        public Tensor round_(long decimals = 0)
        {
            Native.lltorch_round_(this, decimals);
            return this;
        }

        public Tensor absolute() => abs();

        public Tensor absolute_() => abs_();

        public Tensor negative() => neg();

        public Tensor fix() => trunc();

        public Tensor fix_() => trunc_();
    }
}
