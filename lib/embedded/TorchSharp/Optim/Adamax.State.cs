using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class Adamax
{
    public sealed class State : OptimizerState, IDisposable
    {
        public long step;
        public Tensor exp_avg = null!;
        public Tensor exp_inf = null!;

        public State(Parameter parameter) : base(parameter) { }

        public override void Initialize(OptimizerOptions options)
        {
            step = 0;
            Replace(ref exp_avg!, Filled(0));
            Replace(ref exp_inf!, Filled(0));
        }

        public override void LoadStateDict(OptimizerState source)
        {
            var from = (State)source;
            step = from.step;
            Copy(ref exp_avg!, from.exp_avg);
            Copy(ref exp_inf!, from.exp_inf);
        }

        public override void LoadStateDict(BinaryReader reader)
        {
            step = reader.ReadInt64();
            LoadConditionalStateTensor(reader, ref exp_avg!, _parameter.device);
            LoadConditionalStateTensor(reader, ref exp_inf!, _parameter.device);
        }

        public override void SaveStateDict(BinaryWriter writer)
        {
            writer.Write(step);
            SaveConditionalStateTensor(writer, exp_avg);
            SaveConditionalStateTensor(writer, exp_inf);
        }

        public override bool ApproximatelyEquals(OptimizerState other) =>
            other is State from && step == from.step && AreClose(exp_avg, from.exp_avg) && AreClose(exp_inf, from.exp_inf);

        public override void to(Device device)
        {
            Move(ref exp_avg!, device);
            Move(ref exp_inf!, device);
        }

        public void Dispose()
        {
            exp_avg?.Dispose();
            exp_inf?.Dispose();
        }
    }
}
