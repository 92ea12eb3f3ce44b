using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What an optimiser remembers about one parameter.</summary>
public abstract class OptimizerState
{
    internal readonly Parameter _parameter;

    protected OptimizerState(Parameter parameter) => _parameter = parameter;

    public abstract void Initialize(OptimizerOptions options);

    public abstract void LoadStateDict(OptimizerState source);

    public abstract void LoadStateDict(BinaryReader reader);

    public abstract void SaveStateDict(BinaryWriter writer);

    public virtual bool ApproximatelyEquals(OptimizerState other) => false;

    public virtual void to(Device device) { }

    protected static void SaveConditionalStateTensor(BinaryWriter writer, Tensor? tensor)
    {
        writer.Write(tensor is not null);
        tensor?.Save(writer);
    }

    protected static void LoadConditionalStateTensor(BinaryReader reader, ref Tensor? result, Device device) =>
        Replace(ref result, reader.ReadBoolean() ? Tensor.Load(reader).to(device) : null);

    /// <summary>State lives as long as the optimiser, not as long as the scope it was made in.</summary>
    internal static Tensor Keep(Tensor tensor) => tensor.DetachFromDisposeScope();

    internal static void Replace(ref Tensor? field, Tensor? value)
    {
        field?.Dispose();
        field = value is null ? null : Keep(value);
    }

    internal static void Copy(ref Tensor? field, Tensor? source)
    {
        if (!ReferenceEquals(field, source)) Replace(ref field, source?.clone());
    }

    internal static void Move(ref Tensor? field, Device device)
    {
        if (field is not null && field.device_type != device.type) Replace(ref field, field.to(device));
    }

    internal static bool AreClose(Tensor? left, Tensor? right) =>
        left is null || right is null ? ReferenceEquals(left, right) : left.allclose(right);

    /// <summary>A tensor like the parameter, without its gradient.</summary>
    private protected Tensor Filled(double value) => full_like(_parameter, value, requires_grad: false);
}
