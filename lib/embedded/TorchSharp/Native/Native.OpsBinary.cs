using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>native/ops_binary.cpp: elementwise functions of two or three tensors: arithmetic, comparison, logic, choice.</summary>
internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    internal static partial Tensor lltorch_add(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_add_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_add_scalar(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_add_scalar_(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_sub(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_sub_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_sub_scalar(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_sub_scalar_(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_mul(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_mul_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_mul_scalar(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_mul_scalar_(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_div(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_div_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_div_scalar(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_div_scalar_(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_pow(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_pow_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_pow_scalar(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_pow_scalar_(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_fmod(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_fmod_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_fmod_scalar(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_fmod_scalar_(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_remainder(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_remainder_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_remainder_scalar(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_remainder_scalar_(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_floor_divide(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_floor_divide_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_floor_divide_scalar(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_floor_divide_scalar_(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_xlogy(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_xlogy_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_xlogy_scalar(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_xlogy_scalar_(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_float_power(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_float_power_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_eq(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_eq_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_eq_scalar(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_eq_scalar_(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_ne(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_ne_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_ne_scalar(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_ne_scalar_(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_lt(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_lt_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_lt_scalar(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_lt_scalar_(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_le(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_le_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_le_scalar(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_le_scalar_(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_gt(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_gt_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_gt_scalar(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_gt_scalar_(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_ge(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_ge_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_ge_scalar(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_ge_scalar_(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_atan2(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_atan2_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_copysign(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_copysign_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_gcd(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_gcd_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_heaviside(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_heaviside_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_hypot(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_lcm(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_lcm_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_ldexp(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_ldexp_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nextafter(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_nextafter_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_igamma(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_igammac(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_fmax(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_fmin(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_logaddexp(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_logaddexp2(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_maximum(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_minimum(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_bitwise_and(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_bitwise_and_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_bitwise_or(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_bitwise_or_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_bitwise_xor(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_bitwise_xor_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_bitwise_left_shift(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_bitwise_left_shift_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_bitwise_right_shift(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_bitwise_right_shift_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_logical_and(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_logical_and_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_logical_or(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_logical_or_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_logical_xor(Tensor x, Tensor y);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_logical_xor_(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_add_alpha(Tensor x, Tensor y, NativeScalar alpha);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_add_alpha_(Tensor x, Tensor y, NativeScalar alpha);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_add_scalar_alpha(Tensor x, NativeScalar y, NativeScalar alpha);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_add_scalar_alpha_(Tensor x, NativeScalar y, NativeScalar alpha);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_rsub(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_rdiv(Tensor x, NativeScalar y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_div_mode(Tensor x, Tensor y, int mode);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_div_mode_(Tensor x, Tensor y, int mode);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_div_scalar_mode(Tensor x, NativeScalar y, int mode);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_div_scalar_mode_(Tensor x, NativeScalar y, int mode);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_lerp(Tensor x, Tensor end, Tensor weight);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_lerp_(Tensor x, Tensor end, Tensor weight);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_addcmul(Tensor x, Tensor a, Tensor b, NativeScalar value);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_addcmul_(Tensor x, Tensor a, Tensor b, NativeScalar value);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_addcdiv(Tensor x, Tensor a, Tensor b, NativeScalar value);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_addcdiv_(Tensor x, Tensor a, Tensor b, NativeScalar value);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_clamp(Tensor x, [MarshalAs(UnmanagedType.U1)] bool has_min, NativeScalar min, [MarshalAs(UnmanagedType.U1)] bool has_max, NativeScalar max);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_clamp_(Tensor x, [MarshalAs(UnmanagedType.U1)] bool has_min, NativeScalar min, [MarshalAs(UnmanagedType.U1)] bool has_max, NativeScalar max);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_clamp_tensor(Tensor x, [MarshalUsing(typeof(OptionalTensor))] Tensor? min, [MarshalUsing(typeof(OptionalTensor))] Tensor? max);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_clamp_tensor_(Tensor x, [MarshalUsing(typeof(OptionalTensor))] Tensor? min, [MarshalUsing(typeof(OptionalTensor))] Tensor? max);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_where(Tensor condition, Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_isclose(Tensor x, Tensor y, double rtol, double atol, [MarshalAs(UnmanagedType.U1)] bool equal_nan);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_isin(Tensor x, Tensor elements, [MarshalAs(UnmanagedType.U1)] bool assume_unique, [MarshalAs(UnmanagedType.U1)] bool invert);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_allclose(Tensor x, Tensor y, double rtol, double atol, [MarshalAs(UnmanagedType.U1)] bool equal_nan, [MarshalAs(UnmanagedType.U1)] out bool result);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_equal(Tensor x, Tensor y, [MarshalAs(UnmanagedType.U1)] out bool result);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_complex(Tensor real, Tensor imag);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_polar(Tensor abs, Tensor angle);
}
