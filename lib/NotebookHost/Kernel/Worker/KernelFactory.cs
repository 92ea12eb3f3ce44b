using LossLab.NotebookHost.Kernel.Worker.CSharp;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.PackageManagement;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>Puts the kernels of a notebook together: C#, html, javascript, markdown, and <c>#r "nuget: …"</c>.</summary>
internal static class KernelFactory
{
    /// <summary>Makes the kernel of a worker.</summary>
    public static CompositeKernel Create(ScriptKernel csharp, InputRequests inputs)
    {
        csharp.UseNugetDirective((kernel, packages) =>
        {
            kernel.AddAssemblyReferences(packages.SelectMany(package => package.AssemblyPaths));
            return Task.CompletedTask;
        });
        var composite = new CompositeKernel();
        composite.Add(csharp, ["c#", "C#"]);
        composite.Add(new TextKernel("html", html => html));
        composite.Add(new TextKernel("javascript", script => $"<script type=\"text/javascript\">{script}</script>"), ["js"]);
        composite.Add(new TextKernel("markdown", text => Markdig.Markdown.ToHtml(text)));
        composite.DefaultKernelName = csharp.Name;
        composite.RegisterCommandHandler<RequestInput>((command, context) => AnswerAsync(inputs, command, context));
        return composite;
    }

    private static async Task AnswerAsync(InputRequests inputs, RequestInput command, KernelInvocationContext context)
    {
        var answer = await inputs.AskAsync(command.Prompt, command.IsPassword).ConfigureAwait(false);
        if (answer is null)
            context.Fail(command, message: $"The cell asks for input (\"{command.Prompt}\"), and nobody is there to answer.");
        else
            context.Publish(new InputProduced(answer, command));
    }
}
