using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace LossLab.Analyzers.Tests;

/// <summary>Runs an analyzer on code that uses TorchSharp. <c>[|…|]</c> is around what must be reported, and nothing else may be.</summary>
internal static class Verify<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>Statements of a method; see <see cref="Code.Method"/>.</summary>
    public static Task Statements(string statements) => Source(Code.Method(statements));

    /// <summary>Types, or a program.</summary>
    public static Task Source(string source) => Fixed<EmptyCodeFixProvider>(source, source);

    /// <summary>Statements before and after the fix.</summary>
    public static Task FixedStatements<TFix>(string before, string after)
        where TFix : CodeFixProvider, new() => Fixed<TFix>(Code.Method(before), Code.Method(after));

    /// <summary>Code before and after the fix. What is reported and cannot be fixed is reported afterwards too.</summary>
    public static Task Fixed<TFix>(string before, string after)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
        {
            // Those of the running tests: nothing is downloaded.
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            TestCode = Code.Usings + before,
            FixedCode = Code.Usings + after,
        };
        foreach (SolutionState state in new SolutionState[] { test.TestState, test.FixedState })
        {
            state.AdditionalReferences.AddRange(References.All);
            if (!before.Contains("class ")) state.OutputKind = OutputKind.ConsoleApplication;
        }

        if (before == after) test.NumberOfIncrementalIterations = test.NumberOfFixAllIterations = 0;
        return test.RunAsync();
    }
}
