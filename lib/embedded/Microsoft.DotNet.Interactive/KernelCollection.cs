using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Microsoft.DotNet.Interactive;

public class KernelCollection(CompositeKernel compositeKernel) : IReadOnlyCollection<Kernel>
{
    private readonly List<Kernel> _kernels = [];
    private readonly Dictionary<string, Kernel> _byName = new(StringComparer.Ordinal);

    public int Count => _kernels.Count;

    public bool TryGetByAlias(string alias, [MaybeNullWhen(false)] out Kernel kernel) =>
        _byName.TryGetValue(alias, out kernel);

    public IEnumerator<Kernel> GetEnumerator() => _kernels.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(Kernel kernel, IEnumerable<string> aliases)
    {
        string[] names = [kernel.Name, .. aliases, .. kernel.KernelInfo.Aliases];
        if (names.FirstOrDefault(_byName.ContainsKey) is { } taken)
        {
            throw new ArgumentException($"Alias '#!{taken}' is already in use in {compositeKernel.Name}.");
        }

        _kernels.Add(kernel);
        foreach (var name in names.Distinct())
        {
            _byName.Add(name, kernel);
        }

        kernel.KernelInfo.Aliases = [.. names.Skip(1).Distinct()];
    }
}
