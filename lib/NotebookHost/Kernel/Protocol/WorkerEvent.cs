using System.Text.Json.Serialization;

namespace LossLab.NotebookHost.Kernel.Protocol;

/// <summary>What a worker tells its host: one JSON object a line.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ReadyEvent), "ready")]
[JsonDerivedType(typeof(StreamEvent), "stream")]
[JsonDerivedType(typeof(DisplayEvent), "display")]
[JsonDerivedType(typeof(UpdateEvent), "update")]
[JsonDerivedType(typeof(ResultEvent), "result")]
[JsonDerivedType(typeof(ErrorEvent), "error")]
[JsonDerivedType(typeof(ClearEvent), "clear")]
[JsonDerivedType(typeof(CompletionsEvent), "completions")]
[JsonDerivedType(typeof(InspectionEvent), "inspection")]
[JsonDerivedType(typeof(CompletenessEvent), "completeness")]
[JsonDerivedType(typeof(SettledEvent), "settled")]
[JsonDerivedType(typeof(InputRequestEvent), "inputRequest")]
[JsonDerivedType(typeof(DoneEvent), "done")]
internal abstract record WorkerEvent;

/// <summary>The answer to a question of the host.</summary>
/// <param name="RequestId">That of the command.</param>
internal abstract record AnswerEvent(long RequestId) : WorkerEvent;

/// <summary>The worker has started and takes commands.</summary>
internal sealed record ReadyEvent(int ProcessId) : WorkerEvent;

/// <summary>Text written to a stream, <c>stdout</c> or <c>stderr</c>.</summary>
internal sealed record StreamEvent(string Name, string Text) : WorkerEvent;

/// <summary>A value shown: its forms by MIME type, and the id under which it can be updated.</summary>
internal sealed record DisplayEvent(IReadOnlyDictionary<string, string> Data, string? DisplayId) : WorkerEvent;

/// <summary>A value shown before is replaced.</summary>
internal sealed record UpdateEvent(IReadOnlyDictionary<string, string> Data, string DisplayId) : WorkerEvent;

/// <summary>The value of the cell's last expression.</summary>
internal sealed record ResultEvent(IReadOnlyDictionary<string, string> Data) : WorkerEvent;

/// <summary>The cell failed.</summary>
/// <param name="Name">The exception's type name, or <c>CompilationError</c>.</param>
/// <param name="Message">What the exception says.</param>
/// <param name="Traceback">The lines to show.</param>
/// <param name="Line">The line of the cell, from 1, if known.</param>
internal sealed record ErrorEvent(string Name, string Message, IReadOnlyList<string> Traceback, int? Line) : WorkerEvent;

/// <summary>The cell's outputs so far are to vanish.</summary>
internal sealed record ClearEvent : WorkerEvent;

/// <summary>What could stand at a place.</summary>
/// <param name="RequestId">That of the <see cref="CompleteCommand"/>.</param>
/// <param name="Items">The proposals, best first.</param>
/// <param name="Start">Where the text begins that they replace.</param>
/// <param name="End">Where it ends.</param>
internal sealed record CompletionsEvent(long RequestId, IReadOnlyList<CompletionEntry> Items, int Start, int End) : AnswerEvent(RequestId);

/// <summary>What stands at a place.</summary>
/// <param name="RequestId">That of the <see cref="InspectCommand"/>.</param>
/// <param name="Data">Its description by MIME type; empty if there is none.</param>
internal sealed record InspectionEvent(long RequestId, IReadOnlyDictionary<string, string> Data) : AnswerEvent(RequestId);

/// <summary>Whether a text is a whole cell.</summary>
/// <param name="RequestId">That of the <see cref="IsCompleteCommand"/>.</param>
/// <param name="Status"><c>complete</c>, <c>incomplete</c>, <c>invalid</c> or <c>unknown</c>.</param>
/// <param name="Indent">What the next line of an incomplete one begins with.</param>
internal sealed record CompletenessEvent(long RequestId, string Status, string Indent) : AnswerEvent(RequestId);

/// <summary>Nothing goes on any more that could end the process unseen; or it takes too long.</summary>
/// <param name="RequestId">That of the <see cref="SettleCommand"/>.</param>
internal sealed record SettledEvent(long RequestId) : AnswerEvent(RequestId);

/// <summary>The cell asks its reader for a line of text.</summary>
internal sealed record InputRequestEvent(long InputId, string Prompt, bool IsPassword) : WorkerEvent;

/// <summary>A command has ended.</summary>
internal sealed record DoneEvent(long RequestId, bool Succeeded) : WorkerEvent;
