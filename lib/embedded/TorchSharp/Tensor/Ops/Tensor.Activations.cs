namespace TorchSharp;

public static partial class torch
{
    // Activation functions.
    public partial class Tensor
    {
        public Tensor relu() => Native.lltorch_relu(this);

        public Tensor relu_()
        {
            Native.lltorch_relu_(this);
            return this;
        }

        public Tensor relu6() => Native.lltorch_relu6(this);

        public Tensor relu6_()
        {
            Native.lltorch_relu6_(this);
            return this;
        }

        public Tensor selu() => Native.lltorch_selu(this);

        public Tensor selu_()
        {
            Native.lltorch_selu_(this);
            return this;
        }

        public Tensor silu() => Native.lltorch_silu(this);

        public Tensor silu_()
        {
            Native.lltorch_silu_(this);
            return this;
        }

        public Tensor hardswish() => Native.lltorch_hardswish(this);

        public Tensor hardswish_()
        {
            Native.lltorch_hardswish_(this);
            return this;
        }

        public Tensor hardsigmoid() => Native.lltorch_hardsigmoid(this);

        public Tensor hardsigmoid_()
        {
            Native.lltorch_hardsigmoid_(this);
            return this;
        }

        public Tensor sigmoid() => Native.lltorch_sigmoid(this);

        public Tensor sigmoid_()
        {
            Native.lltorch_sigmoid_(this);
            return this;
        }

        public Tensor log_sigmoid() => Native.lltorch_log_sigmoid(this);

        public Tensor celu() => Native.lltorch_celu(this, 1);

        public Tensor celu_()
        {
            Native.lltorch_celu_(this, 1);
            return this;
        }

        public Tensor celu(Scalar alpha) => Native.lltorch_celu(this, alpha);

        public Tensor celu_(Scalar alpha)
        {
            Native.lltorch_celu_(this, alpha);
            return this;
        }

        public Tensor elu(double alpha = 1) => Native.lltorch_elu(this, alpha, 1, 1);

        public Tensor elu_(double alpha = 1)
        {
            Native.lltorch_elu_(this, alpha, 1, 1);
            return this;
        }

        public Tensor elu(Scalar alpha, Scalar scale, Scalar input_scale) => Native.lltorch_elu(this, alpha, scale, input_scale);

        public Tensor elu_(Scalar alpha, Scalar scale, Scalar input_scale)
        {
            Native.lltorch_elu_(this, alpha, scale, input_scale);
            return this;
        }

        public Tensor gelu() => Native.lltorch_gelu(this, false);

        public Tensor gelu_()
        {
            Native.lltorch_gelu_(this, false);
            return this;
        }

        public Tensor glu(long dim = -1) => Native.lltorch_glu(this, dim);

        public Tensor hardtanh(Scalar min, Scalar max) => Native.lltorch_hardtanh(this, min, max);

        public Tensor hardtanh_(Scalar min, Scalar max)
        {
            Native.lltorch_hardtanh_(this, min, max);
            return this;
        }

        public Tensor leaky_relu(Scalar negative_slope) => Native.lltorch_leaky_relu(this, negative_slope);

        public Tensor leaky_relu_(Scalar negative_slope)
        {
            Native.lltorch_leaky_relu_(this, negative_slope);
            return this;
        }

        public Tensor prelu(Tensor target) => Native.lltorch_prelu(this, target);

        public Tensor rrelu(double lower = 0.125, double upper = 0.3333333333333333) => Native.lltorch_rrelu(this, lower, upper, training: false);

        public Tensor rrelu_(double lower = 0.125, double upper = 0.3333333333333333)
        {
            Native.lltorch_rrelu_(this, lower, upper, training: false);
            return this;
        }

        public Tensor softplus(double beta = 1, double threshold = 20) => Native.lltorch_softplus(this, beta, threshold);

        public Tensor threshold(Scalar threshold, Scalar value) => Native.lltorch_threshold(this, threshold, value);

        public Tensor threshold_(Scalar threshold, Scalar value)
        {
            Native.lltorch_threshold_(this, threshold, value);
            return this;
        }
    }
}
