namespace TorchSharp;

public static partial class torch
{
    // Comparison yields a Boolean tensor, element by element; Equals compares the tensors as a whole.
    public partial class Tensor
    {
        public static Tensor operator ==(Tensor left, Tensor right) => Native.lltorch_eq(left, right);

        public static Tensor operator ==(Tensor left, Scalar right) => Native.lltorch_eq_scalar(left, right);

        public static Tensor operator ==(Scalar left, Tensor right) => Native.lltorch_eq_scalar(right, left);

        public static Tensor operator !=(Tensor left, Tensor right) => Native.lltorch_ne(left, right);

        public static Tensor operator !=(Tensor left, Scalar right) => Native.lltorch_ne_scalar(left, right);

        public static Tensor operator !=(Scalar left, Tensor right) => Native.lltorch_ne_scalar(right, left);

        public static Tensor operator <(Tensor left, Tensor right) => Native.lltorch_lt(left, right);

        public static Tensor operator <(Tensor left, Scalar right) => Native.lltorch_lt_scalar(left, right);

        public static Tensor operator <(Scalar left, Tensor right) => Native.lltorch_gt_scalar(right, left);

        public static Tensor operator <=(Tensor left, Tensor right) => Native.lltorch_le(left, right);

        public static Tensor operator <=(Tensor left, Scalar right) => Native.lltorch_le_scalar(left, right);

        public static Tensor operator <=(Scalar left, Tensor right) => Native.lltorch_ge_scalar(right, left);

        public static Tensor operator >(Tensor left, Tensor right) => Native.lltorch_gt(left, right);

        public static Tensor operator >(Tensor left, Scalar right) => Native.lltorch_gt_scalar(left, right);

        public static Tensor operator >(Scalar left, Tensor right) => Native.lltorch_lt_scalar(right, left);

        public static Tensor operator >=(Tensor left, Tensor right) => Native.lltorch_ge(left, right);

        public static Tensor operator >=(Tensor left, Scalar right) => Native.lltorch_ge_scalar(left, right);

        public static Tensor operator >=(Scalar left, Tensor right) => Native.lltorch_le_scalar(right, left);

        public static Tensor operator &(Tensor left, Tensor right) => Native.lltorch_bitwise_and(left, right);

        public static Tensor operator |(Tensor left, Tensor right) => Native.lltorch_bitwise_or(left, right);

        public static Tensor operator ^(Tensor left, Tensor right) => Native.lltorch_bitwise_xor(left, right);

        public static Tensor operator ~(Tensor left) => Native.lltorch_bitwise_not(left);

        public bool Equals(Tensor target)
        {
            Native.lltorch_equal(this, target, out bool result);
            return result;
        }

        public override bool Equals(object? obj) => obj is Tensor tensor && Equals(tensor);

        public override int GetHashCode() => base.GetHashCode();
    }
}
