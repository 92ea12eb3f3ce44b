namespace TorchSharp;

public static partial class torch
{
    // Operators. A plain number crosses the ABI by value, so that `x * 0.5` allocates nothing but its result.
    public partial class Tensor
    {
        public static Tensor operator +(Tensor left, Tensor right) => Native.lltorch_add(left, right);

        public static Tensor operator +(Tensor left, Scalar right) => Native.lltorch_add_scalar(left, right);

        public static Tensor operator +(Tensor left, double right) => Native.lltorch_add_scalar(left, right);

        public static Tensor operator +(Tensor left, float right) => Native.lltorch_add_scalar(left, right);

        public static Tensor operator +(Tensor left, int right) => Native.lltorch_add_scalar(left, right);

        public static Tensor operator +(Tensor left, long right) => Native.lltorch_add_scalar(left, right);

        public static Tensor operator +(Scalar left, Tensor right) => Native.lltorch_add_scalar(right, left);

        public static Tensor operator +(double left, Tensor right) => Native.lltorch_add_scalar(right, left);

        public static Tensor operator +(float left, Tensor right) => Native.lltorch_add_scalar(right, left);

        public static Tensor operator +(int left, Tensor right) => Native.lltorch_add_scalar(right, left);

        public static Tensor operator +(long left, Tensor right) => Native.lltorch_add_scalar(right, left);

        public static Tensor operator -(Tensor left, Tensor right) => Native.lltorch_sub(left, right);

        public static Tensor operator -(Tensor left, Scalar right) => Native.lltorch_sub_scalar(left, right);

        public static Tensor operator -(Tensor left, double right) => Native.lltorch_sub_scalar(left, right);

        public static Tensor operator -(Tensor left, float right) => Native.lltorch_sub_scalar(left, right);

        public static Tensor operator -(Tensor left, int right) => Native.lltorch_sub_scalar(left, right);

        public static Tensor operator -(Tensor left, long right) => Native.lltorch_sub_scalar(left, right);

        public static Tensor operator -(Scalar left, Tensor right) => Native.lltorch_rsub(right, left);

        public static Tensor operator -(double left, Tensor right) => Native.lltorch_rsub(right, left);

        public static Tensor operator -(float left, Tensor right) => Native.lltorch_rsub(right, left);

        public static Tensor operator -(int left, Tensor right) => Native.lltorch_rsub(right, left);

        public static Tensor operator -(long left, Tensor right) => Native.lltorch_rsub(right, left);

        public static Tensor operator *(Tensor left, Tensor right) => Native.lltorch_mul(left, right);

        public static Tensor operator *(Tensor left, Scalar right) => Native.lltorch_mul_scalar(left, right);

        public static Tensor operator *(Tensor left, double right) => Native.lltorch_mul_scalar(left, right);

        public static Tensor operator *(Tensor left, float right) => Native.lltorch_mul_scalar(left, right);

        public static Tensor operator *(Tensor left, int right) => Native.lltorch_mul_scalar(left, right);

        public static Tensor operator *(Tensor left, long right) => Native.lltorch_mul_scalar(left, right);

        public static Tensor operator *(Scalar left, Tensor right) => Native.lltorch_mul_scalar(right, left);

        public static Tensor operator *(double left, Tensor right) => Native.lltorch_mul_scalar(right, left);

        public static Tensor operator *(float left, Tensor right) => Native.lltorch_mul_scalar(right, left);

        public static Tensor operator *(int left, Tensor right) => Native.lltorch_mul_scalar(right, left);

        public static Tensor operator *(long left, Tensor right) => Native.lltorch_mul_scalar(right, left);

        public static Tensor operator /(Tensor left, Tensor right) => Native.lltorch_div(left, right);

        public static Tensor operator /(Tensor left, Scalar right) => Native.lltorch_div_scalar(left, right);

        public static Tensor operator /(Tensor left, double right) => Native.lltorch_div_scalar(left, right);

        public static Tensor operator /(Tensor left, float right) => Native.lltorch_div_scalar(left, right);

        public static Tensor operator /(Tensor left, int right) => Native.lltorch_div_scalar(left, right);

        public static Tensor operator /(Tensor left, long right) => Native.lltorch_div_scalar(left, right);

        public static Tensor operator /(Scalar left, Tensor right) => Native.lltorch_rdiv(right, left);

        public static Tensor operator /(double left, Tensor right) => Native.lltorch_rdiv(right, left);

        public static Tensor operator /(float left, Tensor right) => Native.lltorch_rdiv(right, left);

        public static Tensor operator /(int left, Tensor right) => Native.lltorch_rdiv(right, left);

        public static Tensor operator /(long left, Tensor right) => Native.lltorch_rdiv(right, left);

        public static Tensor operator %(Tensor left, Tensor right) => Native.lltorch_remainder(left, right);

        public static Tensor operator %(Tensor left, Scalar right) => Native.lltorch_remainder_scalar(left, right);

        public static Tensor operator %(Tensor left, double right) => Native.lltorch_remainder_scalar(left, right);

        public static Tensor operator %(Tensor left, float right) => Native.lltorch_remainder_scalar(left, right);

        public static Tensor operator %(Tensor left, int right) => Native.lltorch_remainder_scalar(left, right);

        public static Tensor operator %(Tensor left, long right) => Native.lltorch_remainder_scalar(left, right);

        public static Tensor operator -(Tensor tensor) => Native.lltorch_neg(tensor);
    }
}
