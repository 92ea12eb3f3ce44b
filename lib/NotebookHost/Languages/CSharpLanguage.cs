using System.Text.Json;
using LossLab.NotebookHost.Kernel.Worker;
using LossLab.NotebookHost.Kernel.Worker.CSharp;
using LossLab.NotebookHost.Kernel.Worker.Packages;
using LossLab.NotebookHost.Languages.Parsing;
using LossLab.NotebookHost.Languages.Sharing;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Languages;

/// <summary>C#, in the worker itself.</summary>
internal sealed class CSharpLanguage(CompositeKernel kernel, ScriptKernel script) : ILanguage
{
    private const int MostShown = 100;

    private readonly Lazy<NotebookPackages> _packages = new(() => new NotebookPackages(script));

    /// <inheritdoc/>
    public string Name => LanguageNames.CSharp;

    /// <inheritdoc/>
    public async Task<PartFailure?> RunAsync(CodePart part, string? file, CancellationToken cancellation)
    {
        var result = await kernel.SendAsync(new RunCode(Name, part.Text, part.Line, file), cancellation).ConfigureAwait(false);
        await script.Idle.ConfigureAwait(false);
        return PartFailure.Of(result);
    }

    /// <summary>Brings packages for the code that follows.</summary>
    /// <returns>What there is to say about them.</returns>
    /// <exception cref="CellException">They cannot be had.</exception>
    public Task<IReadOnlyList<string>> AddPackagesAsync(IEnumerable<PackagePart> parts, CancellationToken cancellation) =>
        _packages.Value.AddAsync([.. parts.Select(PackageRequest.Parse)], cancellation);

    /// <inheritdoc/>
    public Task<SharedValue> GetAsync(string name, CancellationToken cancellation) => script.TryGetVariable(name, out var value)
        ? Task.FromResult(SharedValue.Of(value))
        : throw new CellException($"C# has no variable '{name}'");

    /// <inheritdoc/>
    public async Task SetAsync(string name, SharedValue value, CancellationToken cancellation)
    {
        var json = JsonSerializer.SerializeToElement(value.Content);
        await script.DeclareAsync(name, CSharpSource.Expression(value.Type, ScriptKernel.Incoming), json).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Variable>> VariablesAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Variable>>(
        [.. script.Variables.Select(variable => new Variable(variable.Name, Readable(variable.Type), Short(variable.Value)))]);

    private static string Readable(Type type) => type.Name.StartsWith("<>", StringComparison.Ordinal)
        ? "anonymous"
        : TypeName.Of(type).Replace("global::", "", StringComparison.Ordinal);

    private static string Short(object? value)
    {
        // Records, tensors and their like say it themselves.
        var own = value?.GetType().GetMethod(nameof(ToString), Type.EmptyTypes)?.DeclaringType;
        var text = own is null || own == typeof(object) || own == typeof(ValueType) ? value.ToDisplayString(PlainTextFormatter.MimeType) : value!.ToString() ?? "";
        text = text.ReplaceLineEndings(" ");
        return text.Length <= MostShown ? text : text[..LossLab.NotebookHost.Kernel.LongText.Fit(text, MostShown)] + "…";
    }
}
