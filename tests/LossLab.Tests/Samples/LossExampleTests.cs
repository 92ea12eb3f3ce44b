using System.Text;
using System.Xml.Linq;
using LossLab.Losses;
using Microsoft.CodeAnalysis;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Samples;

/// <summary>Every class of <c>LossLab.Losses</c> that can be made has an example in its documentation, which compiles and runs.</summary>
public sealed class LossExampleTests
{
    private static readonly Type[] Classes =
        [.. typeof(Loss).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(Loss).Namespace && type.IsClass && !type.IsAbstract)];

    /// <summary>The code in the documentation file beside the library, by class.</summary>
    private static readonly Dictionary<string, string> Examples = XDocument.Load(Path.ChangeExtension(typeof(Loss).Assembly.Location, ".xml"))
        .Descendants("member")
        .Where(member => member.Attribute("name")!.Value.StartsWith($"T:{typeof(Loss).Namespace}.", StringComparison.Ordinal))
        .Where(member => member.Element("example")?.Element("code") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value.Split('.')[^1], member => member.Element("example")!.Element("code")!.Value);

    private static readonly Lazy<Type> Compiled = new(Compile);

    public static TheoryData<string> Names => [.. Classes.Select(type => type.Name)];

    [Fact]
    public void Should_look_at_every_loss() => Assert.InRange(Classes.Count(type => type.IsSubclassOf(typeof(Loss))), 40, 100);

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_have_an_example_that_runs(string name)
    {
        Assert.True(Examples.TryGetValue(name, out string? code), $"{name} has no <example><code> in its documentation.");
        Assert.Contains(name, code);
        Assert.InRange(code.Trim().Split('\n').Length, 1, 4);
        using DisposeScope scope = NewDisposeScope();
        manual_seed(1);
        object? value = Compiled.Value.GetMethod($"Of{name}")!.Invoke(null, null);
        Assert.Equal(code.Contains("Tensor value"), value is not null);
        if (value is Tensor tensor) Assert.True(tensor.isfinite().all().ToBoolean(), $"{name}: {tensor}");
    }

    // One class with a method for each: a compilation takes longer than all the calls.
    private static Type Compile()
    {
        var code = new StringBuilder("""
            using LossLab.Losses;
            using LossLab.Models;
            using TorchSharp;
            using static TorchSharp.torch;

            public static class Examples
            {

            """);
        foreach ((string name, string example) in Examples)
            code.AppendLine($$"""
                public static object? Of{{name}}()
                {
                {{example}}
                return {{(example.Contains("Tensor value") ? "value" : "null")}};
                }
                """);
        return SampleProgram.Compile("Examples", code.Append('}').ToString(), OutputKind.DynamicallyLinkedLibrary).GetType("Examples")!;
    }
}
