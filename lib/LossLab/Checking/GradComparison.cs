using LossLab.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Checking;

/// <summary>One run of a gradient check, over leaves that are moved in place and put back.</summary>
internal sealed partial class GradComparison
{
    private const int AutomaticDirections = 20, Attempts = 5;

    private readonly Tensor[] _leaves;
    private readonly Func<Tensor> _function;
    private readonly GradCheckOptions _options;
    private readonly int _order;
    private readonly Random _random;
    private readonly GradDirections _directions;
    private readonly List<string> _notes = [];
    private readonly long _elements;
    private readonly int _count;
    private Tensor[] _at;
    private Tensor? _weights;

    public GradComparison(Tensor[] leaves, string[] names, Func<Tensor> function, int order, GradCheckOptions options)
    {
        (_leaves, _options, _order, _random) = (leaves, options, order, new Random(options.Seed));
        _directions = new GradDirections(leaves, names, _random);
        _function = order == 1 ? function : () => GradientOf(function);
        _at = [.. leaves.Select(leaf => leaf.detach().clone())];
        _elements = leaves.Sum(leaf => leaf.NumberOfElements);
        _count = options.Directions ?? (_elements <= GradCheck.MaxElements ? 0 : AutomaticDirections);
    }

    public GradCheckReport Run()
    {
        Tensor[] start = _at;
        try
        {
            Tensor output = _function();
            GradCheck.RequireFloat64(output, "the function's result");
            _weights = _directions.Numbers(output.shape);
            RequireRepeatable();
            if (_options.AvoidKinks) LeaveKinks();
            (Tensor[] gradient, bool connected) = Gradient();
            if (_count > 0) _notes.Add($"{_elements} elements, compared along {_count} random directions.");
            List<GradCheckRow> rows = [.. Directions().Select(d => Compare(d.Name, d.Direction, gradient))];
            if (_order == 2 && connected && CompareGradOutput() is { Passed: false } row) rows.Add(row);
            if (rows.Any(row => row.IsKink))
                _notes.Add("A kink has two slopes, and comparing there tells nothing: choose other inputs, or set AvoidKinks.");
            return new GradCheckReport(_order, rows, _notes, connected);
        }
        finally
        {
            MoveTo(start);
        }
    }

    /// <summary>Σ g·f: one number, whatever the result's shape.</summary>
    private double Value()
    {
        using DisposeScope scope = NewDisposeScope();
        return (_function().detach() * _weights!).sum().ToNumber();
    }

    private void RequireRepeatable()
    {
        double first = Value(), second = Value();
        if (first != second && !double.IsNaN(first))
            throw new ArgumentException(
                FormattableString.Invariant($"GradCheck: the function answers {first:R}, and asked again {second:R}, for the same inputs. ")
                + "Switch dropout off with eval(), and draw random numbers once, outside the function.", "function");
    }

    private (Tensor[] Gradient, bool Connected) Gradient()
    {
        MoveTo(_at);
        Tensor output = _function();
        if (!output.requires_grad)
        {
            _notes.Add("Autograd sees no path from the inputs to the result: look for detach(), item(), or an operation without a gradient, such as argmax.");
            return ([.. _leaves.Select(leaf => zeros_like(leaf))], false);
        }

        return ([.. Gradients.Of(output, _leaves, _weights).Select((g, i) => g ?? zeros_like(_leaves[i]))], true);
    }

    private GradCheckRow Compare(string name, Tensor[] direction, Tensor[] gradient)
    {
        using DisposeScope scope = NewDisposeScope();
        double analytic = 0, size = 1;
        for (int i = 0; i < direction.Length; i++)
        {
            // 0 times a NaN is a NaN: what the direction leaves out must not be seen.
            analytic += (gradient[i] * direction[i]).masked_fill(direction[i].eq(0), 0).sum().ToNumber();
            if (direction[i].NumberOfElements > 0)
                size = Math.Max(size, (_at[i] * direction[i]).abs().max().ToNumber());
        }

        double step = _options.Step * size;
        double here = Along(direction, 0), above = Along(direction, step), below = Along(direction, -step);
        double numeric = (above - below) / (2 * step);
        double tolerance = _options.Absolute + _options.Relative * Math.Max(Math.Abs(analytic), Math.Abs(numeric));
        return new GradCheckRow(name, analytic, numeric, tolerance, (here - below) / step, (above - here) / step);
    }

    private double Along(Tensor[] direction, double step)
    {
        using DisposeScope scope = NewDisposeScope();
        MoveTo([.. _at.Select((x, i) => x + step * direction[i])]);
        return Value();
    }

    private void MoveTo(Tensor[] place)
    {
        for (int i = 0; i < _leaves.Length; i++)
        {
            using Tensor data = _leaves[i].detach();
            data.copy_(place[i]).Dispose();
        }
    }

    private IEnumerable<(string Name, Tensor[] Direction)> Directions() => _count > 0 ? _directions.Random(_count) : _directions.Elements();

    // Away from a kink by far more than the step, and by little for everything else. Which side is left to chance.
    private void LeaveKinks()
    {
        int moved = 0;
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            Tensor[] none = [.. _leaves.Select(leaf => zeros_like(leaf))];
            Tensor[][] kinks = [.. Directions().Where(d => Compare(d.Name, d.Direction, none).IsKink).Select(d => d.Direction)];
            if (kinks.Length == 0) break;
            foreach (Tensor[] direction in kinks)
            {
                double distance = (_random.Next(2) * 2 - 1) * (1e-3 + 1e-3 * _random.NextDouble());
                _at = [.. _at.Select((x, i) => x + distance * direction[i] * x.abs().clamp_min(1))];
            }

            moved += kinks.Length;
        }

        if (moved > 0) _notes.Add($"Moved {(moved == 1 ? "once" : $"{moved} times")} by about 0.001, away from a kink.");
    }
}
