using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossLab.NotebookHost.Headless;

/// <summary>A variable of the parameters cell, such as <c>var epochs = 5;</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its C# type keyword, or null if <c>-p</c> cannot set it.</param>
/// <param name="IsNullable">A number or bool that may be <c>null</c>.</param>
/// <param name="IsConst">A constant has to be declared anew.</param>
internal sealed record ParameterDeclaration(string Name, string? Type, bool IsNullable, bool IsConst)
{
    private static readonly CSharpParseOptions Script = new(kind: SourceCodeKind.Script);

    /// <summary>The variables that a cell declares at its top level.</summary>
    public static IEnumerable<ParameterDeclaration> ReadAll(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, Script).GetCompilationUnitRoot();
        return from field in root.Members.OfType<FieldDeclarationSyntax>()
               let isConst = field.Modifiers.Any(SyntaxKind.ConstKeyword)
               from variable in field.Declaration.Variables
               let type = TypeOf(field.Declaration.Type, variable.Initializer?.Value)
               let isNullable = field.Declaration.Type is NullableTypeSyntax && type != "string"
               select new ParameterDeclaration(variable.Identifier.Text, type, isNullable, isConst);
    }

    /// <summary>The statement that sets the variable.</summary>
    /// <exception cref="UsageException">The value is not one of the variable's type.</exception>
    public string Assign(string value)
    {
        var literal = IsNullable && value == "null" ? value : Literal(value);
        return IsConst ? $"const {Type} {Name} = {literal};" : $"{Name} = {literal};";
    }

    private static string? TypeOf(TypeSyntax type, ExpressionSyntax? value) => type switch
    {
        NullableTypeSyntax nullable => TypeOf(nullable.ElementType, value),
        PredefinedTypeSyntax { Keyword.Text: not "object" and var keyword } => keyword,
        IdentifierNameSyntax { IsVar: true } => TypeOf(value),
        _ => null,
    };

    private static string? TypeOf(ExpressionSyntax? value) => value switch
    {
        PrefixUnaryExpressionSyntax unary => TypeOf(unary.Operand),
        CastExpressionSyntax { Type: PredefinedTypeSyntax type } => type.Keyword.Text,
        InterpolatedStringExpressionSyntax => "string",
        LiteralExpressionSyntax literal => literal.Token.Value switch
        {
            int => "int",
            uint => "uint",
            long => "long",
            ulong => "ulong",
            float => "float",
            double => "double",
            decimal => "decimal",
            bool => "bool",
            char => "char",
            string => "string",
            _ => null,
        },
        _ => null,
    };

    private string Literal(string value)
    {
        const NumberStyles Whole = NumberStyles.AllowLeadingSign;
        var culture = CultureInfo.InvariantCulture;
        var literal = Type switch
        {
            "string" => SymbolDisplay.FormatLiteral(value, quote: true),
            "char" when value.Length == 1 => SymbolDisplay.FormatLiteral(value[0], quote: true),
            "bool" when bool.TryParse(value, out var b) => b ? "true" : "false",
            "sbyte" when sbyte.TryParse(value, Whole, culture, out var n) => n.ToString(culture),
            "byte" when byte.TryParse(value, Whole, culture, out var n) => n.ToString(culture),
            "short" when short.TryParse(value, Whole, culture, out var n) => n.ToString(culture),
            "ushort" when ushort.TryParse(value, Whole, culture, out var n) => n.ToString(culture),
            "int" when int.TryParse(value, Whole, culture, out var n) => n.ToString(culture),
            "uint" when uint.TryParse(value, Whole, culture, out var n) => n.ToString(culture) + "u",
            "long" when long.TryParse(value, Whole, culture, out var n) => n.ToString(culture) + "L",
            "ulong" when ulong.TryParse(value, Whole, culture, out var n) => n.ToString(culture) + "UL",
            "float" when float.TryParse(value, NumberStyles.Float, culture, out var f) && float.IsFinite(f)
                => f.ToString("R", culture) + "f",
            "double" when double.TryParse(value, NumberStyles.Float, culture, out var d) && double.IsFinite(d)
                => d.ToString("R", culture) + "d",
            "decimal" when decimal.TryParse(value, NumberStyles.Float, culture, out var m) => m.ToString(culture) + "m",
            null => throw new UsageException(
                $"the parameter '{Name}' is neither a number nor a text nor a bool, so -p cannot set it; change the notebook"),
            _ => null,
        };
        return literal ?? throw new UsageException($"the parameter '{Name}' is of type {Type}, and '{value}' is no {Type}");
    }
}
