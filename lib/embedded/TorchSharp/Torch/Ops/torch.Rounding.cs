namespace TorchSharp;

// Absolute value, sign and rounding: the static forms.
public static partial class torch
{
    public static Tensor abs(Tensor input) => NotNull(input).abs();

    public static Tensor abs_(Tensor input) => NotNull(input).abs_();

    public static Tensor absolute(Tensor input) => NotNull(input).absolute();

    public static Tensor absolute_(Tensor input) => NotNull(input).absolute_();

    public static Tensor angle(Tensor input) => NotNull(input).angle();

    public static Tensor ceil(Tensor input) => NotNull(input).ceil();

    public static Tensor ceil_(Tensor input) => NotNull(input).ceil_();

    public static Tensor conj_physical(Tensor input) => NotNull(input).conj_physical();

    public static Tensor conj_physical_(Tensor input) => NotNull(input).conj_physical_();

    public static Tensor fix(Tensor input) => NotNull(input).fix();

    public static Tensor fix_(Tensor input) => NotNull(input).fix_();

    public static Tensor floor(Tensor input) => NotNull(input).floor();

    public static Tensor floor_(Tensor input) => NotNull(input).floor_();

    public static Tensor frac(Tensor input) => NotNull(input).frac();

    public static Tensor frac_(Tensor input) => NotNull(input).frac_();

    public static Tensor neg(Tensor input) => NotNull(input).neg();

    public static Tensor neg_(Tensor input) => NotNull(input).neg_();

    public static Tensor negative(Tensor input) => NotNull(input).negative();

    public static Tensor negative_(Tensor input) => NotNull(input).neg_();

    public static Tensor positive(Tensor input) => NotNull(input).positive();

    public static Tensor round(Tensor input, long decimals = 0) => NotNull(input).round(decimals);

    public static Tensor round_(Tensor input, long decimals = 0) => NotNull(input).round_(decimals);

    public static Tensor sgn(Tensor input) => NotNull(input).sgn();

    public static Tensor sgn_(Tensor input) => NotNull(input).sgn_();

    public static Tensor sign(Tensor input) => NotNull(input).sign();

    public static Tensor sign_(Tensor input) => NotNull(input).sign_();

    public static Tensor signbit(Tensor input) => NotNull(input).signbit();

    public static Tensor trunc(Tensor input) => NotNull(input).trunc();

    public static Tensor trunc_(Tensor input) => NotNull(input).trunc_();
}
