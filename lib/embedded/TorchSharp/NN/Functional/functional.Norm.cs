namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            public static Tensor batch_norm(Tensor input, Tensor running_mean, Tensor running_var, Tensor? weight = null, Tensor? bias = null, bool training = false, double momentum = 0.1, double eps = 1e-5) =>
                Native.lltorch_nn_batch_norm(input, weight, bias, running_mean, running_var, training, momentum, eps);

            public static Tensor instance_norm(Tensor input, Tensor? running_mean = null, Tensor? running_var = null, Tensor? weight = null, Tensor? bias = null, bool use_input_stats = true, double momentum = 0.1, double eps = 1e-5) =>
                Native.lltorch_nn_instance_norm(input, weight, bias, running_mean, running_var, use_input_stats, momentum, eps);

            public static Tensor layer_norm(Tensor input, long[] normalized_shape, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
                Native.lltorch_nn_layer_norm(input, normalized_shape, weight, bias, eps);

            public static Tensor group_norm(Tensor input, long num_groups, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
                Native.lltorch_nn_group_norm(input, num_groups, weight, bias, eps);

            /// <summary>Divides each channel by a power of the summed squares of its neighbours.</summary>
            public static Tensor local_response_norm(Tensor input, long size, double alpha = 0.0001, double beta = 0.75, double k = 1) =>
                Native.lltorch_nn_local_response_norm(input, size, alpha, beta, k);
        }
    }
}
