using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class Rprop
{
    public sealed class State : OptimizerState, IDisposable
    {
        public long step;
        public Tensor prev = null!;
        public Tensor step_size = null!;

        public State(Parameter parameter) : base(parameter) { }

        public override void Initialize(OptimizerOptions options)
        {
            var from = (Options)options;
            step = 0;
            Replace(ref prev!, Filled(0));
            Replace(ref step_size!, Filled(from.LearningRate!.Value));
        }

        public override void LoadStateDict(OptimizerState source)
        {
            var from = (State)source;
            step = from.step;
            Copy(ref prev!, from.prev);
            Copy(ref step_size!, from.step_size);
        }

        public override void LoadStateDict(BinaryReader reader)
        {
            step = reader.ReadInt64();
            LoadConditionalStateTensor(reader, ref prev!, _parameter.device);
            LoadConditionalStateTensor(reader, ref step_size!, _parameter.device);
        }

        public override void SaveStateDict(BinaryWriter writer)
        {
            writer.Write(step);
            SaveConditionalStateTensor(writer, prev);
            SaveConditionalStateTensor(writer, step_size);
        }

        public override bool ApproximatelyEquals(OptimizerState other) =>
            other is State from && step == from.step && AreClose(prev, from.prev) && AreClose(step_size, from.step_size);

        public override void to(Device device)
        {
            Move(ref prev!, device);
            Move(ref step_size!, device);
        }

        public void Dispose()
        {
            prev?.Dispose();
            step_size?.Dispose();
        }
    }
}
