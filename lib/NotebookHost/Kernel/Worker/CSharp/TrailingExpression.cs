using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossLab.NotebookHost.Kernel.Worker.CSharp;

/// <summary>Tells an expression at the end of a cell whose value is null from a cell that has no value.</summary>
internal static class TrailingExpression
{
    public static bool HasValue(Compilation compilation)
    {
        if (compilation.SyntaxTrees.LastOrDefault() is not { } tree
            || ((CompilationUnitSyntax)tree.GetRoot()).Members.LastOrDefault() is not GlobalStatementSyntax { Statement: ExpressionStatementSyntax statement }
            || !statement.SemicolonToken.IsMissing)
        {
            return false;
        }

        var type = compilation.GetSemanticModel(tree).GetTypeInfo(statement.Expression).Type;
        return type?.SpecialType != SpecialType.System_Void;
    }
}
