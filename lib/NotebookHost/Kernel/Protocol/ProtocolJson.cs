using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LossLab.NotebookHost.Kernel.Protocol;

/// <summary>Serialisers made at compile time: reflection would cost a worker a tenth of a second at its start.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(WorkerEvent))]
[JsonSerializable(typeof(WorkerCommand))]
internal sealed partial class ProtocolJson : JsonSerializerContext
{
    /// <summary>Escapes only what must be, so that lines are not many times as long as what cells show.</summary>
    public static ProtocolJson Short =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
