namespace Microsoft.DotNet.Interactive.Parsing;

/// <summary>A run of lines for one kernel, or one directive line. <c>Line</c> is where it starts, from 0.</summary>
internal sealed record SubmissionPart(string KernelName, string Text, int Line, KernelCommandInvocation? Directive = null);
