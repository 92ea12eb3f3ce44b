using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>An integer argument that may be absent.</summary>
internal readonly struct OptionalInt(long? value)
{
    private readonly long _value = value.GetValueOrDefault();
    private readonly long _hasValue = value.HasValue ? 1 : 0;

    public static implicit operator OptionalInt(long? value) => new(value);
}

/// <summary>A number argument that may be absent.</summary>
internal readonly struct OptionalDouble(double? value)
{
    private readonly double _value = value.GetValueOrDefault();
    private readonly long _hasValue = value.HasValue ? 1 : 0;

    public static implicit operator OptionalDouble(double? value) => new(value);
}

/// <summary>An element type argument that may be absent (-1).</summary>
internal readonly struct OptionalType(ScalarType? value)
{
    private readonly int _value = value is ScalarType type ? (int)type : -1;

    public static implicit operator OptionalType(ScalarType? value) => new(value);
}
