using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>A kernel for text that becomes a part of the reader's page.</summary>
internal sealed class TextKernel : Microsoft.DotNet.Interactive.Kernel
{
    /// <summary>Makes a kernel that turns a cell's text into HTML.</summary>
    public TextKernel(string name, Func<string, string> toHtml)
        : base(name)
    {
        RegisterCommandHandler<RunCode>((command, context) => Show(command.Code, context));
        // What a cell itself sends.
        RegisterCommandHandler<SubmitCode>((command, context) => Show(command.Code, context));

        Task Show(string text, KernelInvocationContext context)
        {
            context.DisplayAs(toHtml(text), HtmlFormatter.MimeType);
            return Task.CompletedTask;
        }
    }
}
