namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor uniform_(double from, double to, Generator? generator = null)
        {
            Native.lltorch_uniform_(this, from, to, generator);
            return this;
        }

        public Tensor normal_(double mean = 0, double std = 1, Generator? generator = null)
        {
            Native.lltorch_normal_(this, mean, std, generator);
            return this;
        }

        public Tensor random_(double from, double to, Generator? generator = null)
        {
            Native.lltorch_random_(this, from, to, generator);
            return this;
        }

        public Tensor bernoulli_(double p = 0.5, Generator? generator = null)
        {
            Native.lltorch_bernoulli_(this, p, generator);
            return this;
        }

        public Tensor bernoulli_(Tensor p, Generator? generator = null)
        {
            Native.lltorch_bernoulli_tensor_(this, p, generator);
            return this;
        }

        public Tensor exponential_(double lambda = 1, Generator? generator = null)
        {
            Native.lltorch_exponential_(this, lambda, generator);
            return this;
        }

        public Tensor geometric_(double p, Generator? generator = null)
        {
            Native.lltorch_geometric_(this, p, generator);
            return this;
        }

        public Tensor cauchy_(double median = 0, double sigma = 1, Generator? generator = null)
        {
            Native.lltorch_cauchy_(this, median, sigma, generator);
            return this;
        }

        public Tensor log_normal_(double mean = 0, double std = 1, Generator? generator = null)
        {
            Native.lltorch_log_normal_(this, mean, std, generator);
            return this;
        }

        public Tensor bernoulli(Generator? generator = null) => Native.lltorch_bernoulli(this, generator);

        public Tensor binomial(Tensor prob, Generator? generator = null) => Native.lltorch_binomial(this, prob, generator);

        public Tensor poisson(Generator? generator = null) => Native.lltorch_poisson(this, generator);

        public Tensor multinomial(long num_samples, bool replacement = false, Generator? generator = null) =>
            Native.lltorch_multinomial(this, num_samples, replacement, generator);
    }

    public static Tensor bernoulli(Tensor input, Generator? generator = null) => NotNull(input).bernoulli(generator);

    public static Tensor poisson(Tensor input, Generator? generator = null) => NotNull(input).poisson(generator);

    public static Tensor multinomial(Tensor input, long num_samples, bool replacement = false, Generator? generator = null) =>
        NotNull(input).multinomial(num_samples, replacement, generator);

    public static Tensor normal(Tensor mean, Tensor std, Generator? generator = null) =>
        Native.lltorch_normal_tensors(mean, std, generator);
}
