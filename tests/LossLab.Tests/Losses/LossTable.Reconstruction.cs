using LossLab.Losses;
using LossLab.Models;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

public static partial class LossTable
{
    private static readonly double[] LayerWeights = [1, 0.5];

    private static readonly FeatureNetwork Network = TwoLayers();

    private static IEnumerable<LossCase> Reconstruction()
    {
        yield return Images("SSIM", (r, n) => new SsimLoss(2, reduction: r, normalizer: n), "ssim", 12,
            (x, y) => 1 - Similarity(x, y, 11).Select(w => w.Luminance * w.Contrast).Average()) with
        {
            Identity = (x, y) => Terms(new MsSsimLoss(2, [1], reduction: nn.Reduction.None), x, y),
            AtScale = scale => new SsimLoss(40 * scale, reduction: nn.Reduction.None),
            Upper = 2,
            Exempt = Without(),
        };
        yield return Images("MS-SSIM, two scales", (r, n) => new MsSsimLoss(2, [0.4, 0.6], 3, reduction: r, normalizer: n), "ms-ssim", 8,
            (x, y) => 1 - Power(Similarity(x, y, 3).Average(w => w.Contrast), 0.4)
                * Power(Similarity(Halved(x), Halved(y), 3).Average(w => w.Luminance * w.Contrast), 0.6)) with
        { Upper = 1, Unit = _ => 1, AtScale = scale => new MsSsimLoss(40 * scale, [0.4, 0.6], 3, reduction: nn.Reduction.None) };
        yield return new("gradient", (r, n) => new GradientLoss(r, n), rows => (Wave(2, 1.9, 0.4, rows, 2, 3, 4), Wave(1, 2.7, 0.2, rows, 2, 3, 4)))
        {
            ClosedForm = (x, y) => [.. Numbers.Doubles(x - y).Chunk(24).SelectMany(d =>
                Enumerable.Range(0, 16).Select(i => i / 8 * 12 + i % 8).Select(i => Math.Abs(d[i + 4] - d[i]))
                    .Concat(Enumerable.Range(0, 18).Select(i => i / 3 * 4 + i % 3).Select(i => Math.Abs(d[i + 1] - d[i]))))],
            Vector = "gradient",
            VectorFile = "reconstruction.json",
            TargetHasItsUnit = true,
            Unit = at => at.Spread * at.Scale, // of a step
            HasKinkAt0 = true,
            MaskSelectsTerms = false,
            PadDimensions = [0, 1, 2, 3],
            Identity = (x, y) => cat([(x - y).diff(dim: 2).abs().flatten(1), (x - y).diff(dim: 3).abs().flatten(1)], 1),
        };
        yield return Codes("Gaussian KL, beta 2", (r, n) => new GaussianKlDivergence(2, 0, r, n), "kl 2") with
        {
            ClosedForm = (x, y) => [.. Rows(x).Zip(Rows(y)).Select(row => row.First.Zip(row.Second, (m, s) => m * m + Math.Exp(s) - 1 - s).Sum())],
            Identity = (x, y) => 2 * Terms(new GaussianKlDivergence(1, 1e-12, nn.Reduction.None), x, y),
        };
        yield return Codes("Gaussian KL, free 0.5", (r, n) => new GaussianKlDivergence(1, 0.5, r, n), "kl 1, free 0.5") with
        {
            ClosedForm = (x, y) =>
            {
                double[][] all = [.. Rows(x).Zip(Rows(y)).Select(row =>
                    row.First.Zip(row.Second, (m, s) => (m * m + Math.Exp(s) - 1 - s) / 2).ToArray())];
                return [.. all.Select(row => row.Select((d, j) => all.Average(other => other[j]) < 0.5 ? 0.5 : d).Sum())];
            },
            Exempt = Without((Column.Identity, "without free bits it is the other row; with them, no simpler loss is equal to it")),
        };
        yield return Features("perceptual", (r, n) => new PerceptualLoss(Network, Network.Layers, LayerWeights, r, n), "perceptual",
            (f, g) => f.Zip(g, (a, b) => (a - b) * (a - b)).Average()) with
        {
            Identity = (x, y) => Network.Extract(x, ["conv"])[0].sub(Network.Extract(y, ["conv"])[0]).square().mean([1, 2, 3])
                + Network.Extract(x, ["tanh"])[0].sub(Network.Extract(y, ["tanh"])[0]).square().mean([1, 2, 3]) / 2,
        };
        yield return Features("style", (r, n) => new StyleLoss(Network, Network.Layers, LayerWeights, GramNormalizer.Elements, r, n), "style",
            (f, g) => Gram(f).Zip(Gram(g), (a, b) => (a - b) * (a - b)).Average()) with
        {
            Identity = (x, y) => Terms(new StyleLoss(Network, Network.Layers, LayerWeights, GramNormalizer.None, nn.Reduction.None), x, y) / 144,
        };
    }

    private static LossCase Images(
        string name, Func<nn.Reduction, WeightNormalizer, Loss> create, string vector, int side, Func<double[], double[], double> formula) =>
        new(name, create, rows => (Wave(1, 1.9, 0.4, rows, 1, side, side), Wave(0.6, 1.9, 0.4, rows, 1, side, side) + Wave(0.4, 2.7, 0.2, rows, 1, side, side)))
        {
            ClosedForm = (x, y) => [.. Numbers.Doubles(x).Chunk(side * side).Zip(Numbers.Doubles(y).Chunk(side * side), formula)],
            Vector = vector,
            VectorFile = "reconstruction.json",
            MaskShape = (x, _) => [x.shape[0]],
            MaskSelectsTerms = true,
            Extremes = [1e4, 1e18], // squares
            TargetHasItsUnit = true,
            Exempt = Without((Column.Identity, "with one scale it is SSIM, which is that row's identity")),
        };

    private static LossCase Codes(string name, Func<nn.Reduction, WeightNormalizer, Loss> create, string vector) =>
        new(name, create, rows => (Wave(1.3, 1.9, 0.4, rows, 3), Wave(0.8, 2.7, 0.2, rows, 3)))
        {
            Vector = vector,
            VectorFile = "reconstruction.json",
            MaskShape = (x, _) => [x.shape[0]],
            MaskSelectsTerms = !name.Contains("free"),
            Extremes = [1e4, 1e18],
        };

    private static LossCase Features(
        string name, Func<nn.Reduction, WeightNormalizer, Loss> create, string vector, Func<double[], double[], double> formula)
    {
        const string Own = "the network has one type, that of its parameters; Float32 is tested with the reconstruction losses";
        return new(name, create, rows => (Wave(1, 1.9, 0.4, rows, 1, 4, 5), Wave(1, 2.7, 0.2, rows, 1, 4, 5)))
        {
            ClosedForm = (x, y) =>
            {
                var both = Network.Layers.Select(l => (Numbers.Doubles(Network.Extract(x, [l])[0]).Chunk(12), Numbers.Doubles(Network.Extract(y, [l])[0]).Chunk(12)));
                double[][] layers = [.. both.Select(pair => pair.Item1.Zip(pair.Item2, formula).ToArray())];
                return [.. layers[0].Select((d, i) => d + layers[1][i] / 2)];
            },
            Vector = vector,
            VectorFile = "reconstruction.json",
            MaskShape = (x, _) => [x.shape[0]],
            Exempt = Without((Column.Extremes, Own), (Column.Float32, Own), (Column.Half, Own), (Column.Scale, Own),
                (Column.Meta, "the network has one device, that of its parameters; LossTypeTests has one of each type")),
        };
    }

    /// <summary>A convolution with known weights, and tanh; 2 channels of 2×3 for an image of 4×5.</summary>
    private static FeatureNetwork TwoLayers()
    {
        var convolution = nn.Conv2d(1, 2, 3);
        FeatureNetwork network = new FeatureNetwork(("conv", convolution), ("tanh", nn.Tanh())).to(ScalarType.Float64);
        using IDisposable quiet = no_grad();
        network.get_parameter("features.0.weight")!.copy_(Wave(1, 1.1, 0.5, 2, 1, 3, 3));
        network.get_parameter("features.0.bias")!.fill_(0.1);
        return network;
    }

    private static double[] Gram(double[] f) =>
        [.. from a in f.Chunk(6) from b in f.Chunk(6) select a.Zip(b, (p, q) => p * q).Sum() / 12];

    private static double[] Halved(double[] image)
    {
        int side = (int)Math.Sqrt(image.Length), half = side / 2;
        return [.. Enumerable.Range(0, half * half).Select(i => 2 * (i / half) * side + 2 * (i % half))
            .Select(i => (image[i] + image[i + 1] + image[i + side] + image[i + side + 1]) / 4)];
    }

    private static double Power(double x, double w) => x >= 0.01 ? Math.Pow(x, w) : Math.Pow(0.01, w) / (1 + w * (0.01 - x) / 0.01);

    /// <summary>Luminance and contrast of each window of two square images of range 2, window by window and pixel by pixel.</summary>
    private static IEnumerable<(double Luminance, double Contrast)> Similarity(double[] x, double[] y, int size)
    {
        int side = (int)Math.Sqrt(x.Length);
        double[] bell = [.. Enumerable.Range(0, size).Select(i => Math.Exp(-Math.Pow((i - size / 2) / 1.5, 2) / 2))];
        double total = Math.Pow(bell.Sum(), 2);
        for (int top = 0; top + size <= side; top++)
            for (int left = 0; left + size <= side; left++)
            {
                double a = Mean((p, _) => p), b = Mean((_, q) => q);
                double covariance = Mean((p, q) => (p - a) * (q - b));
                double variances = Mean((p, _) => (p - a) * (p - a)) + Mean((_, q) => (q - b) * (q - b));
                yield return ((2 * a * b + 0.0004) / (a * a + b * b + 0.0004), (2 * covariance + 0.0036) / (variances + 0.0036));

                double Mean(Func<double, double, double> of) => Enumerable.Range(0, size * size).Sum(i =>
                {
                    int at = (top + i / size) * side + left + i % size;
                    return bell[i / size] * bell[i % size] / total * of(x[at], y[at]);
                });
            }
    }
}
