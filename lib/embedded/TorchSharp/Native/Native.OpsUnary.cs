using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>native/ops_unary.cpp: elementwise functions of one tensor.</summary>
internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    internal static partial Tensor lltorch_abs(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_abs_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_neg(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_neg_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_sign(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_sign_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_sgn(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_sgn_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_ceil(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_ceil_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_floor(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_floor_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_trunc(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_trunc_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_frac(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_frac_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_reciprocal(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_reciprocal_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_sqrt(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_sqrt_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_rsqrt(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_rsqrt_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_square(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_conj_physical(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_conj_physical_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_positive(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_signbit(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_angle(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_exp(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_exp_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_exp2(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_exp2_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_expm1(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_expm1_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_log(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_log_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_log10(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_log10_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_log1p(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_log1p_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_log2(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_log2_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_sin(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_sin_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_cos(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_cos_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_tan(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_tan_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_asin(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_asin_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_acos(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_acos_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_atan(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_atan_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_sinh(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_sinh_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_cosh(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_cosh_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_tanh(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_tanh_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_asinh(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_asinh_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_acosh(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_acosh_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_atanh(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_atanh_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_sinc(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_sinc_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_deg2rad(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_deg2rad_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_rad2deg(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_rad2deg_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_erf(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_erf_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_erfc(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_erfc_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_erfinv(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_erfinv_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_lgamma(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_lgamma_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_digamma(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_digamma_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_i0(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_i0_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_bitwise_not(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_bitwise_not_(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_logical_not_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_logical_not(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_isnan(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_isinf(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_isfinite(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_isneginf(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_isposinf(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_isreal(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_round(Tensor x, long decimals);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_round_(Tensor x, long decimals);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_logit(Tensor x, OptionalDouble eps);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_logit_(Tensor x, OptionalDouble eps);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nan_to_num(Tensor x, OptionalDouble nan, OptionalDouble posinf, OptionalDouble neginf);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_nan_to_num_(Tensor x, OptionalDouble nan, OptionalDouble posinf, OptionalDouble neginf);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_polygamma(Tensor x, long n);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_polygamma_(Tensor x, long n);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_mvlgamma(Tensor x, long p);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_mvlgamma_(Tensor x, long p);

    [LibraryImport(Library)]
    internal static partial void lltorch_frexp(Tensor x, out Tensor first, out Tensor second);
}
