namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        // Activation functions.
        public static partial class functional
        {
            public static Tensor relu(Tensor x, bool inplace = false) => inplace ? x.relu_() : x.relu();

            public static Tensor relu6(Tensor x, bool inplace = false) => inplace ? x.relu6_() : x.relu6();

            public static Tensor selu(Tensor x, bool inplace = false) => inplace ? x.selu_() : x.selu();

            public static Tensor silu(Tensor x, bool inplace = false) => inplace ? x.silu_() : x.silu();

            public static Tensor mish(Tensor x, bool inplace = false)
            {
                if (!inplace) return Native.lltorch_mish(x);
                Native.lltorch_mish_(x);
                return x;
            }

            public static Tensor hardswish(Tensor input, bool inplace = false) => inplace ? input.hardswish_() : input.hardswish();

            public static Tensor hardsigmoid(Tensor input, bool inplace = false) => inplace ? input.hardsigmoid_() : input.hardsigmoid();

            public static Tensor tanh(Tensor x, bool inplace = false) => inplace ? x.tanh_() : x.tanh();

            public static Tensor tanhshrink(Tensor x, bool inplace = false)
            {
                if (!inplace) return Native.lltorch_tanhshrink(x);
                Native.lltorch_tanhshrink_(x);
                return x;
            }

            public static Tensor softsign(Tensor x, bool inplace = false)
            {
                if (!inplace) return Native.lltorch_softsign(x);
                Native.lltorch_softsign_(x);
                return x;
            }

            public static Tensor sigmoid(Tensor x) => x.sigmoid();

            public static Tensor sigmoid(Tensor x, bool inplace) => inplace ? x.sigmoid_() : x.sigmoid();

            public static Tensor celu(Tensor x, double alpha, bool inplace = false) => inplace ? x.celu_(alpha) : x.celu(alpha);

            public static Tensor elu(Tensor x, double alpha, bool inplace = false) => inplace ? x.elu_(alpha) : x.elu(alpha);

            public static Tensor leaky_relu(Tensor input, double negative_slope = 0.01, bool inplace = false) =>
                inplace ? input.leaky_relu_(negative_slope) : input.leaky_relu(negative_slope);

            public static Tensor hardtanh(Tensor x, double min_val = -1, double max_val = 1, bool inplace = false) =>
                inplace ? x.hardtanh_(min_val, max_val) : x.hardtanh(min_val, max_val);

            public static Tensor threshold(Tensor x, double threshold, double value, bool inplace = false) =>
                inplace ? x.threshold_(threshold, value) : x.threshold(threshold, value);

            public static Tensor rrelu(Tensor x, double lower = 0.125, double upper = 0.3333333333333333, bool inplace = false) =>
                inplace ? x.rrelu_(lower, upper) : x.rrelu(lower, upper);

            public static Tensor gelu(Tensor x) => x.gelu();

            public static Tensor gelu(Tensor x, bool inplace) => inplace ? x.gelu_() : x.gelu();

            public static Tensor glu(Tensor input, long dim = -1) => input.glu(dim);

            public static Tensor prelu(Tensor input, Tensor weight) => input.prelu(weight);

            public static Tensor hardshrink(Tensor x, double lambda = 0.5) => Native.lltorch_hardshrink(x, lambda);

            public static Tensor softshrink(Tensor x, double lambda = 0.5) => Native.lltorch_softshrink(x, lambda);

            public static Tensor softplus(Tensor x, double beta = 1, double threshold = 20) => x.softplus(beta, threshold);

            public static Tensor logsigmoid(Tensor x) => x.log_sigmoid();

            public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => input.softmax(dim, dtype);

            public static Tensor softmax2d(Tensor x) => x.softmax(-3);

            public static Tensor softmin(Tensor x, long dim) => Native.lltorch_softmin(x, dim);

            public static Tensor log_softmax(Tensor x, long dim) => x.log_softmax(dim);

            public static Tensor Hardshrink(Tensor x, double lambda = 0.5) => hardshrink(x, lambda);

            public static Tensor Hardtanh(Tensor x, double min_val = -1, double max_val = 1, bool inplace = false) =>
                hardtanh(x, min_val, max_val, inplace);

            public static Tensor Mish(Tensor x) => mish(x);

            public static Tensor SiLU(Tensor x, bool inplace = false) => silu(x, inplace);

            public static Tensor Softshrink(Tensor x, double lambda = 0.5) => softshrink(x, lambda);

            public static Tensor Softsign(Tensor x) => softsign(x);

            public static Tensor Tanhshrink(Tensor x) => tanhshrink(x);

            public static Tensor Threshold(Tensor x, double threshold, double value, bool inplace = false) =>
                inplace ? x.threshold_(threshold, value) : x.threshold(threshold, value);
        }
    }
}
