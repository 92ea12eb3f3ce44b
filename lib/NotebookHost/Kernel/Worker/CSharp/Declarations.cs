using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossLab.NotebookHost.Kernel.Worker.CSharp;

/// <summary>Tells a cell that later cells can refer to (a variable, a method, a type, a directive) from one that only did something.</summary>
internal static class Declarations
{
    public static bool AnyIn(Compilation compilation)
    {
        var root = (CompilationUnitSyntax)compilation.SyntaxTrees.Last().GetRoot();
        return root.Usings.Any()
            || root.ContainsDirectives
            || compilation.ScriptClass is not { } script
            || script.GetMembers().Any(member => !member.IsImplicitlyDeclared);
    }
}
