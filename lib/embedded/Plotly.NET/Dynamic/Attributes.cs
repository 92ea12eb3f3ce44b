using Microsoft.FSharp.Core;
using Plotly.NET.CSharp;

namespace Plotly.NET;

/// <summary>Sets attributes on plotly objects; an option without a value leaves the object as it is.</summary>
internal static class Attributes
{
    public static TObject Put<TObject>(this TObject target, string name, object? value)
        where TObject : DynObj
    {
        target.Attributes[name] = value;
        return target;
    }

    public static TObject With<TObject, T>(this TObject target, string name, FSharpOption<T>? value)
        where TObject : DynObj =>
        value is null ? target : target.Put(name, value.Value);

    public static TObject With<TObject, T>(this TObject target, string name, Optional<T> value)
        where TObject : DynObj =>
        value.IsSome ? target.Put(name, value.Value) : target;

    public static TObject With<TObject>(this TObject target, string name, object value)
        where TObject : DynObj =>
        target.Put(name, value);

    /// <summary>Sets the attribute unless the value is null or an object without attributes.</summary>
    public static DynObj WithAny(this DynObj target, string name, object? value) =>
        value is null or DynObj { Attributes.Count: 0 } ? target : target.Put(name, value);

    public static T? Get<T>(this DynObj target, string name)
        where T : class =>
        target.Attributes.GetValueOrDefault(name) as T;

    /// <summary>Takes over the attributes of another object; objects in both are merged, all else is replaced.</summary>
    public static TObject MergeFrom<TObject>(this TObject target, DynObj other)
        where TObject : DynObj
    {
        if (ReferenceEquals(target, other))
        {
            return target;
        }

        foreach ((string name, object? value) in other.Attributes)
        {
            if (value is DynObj theirs && target.Attributes.GetValueOrDefault(name) is DynObj mine)
            {
                mine.MergeFrom(theirs);
            }
            else
            {
                target.Attributes[name] = value;
            }
        }

        return target;
    }
}
