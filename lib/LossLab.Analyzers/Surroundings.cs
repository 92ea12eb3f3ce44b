using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossLab.Analyzers;

/// <summary>What stands around a place.</summary>
internal static class Surroundings
{
    /// <summary>The innermost type around a place, or the whole file where statements stand alone.</summary>
    /// <param name="place">Any syntax.</param>
    public static SyntaxNode TypeOrProgram(this SyntaxNode place) =>
        place.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? place.SyntaxTree.GetRoot();
}
