namespace TorchSharp;

// Special functions: the static forms.
public static partial class torch
{
    public static Tensor digamma(Tensor input) => NotNull(input).digamma();

    public static Tensor digamma_(Tensor input) => NotNull(input).digamma_();

    public static Tensor erf(Tensor input) => NotNull(input).erf();

    public static Tensor erf_(Tensor input) => NotNull(input).erf_();

    public static Tensor erfc(Tensor input) => NotNull(input).erfc();

    public static Tensor erfc_(Tensor input) => NotNull(input).erfc_();

    public static Tensor erfinv(Tensor input) => NotNull(input).erfinv();

    public static Tensor erfinv_(Tensor input) => NotNull(input).erfinv_();

    public static Tensor i0(Tensor input) => NotNull(input).i0();

    public static Tensor i0_(Tensor input) => NotNull(input).i0_();

    public static Tensor igamma(Tensor input, Tensor other) => NotNull(input).igamma(other);

    public static Tensor igammac(Tensor input, Tensor other) => NotNull(input).igammac(other);

    public static Tensor lgamma(Tensor input) => NotNull(input).lgamma();

    public static Tensor lgamma_(Tensor input) => NotNull(input).lgamma_();

    public static Tensor mvlgamma(Tensor input, long p) => NotNull(input).mvlgamma(p);

    public static Tensor mvlgamma_(Tensor input, long p) => NotNull(input).mvlgamma_(p);

    public static Tensor nan_to_num(Tensor input, double nan = 0, double? posinf = null, double? neginf = null) =>
        NotNull(input).nan_to_num(nan, posinf, neginf);

    public static Tensor nan_to_num_(Tensor input, double nan = 0, double? posinf = null, double? neginf = null) =>
        NotNull(input).nan_to_num_(nan, posinf, neginf);

    public static Tensor polygamma(Tensor input, long p) => NotNull(input).polygamma(p);

    public static Tensor polygamma_(Tensor input, long p) => NotNull(input).polygamma_(p);
}
