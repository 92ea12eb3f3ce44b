namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Initialisation in place; each method gives back an alias of the tensor it filled.</summary>
        public static partial class init
        {
            public enum FanInOut
            {
                FanIn = 0,
                FanOut = 1,
            }

            public enum NonlinearityType
            {
                Linear = 0,
                Conv1D = 1,
                Conv2D = 2,
                Conv3D = 3,
                ConvTranspose1D = 4,
                ConvTranspose2D = 5,
                ConvTranspose3D = 6,
                Sigmoid = 7,
                Tanh = 8,
                ReLU = 9,
                LeakyReLU = 10,
            }

            /// <summary>The factor that keeps the variance through a nonlinearity; <paramref name="param"/> is LeakyReLU's slope.</summary>
            public static double calculate_gain(NonlinearityType nonlinearity, double param = 0) => nonlinearity switch
            {
                NonlinearityType.Tanh => 5.0 / 3.0,
                NonlinearityType.ReLU => Math.Sqrt(2),
                NonlinearityType.LeakyReLU => Math.Sqrt(2 / (1 + param * param)),
                _ => 1,
            };

            public static (long fanIn, long fanOut) CalculateFanInAndFanOut(Tensor tensor)
            {
                long[] shape = tensor.shape;
                if (shape.Length < 2)
                    throw new ArgumentException($"Fan in and fan out need a tensor with at least 2 dimensions, this one has {shape.Length}.", nameof(tensor));
                long field = shape[2..].Aggregate(1L, (product, size) => product * size);
                return (shape[1] * field, shape[0] * field);
            }

            public static Tensor uniform_(Tensor tensor, double low = 0, double high = 1, Generator? generator = null)
            {
                Native.lltorch_init_uniform(tensor, low, high, generator);
                return tensor.alias();
            }

            public static Tensor normal_(Tensor tensor, double mean = 0, double std = 1, Generator? generator = null)
            {
                Native.lltorch_init_normal(tensor, mean, std, generator);
                return tensor.alias();
            }

            public static Tensor trunc_normal_(Tensor tensor, double mean = 0, double std = 1, double a = -2, double b = 2, Generator? generator = null)
            {
                Native.lltorch_init_trunc_normal(tensor, mean, std, a, b, generator);
                return tensor.alias();
            }

            public static Tensor constant_(Tensor tensor, Scalar val)
            {
                Native.lltorch_init_fill(tensor, val);
                return tensor.alias();
            }

            public static Tensor ones_(Tensor tensor) => constant_(tensor, 1);

            public static Tensor zeros_(Tensor tensor) => constant_(tensor, 0);

            public static Tensor eye_(Tensor tensor)
            {
                Native.lltorch_init_eye(tensor);
                return tensor.alias();
            }

            public static Tensor dirac_(Tensor tensor)
            {
                Native.lltorch_init_dirac(tensor);
                return tensor.alias();
            }

            public static Tensor orthogonal_(Tensor tensor, double gain = 1)
            {
                Native.lltorch_init_orthogonal(tensor, gain);
                return tensor.alias();
            }

            public static Tensor sparse_(Tensor tensor, double sparsity, double std = 0.01)
            {
                Native.lltorch_init_sparse(tensor, sparsity, std);
                return tensor.alias();
            }
        }
    }
}
