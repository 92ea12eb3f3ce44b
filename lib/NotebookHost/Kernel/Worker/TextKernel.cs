using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>A kernel for text that the reader's front end shows: <c>#!html</c>, <c>#!javascript</c>, <c>#!markdown</c>.</summary>
internal sealed class TextKernel : Microsoft.DotNet.Interactive.Kernel
{
    /// <summary>Makes a kernel that turns a cell's text into HTML.</summary>
    public TextKernel(string name, Func<string, string> toHtml)
        : base(name) => RegisterCommandHandler<SubmitCode>((command, context) =>
        {
            context.DisplayAs(toHtml(command.Code), HtmlFormatter.MimeType);
            return Task.CompletedTask;
        });
}
