namespace TorchSharp;

// Comparison, choice and logic: the static forms.
public static partial class torch
{
    public static bool allclose(Tensor tensor, Tensor target, double rtol = 1e-5, double atol = 1e-8, bool equal_nan = false) =>
        NotNull(tensor).allclose(target, rtol, atol, equal_nan);

    public static Tensor clamp(Tensor input, Scalar? min = null, Scalar? max = null) => NotNull(input).clamp(min, max);

    public static Tensor clamp(Tensor input, Tensor? min = null, Tensor? max = null) => NotNull(input).clamp(min, max);

    public static Tensor clamp_(Tensor input, Scalar? min = null, Scalar? max = null) => NotNull(input).clamp_(min, max);

    public static Tensor clamp_(Tensor input, Tensor? min = null, Tensor? max = null) => NotNull(input).clamp_(min, max);

    public static Tensor clamp_max(Tensor input, Scalar max) => NotNull(input).clamp_max(max);

    public static Tensor clamp_max_(Tensor input, Scalar max) => NotNull(input).clamp_max_(max);

    public static Tensor clamp_min(Tensor input, Scalar min) => NotNull(input).clamp_min(min);

    public static Tensor clamp_min_(Tensor input, Scalar min) => NotNull(input).clamp_min_(min);

    public static Tensor clip(Tensor input, Scalar? min = null, Scalar? max = null) => NotNull(input).clip(min, max);

    public static Tensor eq(Tensor left, Tensor right) => NotNull(left).eq(right);

    public static Tensor equal(Tensor tensor, Tensor target) => NotNull(tensor).equal(target);

    public static Tensor fmax(Tensor input, Tensor other) => NotNull(input).fmax(other);

    public static Tensor fmin(Tensor input, Tensor other) => NotNull(input).fmin(other);

    public static Tensor ge(Tensor left, Tensor right) => NotNull(left).ge(right);

    public static Tensor greater(Tensor tensor, Tensor target) => NotNull(tensor).greater(target);

    public static Tensor greater_equal(Tensor tensor, Tensor target) => NotNull(tensor).greater_equal(target);

    public static Tensor gt(Tensor left, Tensor right) => NotNull(left).gt(right);

    public static Tensor isclose(Tensor tensor, Tensor other, double rtol = 1e-5, double atol = 1e-8, bool nanEqual = false) =>
        NotNull(tensor).isclose(other, rtol, atol, nanEqual);

    public static Tensor isfinite(Tensor tensor) => NotNull(tensor).isfinite();

    public static Tensor isin(Tensor tensor, Tensor test_elements, bool assumeUnique = false, bool invert = false) =>
        NotNull(tensor).isin(test_elements, assumeUnique, invert);

    public static Tensor isinf(Tensor tensor) => NotNull(tensor).isinf();

    public static Tensor isnan(Tensor input) => NotNull(input).isnan();

    public static Tensor isneginf(Tensor tensor) => NotNull(tensor).isneginf();

    public static Tensor isposinf(Tensor tensor) => NotNull(tensor).isposinf();

    public static Tensor isreal(Tensor tensor) => NotNull(tensor).isreal();

    public static Tensor le(Tensor left, Tensor right) => NotNull(left).le(right);

    public static Tensor less(Tensor tensor, Tensor target) => NotNull(tensor).less(target);

    public static Tensor less_equal(Tensor tensor, Tensor target) => NotNull(tensor).less_equal(target);

    public static Tensor lt(Tensor left, Tensor right) => NotNull(left).lt(right);

    public static Tensor maximum(Tensor input, Tensor other) => NotNull(input).maximum(other);

    public static Tensor minimum(Tensor input, Tensor other) => NotNull(input).minimum(other);

    public static Tensor ne(Tensor left, Tensor right) => NotNull(left).ne(right);

    public static Tensor not_equal(Tensor tensor, Tensor target) => NotNull(tensor).not_equal(target);

    public static Tensor where(Tensor condition, Tensor x, Tensor y) => Native.lltorch_where(condition, x, y);

    public static Tensor[] where(Tensor condition) => NotNull(condition).nonzero_as_list().ToArray();
}
