using System.Reflection;
using System.Runtime.CompilerServices;

namespace LossLab.Tests.Framework.Traps;

/// <summary>The table of traps and the tests that pin them are about the same calls.</summary>
public class TrapTableTests
{
    [Fact]
    public void Should_have_one_test_for_each_row()
    {
        string[] rows = [.. Rows().Order(StringComparer.Ordinal)];
        string[] tests = [.. typeof(TrapTableTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Select(method => method.GetCustomAttribute<TrapAttribute>()?.Call).OfType<string>().Order(StringComparer.Ordinal)];
        Assert.NotEmpty(rows);
        Assert.Equal(rows, tests);
    }

    private static IEnumerable<string> Rows()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Folder(), "../../../../lib/LossLab/README.md"));
        return lines
            .SkipWhile(line => line != "## Traps of TorchSharp").Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith('|')).Skip(2) // the heading
            .Select(line => line.Split('|')[1].Trim().Replace("`", ""));
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
