using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Languages.Sharing;

/// <summary>Finds the kind and the content of an object. Runs in the workers, and for F# and PowerShell in their process.</summary>
internal sealed class ObjectReader
{
    private const int MostNested = 16;

    private int _depth;

    /// <summary>Reads an object with all that it holds.</summary>
    /// <exception cref="SharingException">There is no kind for it, or for something in it.</exception>
    public SharedValue Read(object? value)
    {
        if (_depth > MostNested)
            throw new SharingException($"it holds more than {MostNested} objects inside each other, perhaps itself");
        _depth++;
        var read = ReadOne(value);
        _depth--;
        return read;
    }

    private SharedValue ReadOne(object? value)
    {
        value = OptionValue(PowerShellObject.Unwrap(value));
        return value switch
        {
            null => new SharedValue(new NothingType(), null),
            Enum name => new SharedValue(ScalarType.Of(typeof(string)), name.ToString()),
            _ when ScalarType.Is(value.GetType()) => new SharedValue(ScalarType.Of(value.GetType()), Scalar(value)),
            _ when IsTensor(value.GetType()) => TensorReader.Read(value, this),
            IDictionary map => Map(map.Keys.Cast<object>().Select(key => (key, map[key]))),
            _ when MapEntries(value) is { } entries => Map(entries),
            IEnumerable list => List(list, value.GetType()),
            ITuple tuple => Record(Enumerable.Range(0, tuple.Length).Select(i => ($"Item{i + 1}", tuple[i]))),
            _ => Record(Fields(value)),
        };
    }

    // By name: only a process that has TorchSharp goes on to the class that knows it.
    private static bool IsTensor(Type? type) => type is not null && (type.FullName == "TorchSharp.torch+Tensor" || IsTensor(type.BaseType));

    // F#'s None is null already.
    private static object? OptionValue(object? value) => value?.GetType() is { Name: "FSharpOption`1" } option
        ? option.GetProperty("Value")!.GetValue(value)
        : value;

    private static JsonNode Scalar(object value) => value switch
    {
        bool truth => JsonValue.Create(truth),
        string text => JsonValue.Create(text),
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal => JsonNode.Parse(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture))!,
        double number when double.IsFinite(number) => JsonValue.Create(number),
        float number when float.IsFinite(number) => JsonValue.Create(number),
        DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString("o", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        BigInteger or Half or double or float => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private SharedValue List(IEnumerable list, Type type)
    {
        if (list is Array { Rank: > 1 } array)
            return Read(Nested(array, []));
        List<SharedValue> items = [.. list.Cast<object?>().Select(Read)];
        return new SharedValue(new ListType(Common([.. items.Select(item => item.Type)], type)), new JsonArray([.. items.Select(item => item.Content)]));
    }

    // A rectangular array as arrays of arrays: not all languages have the former.
    private static Array Nested(Array array, int[] index)
    {
        var length = array.GetLength(index.Length);
        if (index.Length == array.Rank - 1)
        {
            var row = Array.CreateInstance(array.GetType().GetElementType()!, length);
            for (var i = 0; i < length; i++)
                row.SetValue(array.GetValue([.. index, i]), i);
            return row;
        }

        return Enumerable.Range(0, length).Select(i => Nested(array, [.. index, i])).ToArray();
    }

    private SharedValue Map(IEnumerable<(object Key, object? Value)> entries)
    {
        var content = new JsonObject();
        List<SharedType> types = [];
        foreach (var (key, value) in entries)
        {
            var read = Read(value);
            if (PowerShellObject.Unwrap(key) is not string name)
                throw new SharingException($"it is a dictionary whose keys are of type {key.GetType()}; only texts can be keys");
            types.Add(read.Type);
            content[name] = read.Content;
        }

        // PowerShell's hash tables are its records.
        return types.Distinct().Count() > 1
            ? new SharedValue(new RecordType([.. content.Select((field, i) => new RecordField(field.Key, types[i]))]), content)
            : new SharedValue(new MapType(types.FirstOrDefault() ?? new NothingType()), content);
    }

    // Of F#'s maps and read-only dictionaries.
    private static IEnumerable<(object Key, object? Value)>? MapEntries(object value)
    {
        var map = GenericInterface.Of(value.GetType(), typeof(IReadOnlyDictionary<,>));
        return map is null ? null : ((IEnumerable)value).Cast<object>().Select(entry =>
            (entry.GetType().GetProperty("Key")!.GetValue(entry)!, entry.GetType().GetProperty("Value")!.GetValue(entry)));
    }

    private SharedValue Record(IEnumerable<(string Name, object? Value)> fields)
    {
        List<RecordField> types = [];
        var content = new JsonObject();
        foreach (var (name, value) in fields)
        {
            var read = Read(value);
            types.Add(new RecordField(name, read.Type));
            content[name] = read.Content;
        }

        return new SharedValue(new RecordType(types), content);
    }

    private static IEnumerable<(string Name, object? Value)> Fields(object value)
    {
        if (PowerShellObject.Properties(value) is { } properties)
            return properties;
        var type = value.GetType();
        List<PropertyInfo> found = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.CanRead)];
        // Objects of the framework (a stream, a task) are more than their properties.
        if (found.Count == 0 || value is Delegate or Type || type.Namespace is "System" || type.Namespace?.StartsWith("System.", StringComparison.Ordinal) == true
            || type.Namespace?.StartsWith("Microsoft.", StringComparison.Ordinal) == true)
            throw new SharingException($"nothing in the other languages fits the type {type}");
        return found.Select(property => (property.Name, property.GetValue(value)));
    }

    private static SharedType Common(IReadOnlyList<SharedType> types, Type list)
    {
        SharedType[] kinds = [.. types.Distinct()];
        return kinds switch
        {
            [] => Declared(list),
            [var only] => only,
            // A list without elements among others.
            [ListType { Element: NothingType }, ListType other] => other,
            [ListType other, ListType { Element: NothingType }] => other,
            _ => throw new SharingException("its elements are not all of one kind"),
        };
    }

    // Of a list without elements.
    private static SharedType Declared(Type list)
    {
        var element = list.IsArray ? list.GetElementType() : list.IsGenericType ? list.GetGenericArguments()[0] : null;
        if (element is null)
            return new NothingType();
        return ScalarType.Is(element) ? ScalarType.Of(element) : element.IsArray ? new ListType(Declared(element)) : new NothingType();
    }
}
