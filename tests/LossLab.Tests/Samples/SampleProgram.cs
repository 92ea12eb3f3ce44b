using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossLab.Tests.Samples;

/// <summary>A program of one file, compiled as <c>dotnet run --file</c> does it and run in this process.</summary>
internal static class SampleProgram
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        """;

    /// <summary>What the program prints.</summary>
    public static string Run(string path, params string[] arguments)
    {
        // What begins with #: or #! speaks to the SDK.
        string program = Regex.Replace(File.ReadAllText(path), @"^#[:!].*$", "", RegexOptions.Multiline);
        MethodInfo main = Compile(Path.GetFileNameWithoutExtension(path), program, OutputKind.ConsoleApplication, path).EntryPoint!;
        TextWriter console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            main.Invoke(null, [arguments]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }

    /// <summary>Code as an assembly of this process; fails with the compiler's errors.</summary>
    /// <param name="name">Of the assembly.</param>
    /// <param name="code">One file.</param>
    /// <param name="kind">Program or library.</param>
    /// <param name="path">Where the errors say that it is.</param>
    public static Assembly Compile(string name, string code, OutputKind kind, string path = "")
    {
        var options = new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable);
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code, path: path)],
            trusted.Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file)),
            options);
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error)));
        assembly.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(assembly);
    }
}
