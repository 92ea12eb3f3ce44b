using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

public class HtmlKernel : Kernel, IKernelCommandHandler<SubmitCode>
{
    public static readonly string DefaultKernelName = "html";

    public HtmlKernel()
        : base(DefaultKernelName, "HTML", "5")
    {
    }

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        context.DisplayAs(command.Code, HtmlFormatter.MimeType);
        return Task.CompletedTask;
    }
}
