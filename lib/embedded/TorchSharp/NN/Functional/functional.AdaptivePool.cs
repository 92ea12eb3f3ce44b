namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            public static Tensor adaptive_avg_pool1d(Tensor input, long output_size) =>
                Native.lltorch_nn_adaptive_avg_pool(1, input, Spatial.Repeat(output_size, 1));

            public static Tensor adaptive_max_pool1d(Tensor input, long output_size) => First(adaptive_max_pool1d_with_indices(input, output_size));

            public static (Tensor output, Tensor indices) adaptive_max_pool1d_with_indices(Tensor input, long output_size) =>
                AdaptiveMaxPool(1, input, Spatial.Repeat(output_size, 1));

            public static Tensor adaptive_avg_pool2d(Tensor input, long output_size) => adaptive_avg_pool2d(input, Spatial.Repeat(output_size, 2));

            public static Tensor adaptive_avg_pool2d(Tensor input, (long, long) output_size) => adaptive_avg_pool2d(input, Spatial.List(output_size));

            public static Tensor adaptive_avg_pool2d(Tensor input, long[] output_size) => Native.lltorch_nn_adaptive_avg_pool(2, input, output_size);

            public static Tensor adaptive_max_pool2d(Tensor input, long[] output_size) => First(adaptive_max_pool2d_with_indices(input, output_size));

            public static (Tensor output, Tensor indices) adaptive_max_pool2d_with_indices(Tensor input, long[] output_size) =>
                AdaptiveMaxPool(2, input, output_size);

            public static Tensor adaptive_avg_pool3d(Tensor input, long output_size) => adaptive_avg_pool3d(input, Spatial.Repeat(output_size, 3));

            public static Tensor adaptive_avg_pool3d(Tensor input, (long, long, long) output_size) => adaptive_avg_pool3d(input, Spatial.List(output_size));

            public static Tensor adaptive_avg_pool3d(Tensor input, long[] output_size) => Native.lltorch_nn_adaptive_avg_pool(3, input, output_size);

            public static Tensor adaptive_max_pool3d(Tensor input, long[] output_size) => First(adaptive_max_pool3d_with_indices(input, output_size));

            public static (Tensor output, Tensor indices) adaptive_max_pool3d_with_indices(Tensor input, long[] output_size) =>
                AdaptiveMaxPool(3, input, output_size);

            private static (Tensor, Tensor) AdaptiveMaxPool(int dimensions, Tensor input, long[] size)
            {
                Native.lltorch_nn_adaptive_max_pool(dimensions, input, size, out Tensor output, out Tensor indices);
                return (output, indices);
            }

            private static Tensor First((Tensor output, Tensor indices) pair)
            {
                pair.indices.Dispose();
                return pair.output;
            }
        }
    }
}
