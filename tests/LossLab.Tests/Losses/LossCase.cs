using LossLab.Losses;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>A row of the table: a loss with its hyperparameters, and what is known about it.</summary>
/// <param name="Name">Class and hyperparameters.</param>
/// <param name="Create">Makes the loss.</param>
/// <param name="Example">Prediction and target for a number of rows: Float64, reproducible, away from kinks.</param>
public sealed record LossCase(
    string Name,
    Func<nn.Reduction, WeightNormalizer, Loss> Create,
    Func<int, (Tensor Input, Tensor Target)> Example)
{
    /// <summary>The terms by the textbook formula, in C# doubles.</summary>
    public Func<Tensor, Tensor, double[]>? ClosedForm { get; init; }

    /// <summary>The name of a value from another library, in <see cref="VectorFile"/>.</summary>
    public string? Vector { get; init; }

    /// <summary>The file under tests/vectors; its entries name their source.</summary>
    public string VectorFile { get; init; } = "losses.json";

    /// <summary>The same terms by a simpler loss.</summary>
    public Func<Tensor, Tensor, Tensor>? Identity { get; init; }

    /// <summary>What a term of the loss itself counts in Σ w; null: 1 each.</summary>
    public Func<Tensor, Tensor, Tensor>? OwnWeights { get; init; }

    /// <summary>How many terms the mean divides by; null: all of them.</summary>
    public Func<Tensor, Tensor, long>? Count { get; init; }

    /// <summary>No term is below.</summary>
    public double Lower { get; init; }

    /// <summary>No term is above.</summary>
    public double Upper { get; init; } = double.PositiveInfinity;

    /// <summary>Sizes of a Float32 prediction for which value and gradient must be finite: 3e37 where the formula allows it.</summary>
    public IReadOnlyList<double> Extremes { get; init; } = [1e4, 3e37];

    /// <summary>The shape of a mask; by default the input's.</summary>
    public Func<Tensor, Tensor, long[]> MaskShape { get; init; } = (input, _) => input.shape;

    /// <summary>True: masking an element takes its term out and leaves the others as they are.</summary>
    public bool MaskSelectsTerms { get; init; } = true;

    /// <summary>The dimensions along which masked elements may be appended.</summary>
    public IReadOnlyList<long> PadDimensions { get; init; } = [0];

    /// <summary>True: the target is in the prediction's unit, and is shifted and scaled with it.</summary>
    public bool TargetHasItsUnit { get; init; }

    /// <summary>True: its slope jumps where a term is 0, and a term that is 0 but for rounding may be on either side.</summary>
    public bool HasKinkAt0 { get; init; }

    /// <summary>What numbers of any size go through to be a prediction; null: they are one as they are.</summary>
    public Func<double, double>? Domain { get; init; }

    /// <summary>The loss for a prediction so many times as large, where that is a hyperparameter; null: the loss is the same.</summary>
    public Func<double, Loss>? AtScale { get; init; }

    /// <summary>The loss's own scale: a millionth of it is 0. By default there is none, and values of any size keep their digits.</summary>
    public Func<ScaleCase, double> Unit { get; init; } = _ => 0;

    /// <summary>The same for its gradient, which may depend on the prediction.</summary>
    public Func<ScaleCase, Tensor, double> GradientUnit { get; init; } = (_, _) => 0;

    /// <summary>The columns that do not fit this loss, each with the reason.</summary>
    public IReadOnlyDictionary<Column, string> Exempt { get; init; } = new Dictionary<Column, string>();

    public Loss Make(nn.Reduction reduction = nn.Reduction.Mean, WeightNormalizer normalizer = WeightNormalizer.Count) =>
        Create(reduction, normalizer);
}
