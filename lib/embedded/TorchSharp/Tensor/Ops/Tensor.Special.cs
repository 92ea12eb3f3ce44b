namespace TorchSharp;

public static partial class torch
{
    // Special functions.
    public partial class Tensor
    {
        public Tensor erf() => Native.lltorch_erf(this);

        public Tensor erf_()
        {
            Native.lltorch_erf_(this);
            return this;
        }

        public Tensor erfc() => Native.lltorch_erfc(this);

        public Tensor erfc_()
        {
            Native.lltorch_erfc_(this);
            return this;
        }

        public Tensor erfinv() => Native.lltorch_erfinv(this);

        public Tensor erfinv_()
        {
            Native.lltorch_erfinv_(this);
            return this;
        }

        public Tensor lgamma() => Native.lltorch_lgamma(this);

        public Tensor lgamma_()
        {
            Native.lltorch_lgamma_(this);
            return this;
        }

        public Tensor digamma() => Native.lltorch_digamma(this);

        public Tensor digamma_()
        {
            Native.lltorch_digamma_(this);
            return this;
        }

        public Tensor i0() => Native.lltorch_i0(this);

        public Tensor i0_()
        {
            Native.lltorch_i0_(this);
            return this;
        }

        public Tensor igamma(Tensor other) => Native.lltorch_igamma(this, other);

        public Tensor igammac(Tensor other) => Native.lltorch_igammac(this, other);

        public Tensor polygamma(long p) => Native.lltorch_polygamma(this, p);

        public Tensor polygamma_(long p)
        {
            Native.lltorch_polygamma_(this, p);
            return this;
        }

        public Tensor mvlgamma(long p) => Native.lltorch_mvlgamma(this, p);

        public Tensor mvlgamma_(long p)
        {
            Native.lltorch_mvlgamma_(this, p);
            return this;
        }

        public Tensor nan_to_num(double nan = 0, double? posinf = null, double? neginf = null) =>
            Native.lltorch_nan_to_num(this, nan, posinf, neginf);

        public Tensor nan_to_num_(double nan = 0, double? posinf = null, double? neginf = null)
        {
            Native.lltorch_nan_to_num_(this, nan, posinf, neginf);
            return this;
        }
    }
}
