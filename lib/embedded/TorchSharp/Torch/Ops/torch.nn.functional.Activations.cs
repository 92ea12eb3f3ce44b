namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        // Activation functions.
        public static partial class functional
        {
            public static Tensor relu(Tensor x, bool inplace = false) => inplace ? NotNull(x).relu_() : NotNull(x).relu();

            public static Tensor relu6(Tensor x, bool inplace = false) => inplace ? NotNull(x).relu6_() : NotNull(x).relu6();

            public static Tensor selu(Tensor x, bool inplace = false) => inplace ? NotNull(x).selu_() : NotNull(x).selu();

            public static Tensor silu(Tensor x, bool inplace = false) => inplace ? NotNull(x).silu_() : NotNull(x).silu();

            public static Tensor mish(Tensor x, bool inplace = false)
            {
                if (!inplace) return Native.lltorch_mish(x);
                Native.lltorch_mish_(x);
                return x;
            }

            public static Tensor hardswish(Tensor input, bool inplace = false) => inplace ? NotNull(input).hardswish_() : NotNull(input).hardswish();

            public static Tensor hardsigmoid(Tensor input, bool inplace = false) => inplace ? NotNull(input).hardsigmoid_() : NotNull(input).hardsigmoid();

            public static Tensor tanh(Tensor x, bool inplace = false) => inplace ? NotNull(x).tanh_() : NotNull(x).tanh();

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

            public static Tensor sigmoid(Tensor x) => NotNull(x).sigmoid();

            public static Tensor sigmoid(Tensor x, bool inplace) => inplace ? NotNull(x).sigmoid_() : NotNull(x).sigmoid();

            public static Tensor celu(Tensor x, double alpha, bool inplace = false) => inplace ? NotNull(x).celu_(alpha) : NotNull(x).celu(alpha);

            public static Tensor elu(Tensor x, double alpha, bool inplace = false) => inplace ? NotNull(x).elu_(alpha) : NotNull(x).elu(alpha);

            public static Tensor leaky_relu(Tensor input, double negative_slope = 0.01, bool inplace = false) =>
                inplace ? NotNull(input).leaky_relu_(negative_slope) : NotNull(input).leaky_relu(negative_slope);

            public static Tensor hardtanh(Tensor x, double min_val = -1, double max_val = 1, bool inplace = false) =>
                inplace ? NotNull(x).hardtanh_(min_val, max_val) : NotNull(x).hardtanh(min_val, max_val);

            public static Tensor threshold(Tensor x, double threshold, double value, bool inplace = false) =>
                inplace ? NotNull(x).threshold_(threshold, value) : NotNull(x).threshold(threshold, value);

            public static Tensor rrelu(Tensor x, double lower = 0.125, double upper = 0.3333333333333333, bool inplace = false) =>
                inplace ? NotNull(x).rrelu_(lower, upper) : NotNull(x).rrelu(lower, upper);

            public static Tensor gelu(Tensor x) => NotNull(x).gelu();

            public static Tensor gelu(Tensor x, bool inplace) => inplace ? NotNull(x).gelu_() : NotNull(x).gelu();

            public static Tensor glu(Tensor input, long dim = -1) => NotNull(input).glu(dim);

            public static Tensor prelu(Tensor input, Tensor weight) => NotNull(input).prelu(weight);

            public static Tensor hardshrink(Tensor x, double lambda = 0.5) => Native.lltorch_hardshrink(x, lambda);

            public static Tensor softshrink(Tensor x, double lambda = 0.5) => Native.lltorch_softshrink(x, lambda);

            public static Tensor softplus(Tensor x, double beta = 1, double threshold = 20) => NotNull(x).softplus(beta, threshold);

            public static Tensor logsigmoid(Tensor x) => NotNull(x).log_sigmoid();

            public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => NotNull(input).softmax(dim, dtype);

            public static Tensor softmax2d(Tensor x) => NotNull(x).softmax(-3);

            public static Tensor softmin(Tensor x, long dim) => Native.lltorch_softmin(x, dim);

            public static Tensor log_softmax(Tensor x, long dim) => NotNull(x).log_softmax(dim);

            public static Tensor Hardshrink(Tensor x, double lambda = 0.5) => hardshrink(x, lambda);

            public static Tensor Hardtanh(Tensor x, double min_val = -1, double max_val = 1, bool inplace = false) =>
                hardtanh(x, min_val, max_val, inplace);

            public static Tensor Mish(Tensor x) => mish(x);

            public static Tensor SiLU(Tensor x, bool inplace = false) => silu(x, inplace);

            public static Tensor Softshrink(Tensor x, double lambda = 0.5) => softshrink(x, lambda);

            public static Tensor Softsign(Tensor x) => softsign(x);

            public static Tensor Tanhshrink(Tensor x) => tanhshrink(x);

            public static Tensor Threshold(Tensor x, double threshold, double value, bool inplace = false) =>
                inplace ? NotNull(x).threshold_(threshold, value) : NotNull(x).threshold(threshold, value);
        }
    }
}
