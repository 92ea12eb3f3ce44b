using System.Text.Json.Serialization;

namespace LossLab.NotebookHost.Kernel.Protocol;

/// <summary>Serialisers made at compile time: reflection would cost a worker a tenth of a second at its start.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(WorkerEvent))]
[JsonSerializable(typeof(WorkerCommand))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
