using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static MaxPool1d MaxPool1d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
            new(kernel_size, stride, padding, dilation, ceil_mode);

        public static AvgPool1d AvgPool1d(long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false, bool count_include_pad = true) =>
            new(kernel_size, stride, padding, ceil_mode, count_include_pad);

        public static AdaptiveAvgPool1d AdaptiveAvgPool1d(long output_size) => new(output_size);

        public static AdaptiveMaxPool1d AdaptiveMaxPool1d(long output_size) => new(output_size);

        public static LPPool1d LPPool1d(double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
            new(norm_type, kernel_size, stride, ceil_mode);

        public static LPPool2d LPPool2d(double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
            new(norm_type, Spatial.Repeat(kernel_size, 2), Spatial.Repeat(stride, 2), ceil_mode);

        public static LPPool2d LPPool2d(double norm_type, long[] kernel_size, long[]? stride = null, bool ceil_mode = false) =>
            new(norm_type, kernel_size, stride, ceil_mode);

        public static MaxUnpool1d MaxUnpool1d(long kernel_size, long? stride = null, long? padding = null) => new(kernel_size, stride, padding);

        public static MaxPool2d MaxPool2d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
            new(Spatial.Repeat(kernel_size, 2), Spatial.Repeat(stride, 2), Spatial.Repeat(padding, 2), Spatial.Repeat(dilation, 2), ceil_mode);

        public static AvgPool2d AvgPool2d(long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
            new(Spatial.Repeat(kernel_size, 2), Spatial.Repeat(stride, 2), Spatial.Repeat(padding, 2), ceil_mode, count_include_pad, divisor_override);

        public static MaxUnpool2d MaxUnpool2d(long kernel_size, long? stride = null, long? padding = null) =>
            new(Spatial.Repeat(kernel_size, 2), Spatial.Repeat(stride, 2), Spatial.Repeat(padding, 2));

        public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long output_size) => new(Spatial.Repeat(output_size, 2));

        public static MaxPool2d MaxPool2d((long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null, bool ceil_mode = false) =>
            new(Spatial.List(kernel_size), Spatial.List(stride), Spatial.List(padding), Spatial.List(dilation), ceil_mode);

        public static AvgPool2d AvgPool2d((long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
            new(Spatial.List(kernel_size), Spatial.List(stride), Spatial.List(padding), ceil_mode, count_include_pad, divisor_override);

        public static MaxUnpool2d MaxUnpool2d((long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null) =>
            new(Spatial.List(kernel_size), Spatial.List(stride), Spatial.List(padding));

        public static AdaptiveAvgPool2d AdaptiveAvgPool2d((long, long) output_size) => new(Spatial.List(output_size));

        public static MaxPool2d MaxPool2d(long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
            new(kernel_size, stride, padding, dilation, ceil_mode);

        public static AvgPool2d AvgPool2d(long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
            new(kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);

        public static MaxUnpool2d MaxUnpool2d(long[] kernel_size, long[]? stride = null, long[]? padding = null) =>
            new(kernel_size, stride, padding);

        public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long[] output_size) => new(output_size);

        public static AdaptiveMaxPool2d AdaptiveMaxPool2d(long[] output_size) => new(output_size);

        public static MaxPool3d MaxPool3d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
            new(Spatial.Repeat(kernel_size, 3), Spatial.Repeat(stride, 3), Spatial.Repeat(padding, 3), Spatial.Repeat(dilation, 3), ceil_mode);

        public static AvgPool3d AvgPool3d(long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
            new(Spatial.Repeat(kernel_size, 3), Spatial.Repeat(stride, 3), Spatial.Repeat(padding, 3), ceil_mode, count_include_pad, divisor_override);

        public static MaxUnpool3d MaxUnpool3d(long kernel_size, long? stride = null, long? padding = null) =>
            new(Spatial.Repeat(kernel_size, 3), Spatial.Repeat(stride, 3), Spatial.Repeat(padding, 3));

        public static AdaptiveAvgPool3d AdaptiveAvgPool3d(long output_size) => new(Spatial.Repeat(output_size, 3));

        public static MaxPool3d MaxPool3d((long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null, (long, long, long)? dilation = null, bool ceil_mode = false) =>
            new(Spatial.List(kernel_size), Spatial.List(stride), Spatial.List(padding), Spatial.List(dilation), ceil_mode);

        public static AvgPool3d AvgPool3d((long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
            new(Spatial.List(kernel_size), Spatial.List(stride), Spatial.List(padding), ceil_mode, count_include_pad, divisor_override);

        public static MaxUnpool3d MaxUnpool3d((long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null) =>
            new(Spatial.List(kernel_size), Spatial.List(stride), Spatial.List(padding));

        public static AdaptiveAvgPool3d AdaptiveAvgPool3d((long, long, long) output_size) => new(Spatial.List(output_size));

        public static MaxPool3d MaxPool3d(long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
            new(kernel_size, stride, padding, dilation, ceil_mode);

        public static AvgPool3d AvgPool3d(long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
            new(kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);

        public static MaxUnpool3d MaxUnpool3d(long[] kernel_size, long[]? stride = null, long[]? padding = null) =>
            new(kernel_size, stride, padding);

        public static AdaptiveAvgPool3d AdaptiveAvgPool3d(long[] output_size) => new(output_size);

        public static AdaptiveMaxPool3d AdaptiveMaxPool3d(long[] output_size) => new(output_size);
    }
}
