namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            public static Tensor pad(Tensor input, long[] pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                Native.lltorch_nn_pad(input, pad, (int)mode, value);

            public static Tensor pad(Tensor input, ReadOnlySpan<long> pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                Native.lltorch_nn_pad(input, pad, (int)mode, value);

            public static Tensor pad(Tensor input, long pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                functional.pad(input, (long[])[pad, pad], mode, value);

            public static Tensor pad(Tensor input, (long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                functional.pad(input, Spatial.List(pad), mode, value);

            public static Tensor pad(Tensor input, (long, long, long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                functional.pad(input, (long[])[pad.Item1, pad.Item2, pad.Item3, pad.Item4], mode, value);

            public static Tensor grid_sample(Tensor input, Tensor grid, GridSampleMode mode = GridSampleMode.Bilinear, GridSamplePaddingMode padding_mode = GridSamplePaddingMode.Zeros, bool? align_corners = null) =>
                // LibTorch counts differently: bilinear 0, nearest 1; zeros 0, border 1, reflection 2.
                Native.lltorch_nn_grid_sample(input, grid, mode == GridSampleMode.Bilinear ? 0 : 1,
                    padding_mode switch { GridSamplePaddingMode.Border => 1, GridSamplePaddingMode.Reflection => 2, _ => 0 }, align_corners ?? false);

            public static Tensor affine_grid(Tensor theta, long[]? size = null, bool align_corners = false) =>
                Native.lltorch_nn_affine_grid(theta, size ?? throw new ArgumentNullException(nameof(size), "The size of the output is needed: [N, C, H, W]."), align_corners);

            public static Tensor unfold(Tensor input, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
                unfold(input, (kernel_size, kernel_size), (dilation, dilation), (padding, padding), (stride, stride));

            public static Tensor unfold(Tensor input, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null) =>
                Native.lltorch_nn_unfold(input, Spatial.List(kernel_size), Spatial.List(dilation ?? (1, 1)), Spatial.List(padding ?? (0, 0)), Spatial.List(stride ?? (1, 1)));

            public static Tensor fold(Tensor input, long output_size, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
                fold(input, (output_size, output_size), (kernel_size, kernel_size), (dilation, dilation), (padding, padding), (stride, stride));

            public static Tensor fold(Tensor input, (long, long) output_size, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null) =>
                Native.lltorch_nn_fold(input, Spatial.List(output_size), Spatial.List(kernel_size), Spatial.List(dilation ?? (1, 1)), Spatial.List(padding ?? (0, 0)), Spatial.List(stride ?? (1, 1)));

            public static Tensor pixel_shuffle(Tensor input, long upscale_factor) => Native.lltorch_nn_pixel_shuffle(input, upscale_factor);

            public static Tensor pixel_unshuffle(Tensor input, long downscale_factor) => Native.lltorch_nn_pixel_unshuffle(input, downscale_factor);
        }
    }
}
