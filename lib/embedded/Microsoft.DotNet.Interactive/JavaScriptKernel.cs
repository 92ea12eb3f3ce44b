using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Connection;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

/// <summary>Hands JavaScript to the client, or else to the page that shows the output: there is no engine here.</summary>
public class JavaScriptKernel : Kernel, IKernelCommandHandler<SubmitCode>
{
    public static readonly string DefaultKernelName = "javascript";

    private readonly KernelClientBase? _client;

    public JavaScriptKernel(KernelClientBase? client = null)
        : base(DefaultKernelName, "JavaScript", "ES2019")
    {
        _client = client;
        KernelInfo.Aliases = ["js"];
    }

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        if (_client is not null)
        {
            return _client.SendAsync(command, command.GetOrCreateToken());
        }

        context.DisplayAs($"<script type=\"text/javascript\">{command.Code}</script>", HtmlFormatter.MimeType);
        return Task.CompletedTask;
    }
}
