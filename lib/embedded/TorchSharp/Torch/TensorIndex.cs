namespace TorchSharp;

public static partial class torch
{
    public struct TensorIndex
    {
        internal enum Kind
        {
            None,
            Bool,
            Single,
            Slice,
            Ellipsis,
            Tensor,
        }

        // What crosses the ABI; the tensor's handle travels beside it.
        internal Kind _kind;
        internal long _start;
        internal long _stop;
        internal long _step;
        internal Tensor? _tensor;

        // "Not given" for a bound of a slice; LibTorch clips the values that it gets instead.
        private const long First = long.MinValue;
        private const long Last = long.MaxValue;

        public static TensorIndex Ellipsis = new() { _kind = Kind.Ellipsis };
        public static TensorIndex None = new() { _kind = Kind.None };
        public static TensorIndex Null = new() { _kind = Kind.None };
        public static TensorIndex Colon = Slice();

        public static TensorIndex Slice(long? start = null, long? stop = null, long? step = null)
        {
            long by = step ?? 1;
            if (by <= 0) throw new ArgumentOutOfRangeException(nameof(step), by, "The step of a slice must be greater than zero.");
            return new() { _kind = Kind.Slice, _start = start ?? First, _stop = stop ?? Last, _step = by };
        }

        public static TensorIndex Slice((int? start, int? end) range) => Slice(range.start, range.end);

        public static TensorIndex Slice(Range range) => Slice(From(range.Start, First), From(range.End, Last));

        public static TensorIndex Bool(bool value) => new() { _kind = Kind.Bool, _start = value ? 1 : 0 };

        public static TensorIndex Single(long? index) =>
            index is long value ? new() { _kind = Kind.Single, _start = value } : None;

        public static TensorIndex Tensor(Tensor tensor)
        {
            ArgumentNullException.ThrowIfNull(tensor);
            return new() { _kind = Kind.Tensor, _tensor = tensor };
        }

        public static implicit operator TensorIndex(long value) => Single(value);

        public static implicit operator TensorIndex((int? start, int? end) range) => Slice(range);

        public static implicit operator TensorIndex(Range range) => Slice(range);

        public static implicit operator TensorIndex(Index index)
        {
            // -0 would be the first element.
            if (index.Equals(Index.End)) throw new ArgumentOutOfRangeException(nameof(index), "The index ^0 lies behind the last element, which is ^1.");
            return Single(index.IsFromEnd ? -index.Value : index.Value);
        }

        public static implicit operator Tensor(TensorIndex value) =>
            value._tensor ?? throw new InvalidCastException("This TensorIndex does not hold a tensor.");

        // ^0, the end of a range, is the bound that is not given: -0 would be the first element.
        private static long From(Index index, long notGiven) =>
            !index.IsFromEnd ? index.Value : index.Value == 0 ? (notGiven == First ? Last : notGiven) : -index.Value;
    }
}
