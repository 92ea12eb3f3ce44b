using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossLab.Analyzers;

/// <summary>A call of a method or a constructor.</summary>
/// <param name="operation">The operation.</param>
/// <param name="method">What is called.</param>
/// <param name="arguments">Its arguments, those left out included.</param>
internal readonly struct Call(IOperation operation, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
{
    /// <summary>The operation.</summary>
    public IOperation Operation { get; } = operation;

    /// <summary>What is called.</summary>
    public IMethodSymbol Method { get; } = method;

    /// <summary>Whether it is a method of a type, of TorchSharp or TorchVision.</summary>
    /// <param name="type">The full name of the type, in C#'s way.</param>
    /// <param name="name">The method.</param>
    public bool Is(string type, string name) => Method.Name == name && Method.ContainingType.IsTorch(type);

    /// <summary>Whether it makes an object of a type of TorchSharp or TorchVision.</summary>
    /// <param name="type">The full name of the type.</param>
    public bool Makes(string type) => Method.MethodKind == MethodKind.Constructor && Method.ContainingType.IsTorch(type);

    /// <summary>The argument of a parameter, also when it is left out. Null: there is no such parameter.</summary>
    /// <param name="parameter">The parameter's name.</param>
    public IArgumentOperation? Argument(string parameter) => arguments.FirstOrDefault(one => one.Parameter?.Name == parameter);

    /// <summary>Whether an argument is in the code.</summary>
    /// <param name="parameter">The parameter's name.</param>
    public bool Gives(string parameter) => Argument(parameter) is { ArgumentKind: not ArgumentKind.DefaultValue };

    /// <summary>Whether an argument, given or left out, is a constant of this value.</summary>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="value">The value.</param>
    public bool IsConstant(string parameter, object? value) =>
        Argument(parameter)?.Value.Unconverted().ConstantValue is { HasValue: true } constant && Equals(constant.Value, value);

    /// <summary>Whether an argument, given or left out, is a constant 0 of any type, also of an enumeration.</summary>
    /// <param name="parameter">The parameter's name.</param>
    public bool IsZero(string parameter) =>
        Argument(parameter)?.Value.Unconverted().ConstantValue is { HasValue: true, Value: IConvertible value and not (bool or string) }
        && value.ToDouble(CultureInfo.InvariantCulture) == 0;

    /// <summary>Whether the parameters come in groups, of which each has its own options.</summary>
    public bool TakesGroups() =>
        Method.Parameters.FirstOrDefault()?.Type is INamedTypeSymbol { IsGenericType: true } list && list.TypeArguments[0].Name == "ParamGroup";
}
