using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static Conv1d Conv1d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Spatial.Repeat(kernel_size, 1), Spatial.Repeat(stride, 1), Spatial.Repeat(padding, 1), null, Spatial.Repeat(dilation, 1), padding_mode, groups, bias, device, dtype);

        public static Conv1d Conv1d(long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Spatial.Repeat(kernel_size, 1), Spatial.Repeat(stride, 1), Spatial.Repeat(0, 1), padding, Spatial.Repeat(dilation, 1), padding_mode, groups, bias, device, dtype);

        public static ConvTranspose1d ConvTranspose1d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long output_padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Spatial.Repeat(kernel_size, 1), Spatial.Repeat(stride, 1), Spatial.Repeat(padding, 1), Spatial.Repeat(output_padding, 1), Spatial.Repeat(dilation, 1), padding_mode, groups, bias, device, dtype);

        public static Conv2d Conv2d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Spatial.Repeat(kernel_size, 2), Spatial.Repeat(stride, 2), Spatial.Repeat(padding, 2), null, Spatial.Repeat(dilation, 2), padding_mode, groups, bias, device, dtype);

        public static Conv2d Conv2d(long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Spatial.Repeat(kernel_size, 2), Spatial.Repeat(stride, 2), Spatial.Repeat(0, 2), padding, Spatial.Repeat(dilation, 2), padding_mode, groups, bias, device, dtype);

        public static ConvTranspose2d ConvTranspose2d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long output_padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Spatial.Repeat(kernel_size, 2), Spatial.Repeat(stride, 2), Spatial.Repeat(padding, 2), Spatial.Repeat(output_padding, 2), Spatial.Repeat(dilation, 2), padding_mode, groups, bias, device, dtype);

        public static Conv2d Conv2d(long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Spatial.List(kernel_size), Spatial.List(stride ?? (1, 1)), Spatial.List(padding ?? (0, 0)), null, Spatial.List(dilation ?? (1, 1)), padding_mode, groups, bias, device, dtype);

        public static Conv2d Conv2d(long in_channels, long out_channels, (long, long) kernel_size, Padding padding, (long, long)? stride = null, (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Spatial.List(kernel_size), Spatial.List(stride ?? (1, 1)), Spatial.Repeat(0, 2), padding, Spatial.List(dilation ?? (1, 1)), padding_mode, groups, bias, device, dtype);

        public static ConvTranspose2d ConvTranspose2d(long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? output_padding = null, (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Spatial.List(kernel_size), Spatial.List(stride ?? (1, 1)), Spatial.List(padding ?? (0, 0)), Spatial.List(output_padding ?? (0, 0)), Spatial.List(dilation ?? (1, 1)), padding_mode, groups, bias, device, dtype);

        public static Conv3d Conv3d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Spatial.Repeat(kernel_size, 3), Spatial.Repeat(stride, 3), Spatial.Repeat(padding, 3), null, Spatial.Repeat(dilation, 3), padding_mode, groups, bias, device, dtype);

        public static Conv3d Conv3d(long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Spatial.Repeat(kernel_size, 3), Spatial.Repeat(stride, 3), Spatial.Repeat(0, 3), padding, Spatial.Repeat(dilation, 3), padding_mode, groups, bias, device, dtype);

        public static ConvTranspose3d ConvTranspose3d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long output_padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Spatial.Repeat(kernel_size, 3), Spatial.Repeat(stride, 3), Spatial.Repeat(padding, 3), Spatial.Repeat(output_padding, 3), Spatial.Repeat(dilation, 3), padding_mode, groups, bias, device, dtype);

        public static Conv3d Conv3d(long in_channels, long out_channels, (long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null, (long, long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Spatial.List(kernel_size), Spatial.List(stride ?? (1, 1, 1)), Spatial.List(padding ?? (0, 0, 0)), null, Spatial.List(dilation ?? (1, 1, 1)), padding_mode, groups, bias, device, dtype);

        public static Conv3d Conv3d(long in_channels, long out_channels, (long, long, long) kernel_size, Padding padding, (long, long, long)? stride = null, (long, long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Spatial.List(kernel_size), Spatial.List(stride ?? (1, 1, 1)), Spatial.Repeat(0, 3), padding, Spatial.List(dilation ?? (1, 1, 1)), padding_mode, groups, bias, device, dtype);

        public static ConvTranspose3d ConvTranspose3d(long in_channels, long out_channels, (long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null, (long, long, long)? output_padding = null, (long, long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Spatial.List(kernel_size), Spatial.List(stride ?? (1, 1, 1)), Spatial.List(padding ?? (0, 0, 0)), Spatial.List(output_padding ?? (0, 0, 0)), Spatial.List(dilation ?? (1, 1, 1)), padding_mode, groups, bias, device, dtype);
    }
}
