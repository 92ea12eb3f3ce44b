namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>This tensor's element type and device where none is given.</summary>
        private CreateOptions Like(ScalarType? dtype, Device? device, bool requiresGrad) =>
            new(dtype ?? this.dtype, device ?? this.device, requiresGrad);

        public Tensor new_empty(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_empty(new IntList(size), Like(dtype, device, requires_grad));

        public Tensor new_empty(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_empty(new IntList([dim0, dim1, dim2, dim3]), Like(dtype, device, requires_grad));

        public Tensor new_empty(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_empty(new IntList([dim0, dim1, dim2]), Like(dtype, device, requires_grad));

        public Tensor new_empty(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_empty(new IntList([rows, columns]), Like(dtype, device, requires_grad));

        public Tensor new_empty(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_empty(new IntList([size]), Like(dtype, device, requires_grad));

        public Tensor new_empty(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_empty(NotNull(size), Like(dtype, device, requires_grad));

        public Tensor new_full(ReadOnlySpan<long> size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_full(new IntList(size), value, Like(dtype, device, requires_grad));

        public Tensor new_full(long dim0, long dim1, long dim2, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_full(new IntList([dim0, dim1, dim2]), value, Like(dtype, device, requires_grad));

        public Tensor new_full(long dim0, long dim1, long dim2, long dim3, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_full(new IntList([dim0, dim1, dim2, dim3]), value, Like(dtype, device, requires_grad));

        public Tensor new_full(long rows, long columns, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_full(new IntList([rows, columns]), value, Like(dtype, device, requires_grad));

        public Tensor new_full(long size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_full(new IntList([size]), value, Like(dtype, device, requires_grad));

        public Tensor new_full(long[] size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_full(NotNull(size), value, Like(dtype, device, requires_grad));

        public Tensor new_ones(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_ones(new IntList([dim0, dim1, dim2, dim3]), Like(dtype, device, requires_grad));

        public Tensor new_ones(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_ones(new IntList([dim0, dim1, dim2]), Like(dtype, device, requires_grad));

        public Tensor new_ones(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_ones(new IntList([rows, columns]), Like(dtype, device, requires_grad));

        public Tensor new_ones(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_ones(new IntList([size]), Like(dtype, device, requires_grad));

        public Tensor new_zeros(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_zeros(new IntList(size), Like(dtype, device, requires_grad));

        public Tensor new_zeros(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_zeros(new IntList([dim0, dim1, dim2, dim3]), Like(dtype, device, requires_grad));

        public Tensor new_zeros(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_zeros(new IntList([dim0, dim1, dim2]), Like(dtype, device, requires_grad));

        public Tensor new_zeros(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_zeros(new IntList([rows, columns]), Like(dtype, device, requires_grad));

        public Tensor new_zeros(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_zeros(new IntList([size]), Like(dtype, device, requires_grad));

        public Tensor new_zeros(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Native.lltorch_zeros(NotNull(size), Like(dtype, device, requires_grad));
    }
}
