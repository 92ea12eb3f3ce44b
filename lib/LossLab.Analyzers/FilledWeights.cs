using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossLab.Analyzers;

/// <summary>Whether weights are filled by hand.</summary>
internal static class FilledWeights
{
    private static readonly string[] s_ways =
        ["ones_", "zeros_", "constant_", "fill_", "copy_", "normal_", "uniform_", "load", "load_state_dict", "apply"];

    /// <summary>Whether the type around a place, or the program, calls something that fills tensors or loads a state.</summary>
    /// <param name="place">Where the module is made.</param>
    public static bool AreIn(SyntaxNode place) =>
        place.TypeOrProgram().DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => s_ways.Contains(Name(call.Expression)));

    private static string? Name(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
        MemberBindingExpressionSyntax member => member.Name.Identifier.Text,
        SimpleNameSyntax name => name.Identifier.Text,
        _ => null,
    };
}
