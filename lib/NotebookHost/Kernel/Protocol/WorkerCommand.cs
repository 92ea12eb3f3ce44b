using System.Text.Json.Serialization;

namespace LossLab.NotebookHost.Kernel.Protocol;

/// <summary>What a host asks of its worker: one JSON object a line.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ExecuteCommand), "execute")]
[JsonDerivedType(typeof(CompleteCommand), "complete")]
[JsonDerivedType(typeof(InspectCommand), "inspect")]
[JsonDerivedType(typeof(IsCompleteCommand), "isComplete")]
[JsonDerivedType(typeof(SettleCommand), "settle")]
[JsonDerivedType(typeof(InterruptCommand), "interrupt")]
[JsonDerivedType(typeof(InputReplyCommand), "inputReply")]
internal abstract record WorkerCommand;

/// <summary>Runs a cell.</summary>
/// <param name="RequestId">Comes back in the <see cref="DoneEvent"/>.</param>
/// <param name="Code">The cell's text.</param>
/// <param name="KernelName">The sub-kernel, or null for C#.</param>
/// <param name="CellName">How stack traces name the cell.</param>
internal sealed record ExecuteCommand(long RequestId, string Code, string? KernelName, string CellName) : WorkerCommand;

/// <summary>Asks what could stand at a place in a cell.</summary>
/// <param name="RequestId">Comes back in the <see cref="CompletionsEvent"/>.</param>
/// <param name="Code">The cell's text.</param>
/// <param name="Position">The place: how many characters stand before it.</param>
internal sealed record CompleteCommand(long RequestId, string Code, int Position) : WorkerCommand;

/// <summary>Asks what it is that stands at a place in a cell.</summary>
/// <param name="RequestId">Comes back in the <see cref="InspectionEvent"/>.</param>
/// <param name="Code">The cell's text.</param>
/// <param name="Position">The place: how many characters stand before it.</param>
internal sealed record InspectCommand(long RequestId, string Code, int Position) : WorkerCommand;

/// <summary>Asks whether a text is a whole cell.</summary>
/// <param name="RequestId">Comes back in the <see cref="CompletenessEvent"/>.</param>
/// <param name="Code">The text.</param>
internal sealed record IsCompleteCommand(long RequestId, string Code) : WorkerCommand;

/// <summary>Asks the worker to wait for the <c>async void</c> methods that its cells have started.</summary>
/// <param name="RequestId">Comes back in the <see cref="SettledEvent"/>.</param>
internal sealed record SettleCommand(long RequestId) : WorkerCommand;

/// <summary>Asks a cell to stop.</summary>
/// <param name="RequestId">The cell's <see cref="ExecuteCommand"/>, which may not have begun.</param>
internal sealed record InterruptCommand(long RequestId) : WorkerCommand;

/// <summary>Answers an <see cref="InputRequestEvent"/>; null when there is nobody to ask.</summary>
internal sealed record InputReplyCommand(long InputId, string? Value) : WorkerCommand;
