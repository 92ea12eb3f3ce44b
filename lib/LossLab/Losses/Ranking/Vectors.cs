using LossLab.Data;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Directions and lengths of embeddings, with a finite gradient also at 0.</summary>
internal static class Vectors
{
    /// <summary>x/‖x‖ along the last dimension; 0 stays 0.</summary>
    public static Tensor Unit(Tensor x)
    {
        if (x.NumberOfElements == 0) return x;
        // The direction has no scale, so one may be chosen in which the squares neither overflow nor vanish: the length is then 1 or more, or 0.
        Tensor scale = x.detach().abs().amax([-1], keepdim: true);
        Tensor scaled = x / scale.masked_fill(scale.eq(0), 1);
        return scaled / scaled.norm(-1, keepdim: true).clamp_min(1);
    }

    /// <summary>‖x‖ and ‖y‖ along the last dimension, with a zero gradient at 0.</summary>
    public static (Tensor X, Tensor Y) Lengths(Tensor x, Tensor y)
    {
        (Tensor X, Tensor Y) plain = (x.norm(-1), y.norm(-1));
        // Squares below 1e-38 vanish in Float32. Above 1e-15 the lengths are right; to look for less is all that it costs.
        return plain.X.NumberOfElements == 0 || !Guard.HasNumbers(x) || minimum(plain.X, plain.Y).min().ToNumber() > 1e-15
            ? plain
            : (Scaled(x), Scaled(y));

        static Tensor Scaled(Tensor x)
        {
            Tensor scale = x.detach().abs().amax([-1], keepdim: true);
            scale = scale.masked_fill(scale.eq(0).logical_or(scale.isinf()), 1);
            return (x / scale).norm(-1) * scale.squeeze(-1);
        }
    }
}
