namespace TorchSharp;

public static partial class torch
{
    // Norms, correlation, histograms and distinct values.
    public partial class Tensor
    {
        public Tensor norm(float p = 2) => Native.lltorch_norm(this, p);

        public Tensor norm(int dim, bool keepdim = false, float p = 2) => Native.lltorch_norm_dim(this, dim, keepdim, p);

        public Tensor dist(Tensor other, float p = 2) => Native.lltorch_dist(this, other, p);

        public Tensor renorm(float p, long dim, float maxnorm) => Native.lltorch_renorm(this, p, dim, maxnorm);

        public Tensor cov(long correction = 1, Tensor? fweights = null, Tensor? aweights = null) =>
            Native.lltorch_cov(this, correction, fweights, aweights);

        public Tensor corrcoef() => Native.lltorch_corrcoef(this);

        public Tensor histc(long bins = 100, long min = 0, long max = 0) => Native.lltorch_histc(this, bins, min, max);

        public Tensor bincount(Tensor? weights, long minlength = 0) => Native.lltorch_bincount(this, weights, minlength);

        public (Tensor output, Tensor? inverse_indices, Tensor? counts) unique(bool sorted = true, bool return_inverse = false, bool return_counts = false, int? dim = null)
        {
            Tensor output, inverse, counts;
            if (dim is int value) Native.lltorch_unique_dim(this, value, sorted, return_inverse, return_counts, out output, out inverse, out counts);
            else Native.lltorch_unique(this, sorted, return_inverse, return_counts, out output, out inverse, out counts);
            return (output, Wanted(inverse, return_inverse), Wanted(counts, return_counts));
        }

        public (Tensor output, Tensor? inverse_indices, Tensor? counts) unique_consecutive(bool return_inverse = false, bool return_counts = false, int? dim = null)
        {
            Native.lltorch_unique_consecutive(this, return_inverse, return_counts, dim, out Tensor output, out Tensor inverse, out Tensor counts);
            return (output, Wanted(inverse, return_inverse), Wanted(counts, return_counts));
        }

        // LibTorch makes an empty tensor of what was not asked for.
        private static Tensor? Wanted(Tensor result, bool wanted)
        {
            if (wanted) return result;
            result.Dispose();
            return null;
        }
    }
}
