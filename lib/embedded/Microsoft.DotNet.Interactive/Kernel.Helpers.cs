using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

public abstract partial class Kernel
{
    public static DisplayedValue display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);

    public static IHtmlContent HTML(string content) => new HtmlString(content);

    public static void Javascript(string scriptContent) =>
        $"<script type=\"text/javascript\">{scriptContent}</script>".DisplayAs(HtmlFormatter.MimeType);

    public static void CSS(string content) => $"<style>{content}</style>".DisplayAs(HtmlFormatter.MimeType);

    public static async Task<string> GetInputAsync(string prompt = "", string typeHint = "text")
    {
        var result = await Ask(new RequestInput(prompt, typeHint)).ConfigureAwait(false);
        return result.Events.OfType<InputProduced>().LastOrDefault()?.Value ?? string.Empty;
    }

    public static async Task<PasswordString> GetPasswordAsync(string prompt = "") =>
        new(await GetInputAsync(prompt, "password").ConfigureAwait(false));

    public static async Task<IDictionary<string, string>> GetInputsAsync(IEnumerable<InputDescription> inputDescriptions)
    {
        var result = await Ask(new RequestInputs { Inputs = [.. inputDescriptions] }).ConfigureAwait(false);
        return result.Events.OfType<InputsProduced>().LastOrDefault()?.Values ?? [];
    }

    private static async Task<KernelCommandResult> Ask(KernelCommand request)
    {
        var root = Root ?? throw new InvalidOperationException("Input can be asked for only while a cell is running.");
        if (!root.SupportsCommandType(request.GetType()))
        {
            throw new NotSupportedException("Input is not available here: this host has nobody to ask.");
        }

        var result = await root.SendAsync(request).ConfigureAwait(false);
        return result.Events.OfType<CommandFailed>().FirstOrDefault(e => e.Command == request) is { } failed
            ? throw new InvalidOperationException(failed.Message, failed.Exception)
            : result;
    }
}
