namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            public static Tensor interpolate(Tensor x, long[]? size = null, double[]? scale_factor = null, InterpolationMode mode = InterpolationMode.Nearest, bool? align_corners = null, bool recompute_scale_factor = false, bool antialias = false)
            {
                int dimensions = (int)x.dim() - 2;
                if (dimensions < 1)
                    throw new ArgumentException($"interpolate needs [N, C, …] with 1 to 3 spatial dimensions; the input is [{string.Join(", ", x.shape)}].", nameof(x));
                if (size is null == scale_factor is null)
                    throw new ArgumentException("interpolate needs either a size or a scale factor, not both and not none.");
                if (scale_factor is { Length: 1 }) scale_factor = [.. Enumerable.Repeat(scale_factor[0], dimensions)];
                if (size is { Length: 1 }) size = Spatial.Repeat(size[0], dimensions);
                if ((size?.Length ?? scale_factor!.Length) != dimensions)
                    throw new ArgumentException($"interpolate needs 1 or {dimensions} numbers for an input with {dimensions} spatial dimensions.");
                if (align_corners == true && mode is (InterpolationMode.Nearest or InterpolationMode.NearestExact or InterpolationMode.Area))
                    throw new ArgumentException($"align_corners has no meaning for the mode {mode}.", nameof(align_corners));

                long[] target = size ?? [.. Enumerable.Range(0, dimensions).Select(i => (long)Math.Floor(x.shape[i + 2] * scale_factor![i]))];
                return Native.lltorch_nn_interpolate(x, target, recompute_scale_factor ? null : scale_factor, (int)mode, align_corners ?? false, antialias);
            }

            public static Tensor upsample(Tensor input, long[]? size = null, double[]? scale_factor = null, UpsampleMode mode = UpsampleMode.Nearest, bool align_corners = false) =>
                interpolate(input, size, scale_factor, (InterpolationMode)mode, mode == UpsampleMode.Nearest ? null : align_corners);

            public static Tensor upsample_nearest(Tensor x, long[]? size = null, double[]? scale_factor = null, bool align_corners = false) =>
                interpolate(x, size, scale_factor, InterpolationMode.Nearest);

            public static Tensor upsample_bilinear(Tensor x, long[]? size = null, double[]? scale_factor = null, bool align_corners = false) =>
                interpolate(x, size, scale_factor, InterpolationMode.Bilinear, align_corners);
        }
    }
}
