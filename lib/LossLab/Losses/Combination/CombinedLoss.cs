using LossLab.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>A weighted sum of named terms, each of which is reported at each step.</summary>
/// <remarks>
/// <para>ℓ = Σ_k w_k(step)·ℓ_k. One term of weight 1 is that term. A term may be a loss of prediction and target, a loss of the prediction
/// alone, or a penalty on parameters.</para>
/// <para>Weights compare only if the terms' scales do: see <see cref="LossBalancer.MatchScales(CombinedLoss, Tensor, Tensor)"/>, and watch the
/// weighted values. The step counts calls in training mode; in evaluation mode the weights are those of the latest step.</para>
/// <para>Shapes: as the terms ask; each term is a scalar. It is no <see cref="Loss"/>, because there are no common elements to weight or mask.</para>
/// </remarks>
/// <example><code>
/// CombinedLoss loss = new CombinedLoss().Add("pixels", new MaeLoss()).Add("structure", new SsimLoss(dataRange: 1), weight: 0.2);
/// Tensor value = loss.call(rand(2, 1, 32, 32), rand(2, 1, 32, 32));
/// </code></example>
public sealed class CombinedLoss : nn.Module<Tensor, Tensor, Tensor>, IReportsTerms
{
    private readonly List<(string Name, Func<Tensor, Tensor, Tensor> Term, Schedule Weight)> _terms = [];

    private readonly Remembered _step;

    /// <summary>A sum without a term yet: see <c>Add</c>.</summary>
    public CombinedLoss() : base(nameof(CombinedLoss)) => _step = new(this, "training_steps", [0]);

    /// <summary>Training steps so far (calls in training mode with gradients on); saved with the module, so that a schedule goes on where it was.</summary>
    public long Step => (long)_step.Values[0];

    /// <summary>Each term's value, weight and product at the latest call.</summary>
    public IReadOnlyList<TermValue> Latest { get; private set; } = [];

    /// <summary>For each term its value under its name, and its product with the weight under "name, weighted".</summary>
    public IReadOnlyList<(string Name, double Value)> LatestTerms =>
        [.. Latest.SelectMany(t => new[] { (t.Name, t.Raw), ($"{t.Name}, weighted", t.Weighted) })];

    /// <summary>Adds a loss of prediction and target.</summary>
    /// <param name="name">A name that no other term has.</param>
    /// <param name="loss">Gives a scalar.</param>
    /// <param name="weight">A number, or a schedule. Null: 1.</param>
    /// <returns>This loss, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException">The name is empty or taken.</exception>
    public CombinedLoss Add(string name, nn.Module<Tensor, Tensor, Tensor> loss, Schedule? weight = null)
    {
        Add(name, loss.call, weight);
        register_module(name.Replace('.', '_'), loss);
        return this;
    }

    /// <summary>Adds a loss of the prediction alone, such as <see cref="TotalVariationLoss"/>.</summary>
    /// <inheritdoc cref="Add(string, nn.Module{Tensor, Tensor, Tensor}, Schedule)"/>
    public CombinedLoss Add(string name, nn.Module<Tensor, Tensor> loss, Schedule? weight = null)
    {
        Add(name, (input, _) => loss.call(input), weight);
        register_module(name.Replace('.', '_'), loss);
        return this;
    }

    /// <summary>Adds a penalty on parameters.</summary>
    /// <param name="name">A name that no other term has.</param>
    /// <param name="penalty">Asked at each step.</param>
    /// <param name="weight">A number, or a schedule. Null: 1.</param>
    /// <inheritdoc cref="Add(string, nn.Module{Tensor, Tensor, Tensor}, Schedule)"/>
    public CombinedLoss Add(string name, ParameterPenalty penalty, Schedule? weight = null) => Add(name, (_, _) => penalty.Value(), weight);

    /// <summary>Adds any function of prediction and target.</summary>
    /// <param name="name">A name that no other term has.</param>
    /// <param name="term">Gives a scalar.</param>
    /// <param name="weight">A number, or a schedule. Null: 1.</param>
    /// <inheritdoc cref="Add(string, nn.Module{Tensor, Tensor, Tensor}, Schedule)"/>
    public CombinedLoss Add(string name, Func<Tensor, Tensor, Tensor> term, Schedule? weight = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (_terms.Any(t => t.Name == name)) throw new ArgumentException($"CombinedLoss already has a term '{name}'.", nameof(name));
        _terms.Add((name, term, weight ?? Schedule.Constant(1)));
        return this;
    }

    /// <summary>The weighted sum.</summary>
    /// <param name="input">The prediction.</param>
    /// <param name="target">What it should be.</param>
    /// <exception cref="InvalidOperationException">There is no term, or one is not a scalar.</exception>
    public override Tensor forward(Tensor input, Tensor target)
    {
        if (_terms.Count == 0) throw new InvalidOperationException("CombinedLoss has no term: call Add first.");
        using DisposeScope scope = NewDisposeScope();
        Tensor? total = null;
        List<Tensor> terms = [];
        List<TermValue> values = [];
        long step = Step;
        foreach ((string name, Func<Tensor, Tensor, Tensor> term, Schedule schedule) in _terms)
        {
            string what = $"CombinedLoss: the term '{name}'";
            Tensor value = LossInput.Scalar(term(input, target), what);
            terms.Add(value);
            values.Add(new TermValue(name, Guard.Number(value, what), schedule.At(step)));
            // A weight of 0 takes the term out, also if its value is not finite.
            value = HalfPrecision.Widen(value);
            Tensor weighted = values[^1].Weight == 0 ? zeros_like(value) : values[^1].Weight * value;
            total = total is null ? weighted : total + weighted;
        }

        Latest = values;
        if (training && is_grad_enabled()) _step.Values = [step + 1];
        return HalfPrecision.Narrow(total!, HalfPrecision.Common(terms)).MoveToOuterDisposeScope();
    }
}
