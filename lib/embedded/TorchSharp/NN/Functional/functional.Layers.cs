namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null) => Native.lltorch_nn_linear(input, weights, bias);

            public static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias = null) =>
                Native.lltorch_nn_bilinear(input1, input2, weight, bias);

            public static Tensor dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                Native.lltorch_nn_dropout(input, p, training, inplace);

            public static Tensor dropout1d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                FeatureDropout(input, p, training, inplace, 2);

            public static Tensor dropout2d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                Native.lltorch_nn_feature_dropout(input, p, training, inplace);

            public static Tensor dropout3d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) =>
                FeatureDropout(input, p, training, inplace, 4);

            public static Tensor alpha_dropout(Tensor input, double p = 0.5, bool training = false, bool inplace = false) =>
                Native.lltorch_nn_alpha_dropout(input, p, training, inplace);

            public static Tensor feature_alpha_dropout(Tensor input, double p = 0.5, bool training = false, bool inplace = false) =>
                Native.lltorch_nn_feature_alpha_dropout(input, p, training, inplace);

            /// <summary>Whole channels are dropped; an input of <paramref name="single"/> dimensions is one example without a batch.</summary>
            private static Tensor FeatureDropout(Tensor input, double p, bool training, bool inplace, int single)
            {
                if (input.dim() != single) return Native.lltorch_nn_feature_dropout(input, p, training, inplace);
                using Tensor batch = input.unsqueeze(0);
                using Tensor dropped = Native.lltorch_nn_feature_dropout(batch, p, training, inplace);
                return dropped.squeeze(0);
            }
        }
    }
}
