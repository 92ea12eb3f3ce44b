using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class RMSProp
{
    public sealed class State : OptimizerState, IDisposable
    {
        public long step;
        public Tensor square_avg = null!;
        public Tensor? grad_avg;
        public Tensor? momentum_buffer;

        public State(Parameter parameter) : base(parameter) { }

        public override void Initialize(OptimizerOptions options)
        {
            var from = (Options)options;
            step = 0;
            Replace(ref square_avg!, Filled(0));
            Replace(ref grad_avg, from.centered == true ? Filled(0) : null);
            Replace(ref momentum_buffer, null);
            if (from.momentum > 0) NeedMomentum();
        }

        /// <summary>A scheduler may give a momentum to an optimiser that was made without.</summary>
        internal void NeedMomentum() => momentum_buffer ??= Keep(Filled(0));

        public override void LoadStateDict(OptimizerState source)
        {
            var from = (State)source;
            step = from.step;
            Copy(ref square_avg!, from.square_avg);
            Copy(ref grad_avg, from.grad_avg);
            Copy(ref momentum_buffer, from.momentum_buffer);
        }

        public override void LoadStateDict(BinaryReader reader)
        {
            step = reader.ReadInt64();
            LoadConditionalStateTensor(reader, ref square_avg!, _parameter.device);
            LoadConditionalStateTensor(reader, ref grad_avg!, _parameter.device);
            LoadConditionalStateTensor(reader, ref momentum_buffer!, _parameter.device);
        }

        public override void SaveStateDict(BinaryWriter writer)
        {
            writer.Write(step);
            SaveConditionalStateTensor(writer, square_avg);
            SaveConditionalStateTensor(writer, grad_avg);
            SaveConditionalStateTensor(writer, momentum_buffer);
        }

        public override bool ApproximatelyEquals(OptimizerState other) =>
            other is State from && step == from.step && AreClose(square_avg, from.square_avg) && AreClose(grad_avg, from.grad_avg) && AreClose(momentum_buffer, from.momentum_buffer);

        public override void to(Device device)
        {
            Move(ref square_avg!, device);
            Move(ref grad_avg, device);
            Move(ref momentum_buffer, device);
        }

        public void Dispose()
        {
            square_avg?.Dispose();
            grad_avg?.Dispose();
            momentum_buffer?.Dispose();
        }
    }
}
