using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

/// <summary>Hands JavaScript to the front end, which runs it: there is no engine here.</summary>
public class JavaScriptKernel : Kernel, IKernelCommandHandler<SubmitCode>
{
    public static readonly string DefaultKernelName = "javascript";

    internal JavaScriptKernel(string name)
        : base(name, "JavaScript", "ES2019")
    {
    }

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        context.DisplayAs($"<script type=\"text/javascript\">{command.Code}</script>", HtmlFormatter.MimeType);
        return Task.CompletedTask;
    }
}
