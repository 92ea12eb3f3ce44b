using LossLab.NotebookHost.Kernel.Worker.CSharp;
using LossLab.NotebookHost.Languages.Page;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>Puts the kernels of a worker together: C#, those that write into the page, and the store of values.</summary>
internal static class KernelFactory
{
    /// <summary>Makes the kernel of a worker.</summary>
    public static CompositeKernel Create(ScriptKernel csharp, PageValues values, InputRequests inputs)
    {
        var composite = new CompositeKernel();
        composite.Add(csharp, ["c#", "C#"]);
        composite.Add(new TextKernel("html", html => PageText.Html(html, values)));
        composite.Add(new TextKernel("javascript", script => PageText.JavaScript(script, values)), ["js"]);
        composite.Add(new TextKernel("markdown", PageText.MarkdownToHtml));
        composite.Add(new TextKernel("mermaid", MermaidHtml.ToHtml));
        composite.Add(new KeyValueStoreKernel());
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
