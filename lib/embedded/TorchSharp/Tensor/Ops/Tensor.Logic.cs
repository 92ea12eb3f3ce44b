namespace TorchSharp;

public static partial class torch
{
    // Logical and bitwise operations.
    public partial class Tensor
    {
        public Tensor bitwise_not() => Native.lltorch_bitwise_not(this);

        public Tensor bitwise_not_()
        {
            Native.lltorch_bitwise_not_(this);
            return this;
        }

        public Tensor bitwise_and(Tensor other) => Native.lltorch_bitwise_and(this, other);

        public Tensor bitwise_and_(Tensor other)
        {
            Native.lltorch_bitwise_and_(this, other);
            return this;
        }

        public Tensor bitwise_or(Tensor other) => Native.lltorch_bitwise_or(this, other);

        public Tensor bitwise_or_(Tensor other)
        {
            Native.lltorch_bitwise_or_(this, other);
            return this;
        }

        public Tensor bitwise_xor(Tensor other) => Native.lltorch_bitwise_xor(this, other);

        public Tensor bitwise_xor_(Tensor other)
        {
            Native.lltorch_bitwise_xor_(this, other);
            return this;
        }

        public Tensor bitwise_left_shift(Tensor other) => Native.lltorch_bitwise_left_shift(this, other);

        public Tensor bitwise_left_shift_(Tensor other)
        {
            Native.lltorch_bitwise_left_shift_(this, other);
            return this;
        }

        public Tensor bitwise_right_shift(Tensor other) => Native.lltorch_bitwise_right_shift(this, other);

        public Tensor bitwise_right_shift_(Tensor other)
        {
            Native.lltorch_bitwise_right_shift_(this, other);
            return this;
        }

        public Tensor logical_not() => Native.lltorch_logical_not(this);

        public Tensor logical_not_()
        {
            Native.lltorch_logical_not_(this);
            return this;
        }

        public Tensor logical_and(Tensor other) => Native.lltorch_logical_and(this, other);

        public Tensor logical_and_(Tensor other)
        {
            Native.lltorch_logical_and_(this, other);
            return this;
        }

        public Tensor logical_or(Tensor other) => Native.lltorch_logical_or(this, other);

        public Tensor logical_or_(Tensor other)
        {
            Native.lltorch_logical_or_(this, other);
            return this;
        }

        public Tensor logical_xor(Tensor other) => Native.lltorch_logical_xor(this, other);

        public Tensor logical_xor_(Tensor other)
        {
            Native.lltorch_logical_xor_(this, other);
            return this;
        }
    }
}
