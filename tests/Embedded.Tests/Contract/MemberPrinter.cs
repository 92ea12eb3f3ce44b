using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace LossLab.Embedded.Tests.Contract;

/// <summary>Writes the visible members of a type in the form of the published listings.</summary>
internal static class MemberPrinter
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Print(Assembly assembly) =>
        assembly.GetTypes().Where(IsVisible).SelectMany(Print).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Print(Type type)
    {
        string name = TypeNames.Full(type);
        yield return $"{name} | type | {TypeKind(type)}";

        if (type.IsEnum)
        {
            foreach (FieldInfo value in type.GetFields(BindingFlags.Public | BindingFlags.Static))
                yield return $"{name} | value | {value.Name} = {Convert.ToInt64(value.GetRawConstantValue(), CultureInfo.InvariantCulture)}";
            yield break;
        }

        if (typeof(Delegate).IsAssignableFrom(type)) yield break;

        foreach (MemberInfo member in type.GetMembers(Declared))
        {
            string? line = member switch
            {
                ConstructorInfo ctor when IsVisible(ctor) && !ctor.IsStatic => $"ctor | {Modifiers(ctor)}({Parameters(ctor)})",
                MethodInfo method when IsVisible(method) && IsOwn(method) && IsWritten(method) => Method(method),
                PropertyInfo property when Accessors(property).Any(IsOwn) => Property(property),
                FieldInfo field when field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly =>
                    $"field | {(field.IsPublic ? "" : "protected ")}{(field.IsStatic ? "static " : "")}{TypeNames.Of(field.FieldType)} {field.Name}",
                EventInfo e when IsVisible(e.AddMethod!) => $"event | {TypeNames.Of(e.EventHandlerType!)} {e.Name}",
                _ => null,
            };
            if (line is not null) yield return $"{name} | {line}";
        }
    }

    private static string TypeKind(Type type)
    {
        string kind = type switch
        {
            { IsInterface: true } => "interface",
            { IsEnum: true } => "enum",
            { IsValueType: true } => "struct",
            _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        bool plain = type.BaseType is null || type.BaseType == typeof(object) || type.IsValueType;
        return plain ? kind : $"{kind} : {TypeNames.Of(type.BaseType!)}";
    }

    private static string Method(MethodInfo method)
    {
        string generic = method.IsGenericMethodDefinition
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";
        string extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"method | {Modifiers(method)}{TypeNames.Of(method.ReturnType)} {method.Name}{generic}({extension}{Parameters(method)})";
    }

    private static string Property(PropertyInfo property)
    {
        MethodInfo[] accessors = [.. Accessors(property)];
        string modifiers = accessors[0].IsStatic ? "static " : "";
        string index = property.GetIndexParameters() is { Length: > 0 } parameters
            ? $"[{string.Join(", ", parameters.Select(Parameter))}]" : "";
        string get = accessors.Any(a => a == property.GetMethod) ? "get; " : "";
        string set = accessors.Any(a => a == property.SetMethod) ? "set; " : "";
        return $"property | {modifiers}{TypeNames.Of(property.PropertyType)} {property.Name}{index} {{ {get}{set}}}";
    }

    private static string Modifiers(MethodBase method) =>
        (method.IsPublic ? "" : "protected ")
        + (method.IsStatic ? "static " : "")
        + (method.IsAbstract ? "abstract " : method.IsVirtual && !method.IsFinal ? "virtual " : "");

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        bool isParams = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute));
        string type = TypeNames.Of(parameter.ParameterType);
        if (parameter.IsOut) type = "out " + type["ref ".Length..];
        return $"{(isParams ? "params " : "")}{type} {parameter.Name}{(parameter.HasDefaultValue ? " = " + Default(parameter) : "")}";
    }

    private static string Default(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        var value when (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType) is { IsEnum: true } type =>
            Enum.ToObject(type, value).ToString()!,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var value => value.ToString()!,
    };

    private static IEnumerable<MethodInfo> Accessors(PropertyInfo property) =>
        property.GetAccessors(nonPublic: true).Where(IsVisible);

    /// <summary>An override adds nothing that its base does not promise already.</summary>
    private static bool IsOwn(MethodInfo method) => method.GetBaseDefinition() == method;

    /// <summary>Accessors are told with their property or event; what the compiler adds to a record is nobody's API.</summary>
    private static bool IsWritten(MethodInfo method) =>
        (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
        && !method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(Type type) =>
        (type.IsPublic || type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem)
        && (type.DeclaringType is null || IsVisible(type.DeclaringType));
}
