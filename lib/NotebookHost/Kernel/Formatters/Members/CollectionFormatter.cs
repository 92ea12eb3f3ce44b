using System.Collections;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Kernel.Formatters.Members;

/// <summary>Shows a collection that has properties of its own with both, and all else as before.</summary>
/// <param name="formatter">The published formatter for any object.</param>
internal sealed class CollectionFormatter(ITypeFormatter formatter) : ITypeFormatter
{
    /// <inheritdoc/>
    public string MimeType => formatter.MimeType;

    /// <inheritdoc/>
    public Type Type => formatter.Type;

    /// <inheritdoc/>
    public bool Format(object? instance, FormatContext context)
    {
        if (instance is not IEnumerable list || OwnMembers.Of(instance.GetType()) is not { Count: > 0 } members)
            return formatter.Format(instance!, context);
        var tree = new PropertyTree(context, MimeType);
        tree.Begin(ReadableType.Of(instance.GetType()), () => SummaryFormatter.Describe(list));
        foreach (var member in members)
            tree.Add(member.Name, OwnMembers.Read(member, instance));
        tree.Add("(values)", () => formatter.Format(instance, context));
        tree.End();
        return true;
    }
}
