namespace Microsoft.DotNet.Interactive.Formatting;

public class FormatContext : IDisposable
{
    public FormatContext(TextWriter writer) => Writer = writer;

    /// <summary>The same place in the object graph, written elsewhere.</summary>
    internal FormatContext(TextWriter writer, FormatContext outer)
        : this(writer)
    {
        Depth = outer.Depth;
        Ancestors = outer.Ancestors;
    }

    public TextWriter Writer { get; }

    public int Depth { get; private set; }

    /// <summary>The objects being formatted around this one: one that contains itself is named, not entered.</summary>
    private Stack<object> Ancestors { get; } = new();

    public void Dispose() => GC.SuppressFinalize(this);

    /// <summary>Writes the parts of an object, unless it is one of its own parts or lies too deep. False then.</summary>
    internal bool TryEnter(object value, Action write)
    {
        if (Depth >= Formatter.RecursionLimit || Ancestors.Any(a => ReferenceEquals(a, value)))
        {
            return false;
        }

        Ancestors.Push(value);
        Depth++;
        try
        {
            write();
        }
        finally
        {
            Depth--;
            Ancestors.Pop();
        }

        return true;
    }
}
