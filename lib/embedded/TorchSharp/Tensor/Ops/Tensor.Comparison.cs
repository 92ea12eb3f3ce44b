namespace TorchSharp;

public static partial class torch
{
    // Comparison, choice and logic.
    public partial class Tensor
    {
        public Tensor eq(Scalar target) => Native.lltorch_eq_scalar(this, target);

        public Tensor eq(Tensor target) => Native.lltorch_eq(this, target);

        public Tensor eq_(Scalar target)
        {
            Native.lltorch_eq_scalar_(this, target);
            return this;
        }

        public Tensor eq_(Tensor target)
        {
            Native.lltorch_eq_(this, target);
            return this;
        }

        public Tensor ne(Scalar target) => Native.lltorch_ne_scalar(this, target);

        public Tensor ne(Tensor target) => Native.lltorch_ne(this, target);

        public Tensor ne_(Scalar target)
        {
            Native.lltorch_ne_scalar_(this, target);
            return this;
        }

        public Tensor ne_(Tensor target)
        {
            Native.lltorch_ne_(this, target);
            return this;
        }

        public Tensor lt(Scalar target) => Native.lltorch_lt_scalar(this, target);

        public Tensor lt(Tensor target) => Native.lltorch_lt(this, target);

        public Tensor lt_(Scalar target)
        {
            Native.lltorch_lt_scalar_(this, target);
            return this;
        }

        public Tensor lt_(Tensor target)
        {
            Native.lltorch_lt_(this, target);
            return this;
        }

        public Tensor le(Scalar target) => Native.lltorch_le_scalar(this, target);

        public Tensor le(Tensor target) => Native.lltorch_le(this, target);

        public Tensor le_(Scalar target)
        {
            Native.lltorch_le_scalar_(this, target);
            return this;
        }

        public Tensor le_(Tensor target)
        {
            Native.lltorch_le_(this, target);
            return this;
        }

        public Tensor gt(Scalar target) => Native.lltorch_gt_scalar(this, target);

        public Tensor gt(Tensor target) => Native.lltorch_gt(this, target);

        public Tensor gt_(Scalar target)
        {
            Native.lltorch_gt_scalar_(this, target);
            return this;
        }

        public Tensor gt_(Tensor target)
        {
            Native.lltorch_gt_(this, target);
            return this;
        }

        public Tensor ge(Scalar target) => Native.lltorch_ge_scalar(this, target);

        public Tensor ge(Tensor target) => Native.lltorch_ge(this, target);

        public Tensor ge_(Scalar target)
        {
            Native.lltorch_ge_scalar_(this, target);
            return this;
        }

        public Tensor ge_(Tensor target)
        {
            Native.lltorch_ge_(this, target);
            return this;
        }

        public Tensor equal(Tensor target) => eq(target);

        public Tensor not_equal(Tensor target) => ne(target);

        public Tensor not_equal_(Tensor target) => ne_(target);

        public Tensor less(Tensor target) => lt(target);

        public Tensor less_equal(Tensor target) => le(target);

        public Tensor less_equal_(Tensor target) => le_(target);

        public Tensor greater(Tensor target) => gt(target);

        public Tensor greater_equal(Tensor target) => ge(target);

        public Tensor isclose(Tensor other, double rtol = 1e-5, double atol = 1e-8, bool nanEqual = false) =>
            Native.lltorch_isclose(this, other, rtol, atol, nanEqual);

        public Tensor isin(Tensor test_elements, bool assumeUnique = false, bool invert = false) =>
            Native.lltorch_isin(this, test_elements, assumeUnique, invert);

        public Tensor isnan() => Native.lltorch_isnan(this);

        public Tensor isinf() => Native.lltorch_isinf(this);

        public Tensor isfinite() => Native.lltorch_isfinite(this);

        public Tensor isneginf() => Native.lltorch_isneginf(this);

        public Tensor isposinf() => Native.lltorch_isposinf(this);

        public Tensor isreal() => Native.lltorch_isreal(this);

        public bool allclose(Tensor target, double rtol = 1e-5, double atol = 1e-8, bool equal_nan = false)
        {
            Native.lltorch_allclose(this, target, rtol, atol, equal_nan, out bool result);
            return result;
        }

        public Tensor where(Tensor condition, Tensor y) => Native.lltorch_where(condition, this, y);

        public Tensor maximum(Tensor other) => Native.lltorch_maximum(this, other);

        public Tensor minimum(Tensor other) => Native.lltorch_minimum(this, other);

        public Tensor fmax(Tensor other) => Native.lltorch_fmax(this, other);

        public Tensor fmin(Tensor other) => Native.lltorch_fmin(this, other);

        public Tensor max(Tensor other) => maximum(other);

        public Tensor min(Tensor other) => minimum(other);

        public Tensor clamp(Scalar? min = null, Scalar? max = null) =>
            Native.lltorch_clamp(this, min is not null, Limit(min), max is not null, Limit(max));

        public Tensor clamp_(Scalar? min = null, Scalar? max = null)
        {
            Native.lltorch_clamp_(this, min is not null, Limit(min), max is not null, Limit(max));
            return this;
        }

        public Tensor clamp(Tensor? min = null, Tensor? max = null) => Native.lltorch_clamp_tensor(this, min, max);

        public Tensor clamp_(Tensor? min = null, Tensor? max = null)
        {
            Native.lltorch_clamp_tensor_(this, min, max);
            return this;
        }

        public Tensor clamp_max(Scalar max) => clamp(null, max);

        public Tensor clamp_max_(Scalar max) => clamp_(null, max);

        public Tensor clamp_min(Scalar min) => clamp(min, null);

        public Tensor clamp_min_(Scalar min) => clamp_(min, null);

        public Tensor clip(Scalar? min = null, Scalar? max = null) => clamp(min, max);

        private static NativeScalar Limit(Scalar? limit) => limit is null ? default(NativeScalar) : limit;
    }
}
