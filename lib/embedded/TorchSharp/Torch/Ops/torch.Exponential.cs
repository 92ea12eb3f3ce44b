namespace TorchSharp;

// Powers, roots, exponentials and logarithms: the static forms.
public static partial class torch
{
    public static (Tensor, Tensor) frexp(Tensor input) => NotNull(input).frexp();

    public static Tensor exp(Tensor input) => NotNull(input).exp();

    public static Tensor exp2(Tensor input) => NotNull(input).exp2();

    public static Tensor exp2_(Tensor input) => NotNull(input).exp2_();

    public static Tensor exp_(Tensor input) => NotNull(input).exp_();

    public static Tensor expm1(Tensor input) => NotNull(input).expm1();

    public static Tensor expm1_(Tensor input) => NotNull(input).expm1_();

    public static Tensor float_power(Tensor input, Tensor target) => NotNull(input).float_power(target);

    public static Tensor float_power_(Tensor input, Tensor target) => NotNull(input).float_power_(target);

    public static Tensor ldexp(Tensor input, Tensor other) => NotNull(input).ldexp(other);

    public static Tensor ldexp_(Tensor input, Tensor other) => NotNull(input).ldexp_(other);

    public static Tensor log(Tensor input) => NotNull(input).log();

    public static Tensor log10(Tensor input) => NotNull(input).log10();

    public static Tensor log10_(Tensor input) => NotNull(input).log10_();

    public static Tensor log1p(Tensor input) => NotNull(input).log1p();

    public static Tensor log1p_(Tensor input) => NotNull(input).log1p_();

    public static Tensor log2(Tensor input) => NotNull(input).log2();

    public static Tensor log2_(Tensor input) => NotNull(input).log2_();

    public static Tensor log_(Tensor input) => NotNull(input).log_();

    public static Tensor logaddexp(Tensor left, Tensor right) => NotNull(left).logaddexp(right);

    public static Tensor logaddexp2(Tensor left, Tensor right) => NotNull(left).logaddexp2(right);

    public static Tensor logit(Tensor input, double? eps = null) => NotNull(input).logit(eps);

    public static Tensor logit_(Tensor input, double? eps = null) => NotNull(input).logit_(eps);

    public static Tensor pow(Tensor left, Scalar exponent) => NotNull(left).pow(exponent);

    public static Tensor pow(Tensor left, Tensor exponent) => NotNull(left).pow(exponent);

    public static Tensor pow_(Tensor left, Scalar exponent) => NotNull(left).pow_(exponent);

    public static Tensor pow_(Tensor left, Tensor exponent) => NotNull(left).pow_(exponent);

    public static Tensor reciprocal(Tensor input) => NotNull(input).reciprocal();

    public static Tensor reciprocal_(Tensor input) => NotNull(input).reciprocal_();

    public static Tensor rsqrt(Tensor input) => NotNull(input).rsqrt();

    public static Tensor rsqrt_(Tensor input) => NotNull(input).rsqrt_();

    public static Tensor sqrt(Tensor input) => NotNull(input).sqrt();

    public static Tensor sqrt_(Tensor input) => NotNull(input).sqrt_();

    public static Tensor square(Tensor input) => NotNull(input).square();

    public static Tensor xlogy(Tensor x, Scalar y) => NotNull(x).xlogy(y);

    public static Tensor xlogy(Tensor x, Tensor y) => NotNull(x).xlogy(y);

    public static Tensor xlogy_(Tensor x, Scalar y) => NotNull(x).xlogy_(y);

    public static Tensor xlogy_(Tensor x, Tensor y) => NotNull(x).xlogy_(y);
}
