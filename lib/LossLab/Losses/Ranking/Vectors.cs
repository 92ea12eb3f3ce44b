using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Lengths and directions of embeddings, with a finite gradient also at 0.</summary>
internal static class Vectors
{
    /// <summary>x/‖x‖ along the last dimension; 0 stays 0.</summary>
    public static Tensor Unit(Tensor x)
    {
        if (x.NumberOfElements == 0) return x;
        // The direction has no scale, so one may be chosen in which the squares neither overflow nor vanish.
        Tensor scale = x.detach().abs().amax([-1], keepdim: true);
        Tensor scaled = x / scale.masked_fill(scale.eq(0), 1);
        Tensor square = scaled.square().sum(-1, keepdim: true);
        return scaled / square.masked_fill(square.eq(0), 1).sqrt();
    }

    /// <summary>‖x‖ along the last dimension. At 0 the slope of the root is infinite: its input is masked, and the gradient 0.</summary>
    public static Tensor Length(Tensor x)
    {
        if (x.NumberOfElements == 0) return x.sum(-1);
        Tensor scale = x.detach().abs().amax([-1], keepdim: true);
        scale = scale.masked_fill(scale.eq(0), 1);
        Tensor square = (x / scale).square().sum(-1);
        Tensor zero = square.eq(0);
        return square.masked_fill(zero, 1).sqrt().masked_fill(zero, 0) * scale.squeeze(-1);
    }
}
