using static TorchSharp.torch;

namespace LossLab.Training.Steps;

/// <summary>Tensors one after another in a vector.</summary>
internal static class Slices
{
    public static Tensor Join(IReadOnlyList<Tensor> parts)
    {
        var vectors = new Tensor[parts.Count];
        for (int i = 0; i < vectors.Length; i++) vectors[i] = parts[i].reshape(-1);
        Tensor joined = cat(vectors);
        foreach (Tensor vector in vectors) vector.Dispose();
        return joined;
    }

    /// <summary>Views of a vector, of the shapes of given tensors.</summary>
    public static IEnumerable<Tensor> Of(Tensor vector, IEnumerable<Tensor> shapes)
    {
        long start = 0;
        foreach (Tensor one in shapes)
        {
            using Tensor part = vector.narrow(0, start, one.numel());
            start += one.numel();
            yield return part.view(one.shape);
        }
    }
}
