namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            public static Tensor max_pool1d(Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                Native.lltorch_nn_max_pool(1, input, Spatial.Repeat(kernel_size, 1), Spatial.Repeat(stride ?? kernel_size, 1), Spatial.Repeat(padding ?? 0, 1), Spatial.Repeat(dilation ?? 1, 1), ceil_mode);

            public static (Tensor output, Tensor indices) max_pool1d_with_indices(Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                MaxPoolWithIndices(1, input, Spatial.Repeat(kernel_size, 1), Spatial.Repeat(stride, 1), Spatial.Repeat(padding, 1), Spatial.Repeat(dilation, 1), ceil_mode);

            public static Tensor max_pool2d(Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                max_pool2d(input, Spatial.Repeat(kernel_size, 2), Spatial.Repeat(stride, 2), Spatial.Repeat(padding, 2), Spatial.Repeat(dilation, 2), ceil_mode);

            public static Tensor max_pool2d(Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null, bool ceil_mode = false) =>
                max_pool2d(input, Spatial.List(kernel_size), Spatial.List(stride), Spatial.List(padding), Spatial.List(dilation), ceil_mode);

            public static Tensor max_pool2d(Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
                Native.lltorch_nn_max_pool(2, input, kernel_size, strides ?? kernel_size, padding ?? [0, 0], dilation ?? [1, 1], ceil_mode);

            public static (Tensor output, Tensor indices) max_pool2d_with_indices(Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
                MaxPoolWithIndices(2, input, kernel_size, strides, padding, dilation, ceil_mode);

            public static Tensor max_pool3d(Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
                Native.lltorch_nn_max_pool(3, input, kernel_size, strides ?? kernel_size, padding ?? [0, 0, 0], dilation ?? [1, 1, 1], ceil_mode);

            public static (Tensor output, Tensor indices) max_pool3d_with_indices(Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
                MaxPoolWithIndices(3, input, kernel_size, strides, padding, dilation, ceil_mode);

            public static Tensor max_unpool1d(Tensor input, Tensor indices, long kernel_size, long? stride = null, long? padding = null, long[]? output_size = null)
            {
                using Tensor rows = input.unsqueeze(-1);
                using Tensor places = indices.unsqueeze(-1);
                long[] size = UnpooledSize(input, [kernel_size], Spatial.Repeat(stride, 1), Spatial.Repeat(padding, 1), output_size);
                using Tensor result = Native.lltorch_nn_max_unpool2d(rows, places, (long[])[size[0], 1]);
                return result.squeeze(-1);
            }

            public static Tensor max_unpool2d(Tensor input, Tensor indices, long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? output_size = null) =>
                Native.lltorch_nn_max_unpool2d(input, indices, UnpooledSize(input, kernel_size, stride, padding, output_size));

            public static Tensor max_unpool3d(Tensor input, Tensor indices, long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? output_size = null) =>
                Native.lltorch_nn_max_unpool3d(input, indices, UnpooledSize(input, kernel_size, stride, padding, output_size), stride ?? kernel_size, padding ?? [0, 0, 0]);

            private static (Tensor, Tensor) MaxPoolWithIndices(int dimensions, Tensor input, long[] kernel, long[]? stride, long[]? padding, long[]? dilation, bool ceilMode)
            {
                Native.lltorch_nn_max_pool_with_indices(dimensions, input, kernel, stride ?? kernel, padding ?? Spatial.Repeat(0, dimensions),
                    dilation ?? Spatial.Repeat(1, dimensions), ceilMode, out Tensor output, out Tensor indices);
                return (output, indices);
            }

            /// <summary>The size that was pooled, as far as it can be known; a given size may hold batch and channels too.</summary>
            private static long[] UnpooledSize(Tensor input, long[] kernel, long[]? stride, long[]? padding, long[]? given)
            {
                int n = kernel.Length;
                if (given?.Length < n) throw new ArgumentException($"The output size [{string.Join(", ", given)}] has fewer than {n} numbers.");
                if (given is not null) return given[^n..];
                if (input.dim() < n || stride?.Length < n || padding?.Length < n)
                    throw new ArgumentException($"Unpooling over {n} dimensions needs as many of the input [{string.Join(", ", input.shape)}], of the stride and of the padding.");
                return [.. Enumerable.Range(0, n).Select(i =>
                    (input.shape[^(n - i)] - 1) * (stride?[i] ?? kernel[i]) + kernel[i] - 2 * (padding?[i] ?? 0))];
            }
        }
    }
}
