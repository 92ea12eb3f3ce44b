namespace LossLab.Tests.Framework.Traps;

/// <summary>A test that pins a row of the table of traps in <c>lib/LossLab/README.md</c>.</summary>
/// <param name="call">The first cell of the row, without its backquotes.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TrapAttribute(string call) : FactAttribute
{
    /// <summary>The first cell of the row.</summary>
    public string Call { get; } = call;
}
