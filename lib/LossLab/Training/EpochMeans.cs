namespace LossLab.Training;

/// <summary>Means over the examples of an epoch, by name, in the order in which the names first appear.</summary>
internal sealed class EpochMeans
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, (double Sum, double Weight)> _sums = [];

    public bool IsEmpty => _names.Count == 0;

    /// <summary>The values of one batch.</summary>
    public void Add(IEnumerable<(string Name, double Value)> values, double weight)
    {
        foreach ((string name, double value) in History.Row(values))
        {
            if (!_sums.TryGetValue(name, out var sum)) _names.Add(name);
            _sums[name] = (sum.Sum + value * weight, sum.Weight + weight);
        }
    }

    public double this[string name] => _sums[name].Sum / _sums[name].Weight;

    public IEnumerable<(string Name, double Value)> All => _names.Select(name => (name, this[name]));
}
