namespace TorchSharp;

// Trigonometric and hyperbolic functions: the static forms.
public static partial class torch
{
    public static Tensor acos(Tensor input) => NotNull(input).acos();

    public static Tensor acos_(Tensor input) => NotNull(input).acos_();

    public static Tensor acosh(Tensor input) => NotNull(input).acosh();

    public static Tensor acosh_(Tensor input) => NotNull(input).acosh_();

    public static Tensor arccos(Tensor input) => NotNull(input).arccos();

    public static Tensor arccos_(Tensor input) => NotNull(input).arccos_();

    public static Tensor arccosh(Tensor input) => NotNull(input).arccosh();

    public static Tensor arccosh_(Tensor input) => NotNull(input).arccosh_();

    public static Tensor arcsin(Tensor input) => NotNull(input).arcsin();

    public static Tensor arcsin_(Tensor input) => NotNull(input).arcsin_();

    public static Tensor arcsinh(Tensor input) => NotNull(input).arcsinh();

    public static Tensor arcsinh_(Tensor input) => NotNull(input).arcsinh_();

    public static Tensor arctan(Tensor input) => NotNull(input).arctan();

    public static Tensor arctan(Tensor input, Tensor other) => NotNull(input).arctan(other);

    public static Tensor arctan2(Tensor input, Tensor other) => NotNull(input).arctan2(other);

    public static Tensor arctan2_(Tensor input, Tensor other) => NotNull(input).arctan2_(other);

    public static Tensor arctan_(Tensor input) => NotNull(input).arctan_();

    public static Tensor arctan_(Tensor input, Tensor other) => NotNull(input).arctan_(other);

    public static Tensor arctanh(Tensor input) => NotNull(input).arctanh();

    public static Tensor arctanh_(Tensor input) => NotNull(input).arctanh_();

    public static Tensor asin(Tensor input) => NotNull(input).asin();

    public static Tensor asin_(Tensor input) => NotNull(input).asin_();

    public static Tensor asinh(Tensor input) => NotNull(input).asinh();

    public static Tensor asinh_(Tensor input) => NotNull(input).asinh_();

    public static Tensor atan(Tensor input) => NotNull(input).atan();

    public static Tensor atan2(Tensor input, Tensor other) => NotNull(input).atan2(other);

    public static Tensor atan2_(Tensor input, Tensor other) => NotNull(input).atan2_(other);

    public static Tensor atan_(Tensor input) => NotNull(input).atan_();

    public static Tensor atanh(Tensor input) => NotNull(input).atanh();

    public static Tensor atanh_(Tensor input) => NotNull(input).atanh_();

    public static Tensor cos(Tensor input) => NotNull(input).cos();

    public static Tensor cos_(Tensor input) => NotNull(input).cos_();

    public static Tensor cosh(Tensor input) => NotNull(input).cosh();

    public static Tensor cosh_(Tensor input) => NotNull(input).cosh_();

    public static Tensor deg2rad(Tensor input) => NotNull(input).deg2rad();

    public static Tensor deg2rad_(Tensor input) => NotNull(input).deg2rad_();

    public static Tensor hypot(Tensor left, Tensor right) => NotNull(left).hypot(right);

    public static Tensor rad2deg(Tensor input) => NotNull(input).rad2deg();

    public static Tensor rad2deg_(Tensor input) => NotNull(input).rad2deg_();

    public static Tensor sin(Tensor input) => NotNull(input).sin();

    public static Tensor sin_(Tensor input) => NotNull(input).sin_();

    public static Tensor sinc(Tensor input) => NotNull(input).sinc();

    public static Tensor sinc_(Tensor input) => NotNull(input).sinc_();

    public static Tensor sinh(Tensor input) => NotNull(input).sinh();

    public static Tensor sinh_(Tensor input) => NotNull(input).sinh_();

    public static Tensor tan(Tensor input) => NotNull(input).tan();

    public static Tensor tan_(Tensor input) => NotNull(input).tan_();

    public static Tensor tanh(Tensor input) => NotNull(input).tanh();

    public static Tensor tanh_(Tensor input) => NotNull(input).tanh_();
}
