using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.PackageManagement;

namespace LossLab.Embedded.Tests.Interactive;

/// <summary>A kernel as a host puts it together.</summary>
internal sealed class TestKernel : IDisposable
{
    public TestKernel()
    {
        CSharp = new CSharpKernel().UseKernelHelpers().UseNugetDirective((kernel, packages) =>
        {
            kernel.AddAssemblyReferences(packages.SelectMany(p => p.AssemblyPaths));
            return Task.CompletedTask;
        });
        Composite = [];
        Composite.Add(CSharp, ["c#"]);
        Composite.Add(new HtmlKernel());
        Composite.Add(new JavaScriptKernel());
    }

    public CompositeKernel Composite { get; }

    public CSharpKernel CSharp { get; }

    public async Task<IReadOnlyList<KernelEvent>> RunAsync(string code) => (await Composite.SendAsync(new SubmitCode(code))).Events;

    public async Task<string> ReturnTextAsync(string code) => Value((await RunAsync(code)).OfType<ReturnValueProduced>().Single());

    public async Task<CommandFailed> FailAsync(string code) => (await RunAsync(code)).OfType<CommandFailed>().Single();

    public static string Value(DisplayEvent shown) => shown.FormattedValues.Single().Value;

    public void Dispose() => Composite.Dispose();
}
