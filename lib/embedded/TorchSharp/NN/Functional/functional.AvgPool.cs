namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            public static Tensor avg_pool1d(Tensor input, long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true) =>
                Native.lltorch_nn_avg_pool(1, input, Spatial.Repeat(kernel_size, 1), Spatial.Repeat(stride ?? kernel_size, 1), Spatial.Repeat(padding ?? 0, 1), ceil_mode, count_include_pad, null);

            public static Tensor avg_pool2d(Tensor input, long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                avg_pool2d(input, Spatial.Repeat(kernel_size, 2), Spatial.Repeat(stride, 2), Spatial.Repeat(padding, 2), ceil_mode, count_include_pad, divisor_override);

            public static Tensor avg_pool2d(Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                avg_pool2d(input, Spatial.List(kernel_size), Spatial.List(stride), Spatial.List(padding), ceil_mode, count_include_pad, divisor_override);

            public static Tensor avg_pool2d(Tensor input, long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                Native.lltorch_nn_avg_pool(2, input, kernel_size, stride ?? kernel_size, padding ?? [0, 0], ceil_mode, count_include_pad, divisor_override);

            public static Tensor avg_pool3d(Tensor input, long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
                Native.lltorch_nn_avg_pool(3, input, kernel_size, stride ?? kernel_size, padding ?? [0, 0, 0], ceil_mode, count_include_pad, divisor_override);

            public static Tensor lp_pool1d(Tensor input, double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
                Native.lltorch_nn_lp_pool(1, input, norm_type, Spatial.Repeat(kernel_size, 1), Spatial.Repeat(stride ?? kernel_size, 1), ceil_mode);

            public static Tensor lp_pool2d(Tensor input, double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
                lp_pool2d(input, norm_type, Spatial.Repeat(kernel_size, 2), Spatial.Repeat(stride, 2), ceil_mode);

            public static Tensor lp_pool2d(Tensor input, double norm_type, long[] kernel_size, long[]? stride = null, bool ceil_mode = false) =>
                Native.lltorch_nn_lp_pool(2, input, norm_type, kernel_size, stride ?? kernel_size, ceil_mode);
        }
    }
}
