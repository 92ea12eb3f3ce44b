namespace TorchSharp;

public static partial class torch
{
    // Trigonometric and hyperbolic functions.
    public partial class Tensor
    {
        public Tensor sin() => Native.lltorch_sin(this);

        public Tensor sin_()
        {
            Native.lltorch_sin_(this);
            return this;
        }

        public Tensor cos() => Native.lltorch_cos(this);

        public Tensor cos_()
        {
            Native.lltorch_cos_(this);
            return this;
        }

        public Tensor tan() => Native.lltorch_tan(this);

        public Tensor tan_()
        {
            Native.lltorch_tan_(this);
            return this;
        }

        public Tensor asin() => Native.lltorch_asin(this);

        public Tensor asin_()
        {
            Native.lltorch_asin_(this);
            return this;
        }

        public Tensor acos() => Native.lltorch_acos(this);

        public Tensor acos_()
        {
            Native.lltorch_acos_(this);
            return this;
        }

        public Tensor atan() => Native.lltorch_atan(this);

        public Tensor atan_()
        {
            Native.lltorch_atan_(this);
            return this;
        }

        public Tensor sinh() => Native.lltorch_sinh(this);

        public Tensor sinh_()
        {
            Native.lltorch_sinh_(this);
            return this;
        }

        public Tensor cosh() => Native.lltorch_cosh(this);

        public Tensor cosh_()
        {
            Native.lltorch_cosh_(this);
            return this;
        }

        public Tensor tanh() => Native.lltorch_tanh(this);

        public Tensor tanh_()
        {
            Native.lltorch_tanh_(this);
            return this;
        }

        public Tensor asinh() => Native.lltorch_asinh(this);

        public Tensor asinh_()
        {
            Native.lltorch_asinh_(this);
            return this;
        }

        public Tensor acosh() => Native.lltorch_acosh(this);

        public Tensor acosh_()
        {
            Native.lltorch_acosh_(this);
            return this;
        }

        public Tensor atanh() => Native.lltorch_atanh(this);

        public Tensor atanh_()
        {
            Native.lltorch_atanh_(this);
            return this;
        }

        public Tensor sinc() => Native.lltorch_sinc(this);

        public Tensor sinc_()
        {
            Native.lltorch_sinc_(this);
            return this;
        }

        public Tensor deg2rad() => Native.lltorch_deg2rad(this);

        public Tensor deg2rad_()
        {
            Native.lltorch_deg2rad_(this);
            return this;
        }

        public Tensor rad2deg() => Native.lltorch_rad2deg(this);

        public Tensor rad2deg_()
        {
            Native.lltorch_rad2deg_(this);
            return this;
        }

        public Tensor atan2(Tensor other) => Native.lltorch_atan2(this, other);

        public Tensor atan2_(Tensor other)
        {
            Native.lltorch_atan2_(this, other);
            return this;
        }

        public Tensor hypot(Tensor other) => Native.lltorch_hypot(this, other);

        public Tensor arcsin() => asin();

        public Tensor arcsin_() => asin_();

        public Tensor arccos() => acos();

        public Tensor arccos_() => acos_();

        public Tensor arctan() => atan();

        public Tensor arctan_() => atan_();

        public Tensor arctan(Tensor other) => atan2(other);

        public Tensor arctan_(Tensor other) => atan2_(other);

        public Tensor arcsinh() => asinh();

        public Tensor arcsinh_() => asinh_();

        public Tensor arccosh() => acosh();

        public Tensor arccosh_() => acosh_();

        public Tensor arctanh() => atanh();

        public Tensor arctanh_() => atanh_();

        public Tensor arctan2(Tensor other) => atan2(other);

        public Tensor arctan2_(Tensor other) => atan2_(other);
    }
}
