using System.Diagnostics;
using System.Text;

namespace LossLab.NotebookHost.Kernel.Formatters.Bounds;

/// <summary>
/// What one value may take of the output that is being written, and of the time for it. A value inside of another one gets a part
/// of what that has left, so that one that goes on for ever does not hide what stands beside it.
/// </summary>
internal sealed class DisplayShare : IDisposable
{
    [ThreadStatic]
    private static DisplayShare? _current;

    private readonly DisplayShare? _parent;
    private readonly DisplayShare _root;
    private readonly StringBuilder _output;
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly DisplayShare _timed;
    private readonly double _time = 1;
    private int _values;

    /// <summary>Begins a value; it ends when this is disposed of.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="most">The most characters of a value that is in no other.</param>
    public DisplayShare(StringBuilder output, int most)
    {
        _parent = _current;
        _root = _parent?._root ?? this;
        _output = output;
        Start = output.Length;
        Most = _parent is null ? most : Math.Max(0, _parent.Most - _parent.Written) / 4 * 3;
        // Time is divided once: each type that is new takes some, and what lies deep would have none left.
        _timed = _parent is null || _parent.IsRoot ? this : _parent._timed;
        if (_parent is { IsRoot: true })
            _time = 0.5 * (1 - (Stopwatch.GetElapsedTime(_parent._started) / DisplayLimits.TimeAtFirst));
        _root._values++;
        _current = this;
    }

    /// <summary>Where the value begins in the output.</summary>
    public int Start { get; }

    /// <summary>The characters that it may take.</summary>
    public int Most { get; }

    /// <summary>Whether it is in no other value.</summary>
    public bool IsRoot => _parent is null;

    /// <summary>Whether something of the outermost value was left out.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether it has taken all that it may.</summary>
    public bool IsSpent => Written > Most || (_timed == this && IsLate);

    private int Written => _output.Length - Start;

    private bool IsLate => Stopwatch.GetElapsedTime(_started)
        > _time * (_root._values > DisplayLimits.FirstValues ? DisplayLimits.Time : DisplayLimits.TimeAtFirst);

    /// <summary>Called before each value: ends the one around it if that has taken all it may.</summary>
    /// <exception cref="DisplayCutException">It has. Whoever began it catches this.</exception>
    public static void Check()
    {
        if (_current is { } current && (current.IsSpent || current._timed.IsLate || current._root.IsLate))
            throw new DisplayCutException();
    }

    /// <summary>Takes note that something was left out.</summary>
    public void NoteCut() => _root.IsCut = true;

    /// <inheritdoc/>
    public void Dispose() => _current = _parent;
}
