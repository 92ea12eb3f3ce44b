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
        using var assembly = new MemoryStream(Compile(path));
        MethodInfo main = AssemblyLoadContext.Default.LoadFromStream(assembly).EntryPoint!;
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

    private static byte[] Compile(string path)
    {
        // What begins with #: or #! speaks to the SDK.
        string program = Regex.Replace(File.ReadAllText(path), @"^#[:!].*$", "", RegexOptions.Multiline);
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path),
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(program, path: path)],
            trusted.Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file)),
            options);
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error)));
        return assembly.ToArray();
    }
}
