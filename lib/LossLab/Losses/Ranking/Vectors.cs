using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Directions of embeddings, with a finite gradient also at 0.</summary>
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
}
