using System.Dynamic;

namespace DynamicObj;

/// <summary>
/// A bag of named attributes, in the order in which they were set: the base of all plotly objects.
/// The published class is in the package DynamicObj; its members are internal here.
/// </summary>
public class DynamicObj : DynamicObject
{
    internal Dictionary<string, object?> Attributes { get; } = [];
}
