namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            public static Tensor conv1d(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null, long? dilation = null, long groups = 1) =>
                Native.lltorch_nn_conv(1, input, weight, bias, Spatial.Repeat(stride ?? 1, 1), Spatial.Repeat(padding ?? 0, 1), Spatial.Repeat(dilation ?? 1, 1), groups);

            public static Tensor conv2d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? dilation = null, long groups = 1) =>
                Native.lltorch_nn_conv(2, input, weight, bias, strides ?? [1, 1], padding ?? [0, 0], dilation ?? [1, 1], groups);

            public static Tensor conv3d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? dilation = null, long groups = 1) =>
                Native.lltorch_nn_conv(3, input, weight, bias, strides ?? [1, 1, 1], padding ?? [0, 0, 0], dilation ?? [1, 1, 1], groups);

            public static Tensor conv1d_padding(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, Padding padding = Padding.Valid, long? dilation = null, long groups = 1) =>
                Native.lltorch_nn_conv_named(1, input, weight, bias, Spatial.Repeat(stride ?? 1, 1), padding == Padding.Same, Spatial.Repeat(dilation ?? 1, 1), groups);

            public static Tensor conv2d_padding(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, Padding padding = Padding.Valid, long[]? dilation = null, long groups = 1) =>
                Native.lltorch_nn_conv_named(2, input, weight, bias, strides ?? [1, 1], padding == Padding.Same, dilation ?? [1, 1], groups);

            public static Tensor conv3d_padding(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, Padding padding = Padding.Valid, long[]? dilation = null, long groups = 1) =>
                Native.lltorch_nn_conv_named(3, input, weight, bias, strides ?? [1, 1, 1], padding == Padding.Same, dilation ?? [1, 1, 1], groups);

            public static Tensor conv_transpose1d(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null, long? output_padding = null, long? dilation = null, long groups = 1) =>
                Native.lltorch_nn_conv_transpose(1, input, weight, bias, Spatial.Repeat(stride ?? 1, 1), Spatial.Repeat(padding ?? 0, 1), Spatial.Repeat(output_padding ?? 0, 1), Spatial.Repeat(dilation ?? 1, 1), groups);

            public static Tensor conv_transpose2d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? output_padding = null, long[]? dilation = null, long groups = 1) =>
                Native.lltorch_nn_conv_transpose(2, input, weight, bias, strides ?? [1, 1], padding ?? [0, 0], output_padding ?? [0, 0], dilation ?? [1, 1], groups);

            public static Tensor conv_transpose3d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? output_padding = null, long[]? dilation = null, long groups = 1) =>
                Native.lltorch_nn_conv_transpose(3, input, weight, bias, strides ?? [1, 1, 1], padding ?? [0, 0, 0], output_padding ?? [0, 0, 0], dilation ?? [1, 1, 1], groups);
        }
    }
}
