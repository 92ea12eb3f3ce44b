namespace TorchSharp;

// Norms, correlation, histograms and distinct values: the static forms.
public static partial class torch
{
    public static (Tensor, Tensor) histogram(Tensor input, long bins, (double, double)? range = null, Tensor? weight = null, bool density = false)
    {
        Native.lltorch_histogram_bins(input, bins, range?.Item1, range?.Item2, weight, density, out Tensor hist, out Tensor bin_edges);
        return (hist, bin_edges);
    }

    public static (Tensor, Tensor) histogram(Tensor input, Tensor bins, Tensor? weight = null, bool density = false)
    {
        Native.lltorch_histogram(input, bins, weight, density, out Tensor hist, out Tensor bin_edges);
        return (hist, bin_edges);
    }

    public static (Tensor output, Tensor? inverse_indices, Tensor? counts) unique(Tensor input, bool sorted = true, bool return_inverse = false, bool return_counts = false, int? dim = null) =>
        NotNull(input).unique(sorted, return_inverse, return_counts, dim);

    public static (Tensor output, Tensor? inverse_indices, Tensor? counts) unique_consecutive(Tensor input, bool return_inverse = false, bool return_counts = false, int? dim = null) =>
        NotNull(input).unique_consecutive(return_inverse, return_counts, dim);

    public static Tensor bincount(Tensor input, Tensor? weights = null, long minlength = 0) => NotNull(input).bincount(weights, minlength);

    public static Tensor corrcoef(Tensor input) => NotNull(input).corrcoef();

    public static Tensor cov(Tensor input, long correction = 1, Tensor? fweights = null, Tensor? aweights = null) =>
        NotNull(input).cov(correction, fweights, aweights);

    public static Tensor dist(Tensor input, Tensor other, float p = 2) => NotNull(input).dist(other, p);

    public static Tensor histc(Tensor input, long bins = 100, long min = 0, long max = 0) => NotNull(input).histc(bins, min, max);

    public static Tensor norm(Tensor input) => NotNull(input).norm();

    public static Tensor norm(Tensor input, float p = 2) => NotNull(input).norm(p);

    public static Tensor norm(Tensor input, int dimension, bool keepdim = false, float p = 2) => NotNull(input).norm(dimension, keepdim, p);

    public static Tensor renorm(Tensor input, float p, long dim, float maxnorm) => NotNull(input).renorm(p, dim, maxnorm);
}
