using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.Events;

public class DiagnosticsProduced(IReadOnlyCollection<Diagnostic> diagnostics, IReadOnlyCollection<FormattedValue> formattedDiagnostics, KernelCommand command) : KernelEvent(command)
{
    public IReadOnlyCollection<Diagnostic> Diagnostics { get; } = diagnostics;

    public IReadOnlyCollection<FormattedValue> FormattedDiagnostics { get; } = formattedDiagnostics;
}
