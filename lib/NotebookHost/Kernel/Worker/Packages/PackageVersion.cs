using System.Globalization;

namespace LossLab.NotebookHost.Kernel.Worker.Packages;

/// <summary>A version of a package, ordered as NuGet orders them: <c>1.0 = 1.0.0</c>, and <c>1.0-beta</c> comes before <c>1.0</c>.</summary>
internal sealed class PackageVersion : IComparable<PackageVersion>
{
    private readonly int[] _numbers;
    private readonly string[] _labels;

    /// <summary>Reads a version; what follows a <c>+</c> says nothing about the order.</summary>
    public PackageVersion(string text)
    {
        var parts = text.Split('+', 2)[0].Split('-', 2);
        var numbers = parts[0].Split('.').Select(part => int.TryParse(part, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
        _numbers = [.. numbers, .. Enumerable.Repeat(0, Math.Max(0, 4 - numbers.Count))];
        _labels = parts.Length > 1 ? parts[1].Split('.') : [];
    }

    /// <summary>Whether a request is met by a version. A version alone means that one: who writes it has tried it.</summary>
    public static bool Allows(string request, string version)
    {
        if (request[0] is '[' or '(')
            return IsWithin(request, new PackageVersion(version));
        if (request.IndexOf('*', StringComparison.Ordinal) is var star and >= 0)
            return version.StartsWith(request[..star], StringComparison.OrdinalIgnoreCase);
        return new PackageVersion(request).CompareTo(new PackageVersion(version)) == 0;
    }

    /// <summary>The least version that a dependency is content with, as NuGet writes it in its results: <c>1.0</c> or <c>[1.0, 2.0)</c>.</summary>
    public static PackageVersion Least(string dependency) => new(dependency.TrimStart('[', '(').Split(',', ']', ')')[0].Trim());

    /// <inheritdoc/>
    public int CompareTo(PackageVersion? other)
    {
        if (other is null)
            return 1;
        for (var i = 0; i < 4; i++)
        {
            if (_numbers[i].CompareTo(other._numbers[i]) is not 0 and var order)
                return order;
        }

        if (_labels.Length == 0 || other._labels.Length == 0)
            return other._labels.Length.CompareTo(_labels.Length);
        for (var i = 0; i < Math.Min(_labels.Length, other._labels.Length); i++)
        {
            if (CompareLabels(_labels[i], other._labels[i]) is not 0 and var order)
                return order;
        }

        return _labels.Length.CompareTo(other._labels.Length);
    }

    private static int CompareLabels(string first, string second) =>
        (int.TryParse(first, CultureInfo.InvariantCulture, out var a), int.TryParse(second, CultureInfo.InvariantCulture, out var b)) switch
        {
            (true, true) => a.CompareTo(b),
            (true, false) => -1,
            (false, true) => 1,
            _ => string.Compare(first, second, StringComparison.OrdinalIgnoreCase),
        };

    private static bool IsWithin(string range, PackageVersion version)
    {
        var bounds = range[1..^1].Split(',');
        var (low, high) = (bounds[0], bounds[^1]);
        return (low.Length == 0 || Math.Sign(version.CompareTo(new PackageVersion(low))) is var order && (order > 0 || (order == 0 && range[0] == '[')))
            && (high.Length == 0 || Math.Sign(new PackageVersion(high).CompareTo(version)) is var rest && (rest > 0 || (rest == 0 && range[^1] == ']')));
    }
}
