namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public long Dimensions => Native.lltorch_ndim(this);

        public long ndim => Native.lltorch_ndim(this);

        public long dim() => Native.lltorch_ndim(this);

        public long NumberOfElements => Native.lltorch_numel(this);

        public long numel() => Native.lltorch_numel(this);

        public long ElementSize => Native.lltorch_element_size(this);

        public long element_size() => Native.lltorch_element_size(this);

        public ScalarType dtype => (ScalarType)Native.lltorch_dtype(this);

        public Device device
        {
            get
            {
                DeviceType type = device_type;
                return type == DeviceType.CPU ? CPU : new Device(type, device_index);
            }
        }

        // LibTorch calls META 14 and MPS 13, as the enum does.
        public DeviceType device_type => (DeviceType)Native.lltorch_device_type(this);

        public int device_index => Native.lltorch_device_index(this);

        public unsafe long[] shape
        {
            get
            {
                long rank = Native.lltorch_ndim(this);
                if (rank == 0) return [];
                var sizes = new long[rank];
                fixed (long* data = sizes) Native.lltorch_sizes(this, data);
                return sizes;
            }
        }

        public long[] size() => shape;

        public long size(int dim) => shape[CheckedDimension(dim)];

        public unsafe long[] stride()
        {
            long rank = Native.lltorch_ndim(this);
            if (rank == 0) return [];
            var strides = new long[rank];
            fixed (long* data = strides) Native.lltorch_strides(this, data);
            return strides;
        }

        public long stride(int dim) => stride()[CheckedDimension(dim)];

        public long storage_offset() => Native.lltorch_storage_offset(this);

        public bool is_contiguous() => Native.lltorch_is_contiguous(this);

        public bool is_sparse => Native.lltorch_is_sparse(this);

        public bool is_meta => Native.lltorch_is_meta(this);

        public bool is_cuda => device_type == DeviceType.CUDA;

        public bool is_cpu() => device_type == DeviceType.CPU;

        public bool is_conj() => Native.lltorch_is_conj(this);

        public bool is_neg() => Native.lltorch_is_neg(this);

        public bool is_floating_point() => torch.is_floating_point(dtype);

        public bool is_integral() => torch.is_integral(dtype);

        public bool is_complex() => torch.is_complex(dtype);

        public bool is_quantized() => torch.is_quantized(dtype);

        private long CheckedDimension(long dim)
        {
            long rank = ndim;
            return dim >= -rank && dim < rank
                ? (dim < 0 ? dim + rank : dim)
                : throw new ArgumentOutOfRangeException(nameof(dim), dim, $"A tensor with {rank} dimensions has no dimension {dim}.");
        }
    }
}
