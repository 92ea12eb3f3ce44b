using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class utils
        {
            /// <summary>Scales all gradients together so that their norm is at most <paramref name="max_norm"/>; gives back the norm before.</summary>
            public static double clip_grad_norm_(IEnumerable<Parameter> tensors, double max_norm, double norm_type = 2)
            {
                Native.lltorch_optim_clip_grad_norm(TensorList.Of(tensors), max_norm, norm_type, out double total);
                return total;
            }

            public static void clip_grad_value_(IEnumerable<Parameter> tensors, double clip_value) =>
                Native.lltorch_optim_clip_grad_value(TensorList.Of(tensors), clip_value);

            public static Tensor parameters_to_vector(IEnumerable<Parameter> tensors) => Native.lltorch_nn_to_vector(TensorList.Of(tensors));

            public static void vector_to_parameters(Tensor vec, IEnumerable<Parameter> tensors) =>
                Native.lltorch_nn_from_vector(vec, TensorList.Of(tensors));
        }
    }
}
