using System.Collections;

namespace Microsoft.DotNet.Interactive.Documents;

public class KernelInfoCollection : ICollection<KernelInfo>
{
    private readonly List<KernelInfo> _infos = [];

    public string? DefaultKernelName { get; set; }

    public int Count => _infos.Count;

    public bool IsReadOnly => false;

    public void Add(KernelInfo kernelInfo)
    {
        if (new[] { kernelInfo.Name }.Concat(kernelInfo.Aliases).FirstOrDefault(Contains) is { } taken)
        {
            throw new ArgumentException($"A kernel named '{taken}' is there already.");
        }

        _infos.Add(kernelInfo);
    }

    public void AddRange(IEnumerable<KernelInfo> collection)
    {
        foreach (var info in collection)
        {
            Add(info);
        }
    }

    public bool Contains(KernelInfo kernelInfo) => _infos.Contains(kernelInfo);

    public bool Contains(string nameOrAlias) => _infos.Exists(i => i.Name == nameOrAlias || i.Aliases.Contains(nameOrAlias));

    public bool Remove(KernelInfo item) => _infos.Remove(item);

    public void Clear() => _infos.Clear();

    public void CopyTo(KernelInfo[] array, int arrayIndex) => _infos.CopyTo(array, arrayIndex);

    public KernelInfoCollection Clone()
    {
        var clone = new KernelInfoCollection { DefaultKernelName = DefaultKernelName };
        clone.AddRange(_infos);
        return clone;
    }

    IEnumerator IEnumerable.GetEnumerator() => _infos.GetEnumerator();

    IEnumerator<KernelInfo> IEnumerable<KernelInfo>.GetEnumerator() => _infos.GetEnumerator();
}
