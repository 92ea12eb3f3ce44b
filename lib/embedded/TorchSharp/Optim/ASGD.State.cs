using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class ASGD
{
    public sealed class State : OptimizerState, IDisposable
    {
        public long step;
        public double eta;
        public double mu;
        public Tensor ax = null!;

        public State(Parameter parameter) : base(parameter) { }

        public override void Initialize(OptimizerOptions options)
        {
            var from = (Options)options;
            step = 0;
            eta = from.LearningRate!.Value;
            mu = 1;
            Replace(ref ax!, Filled(0));
        }

        public override void LoadStateDict(OptimizerState source)
        {
            var from = (State)source;
            step = from.step;
            eta = from.eta;
            mu = from.mu;
            Copy(ref ax!, from.ax);
        }

        public override void LoadStateDict(BinaryReader reader)
        {
            step = reader.ReadInt64();
            eta = reader.ReadDouble();
            mu = reader.ReadDouble();
            LoadConditionalStateTensor(reader, ref ax!, _parameter.device);
        }

        public override void SaveStateDict(BinaryWriter writer)
        {
            writer.Write(step);
            writer.Write(eta);
            writer.Write(mu);
            SaveConditionalStateTensor(writer, ax);
        }

        public override bool ApproximatelyEquals(OptimizerState other) =>
            other is State from && step == from.step && eta == from.eta && mu == from.mu && AreClose(ax, from.ax);

        public override void to(Device device)
        {
            Move(ref ax!, device);
        }

        public void Dispose()
        {
            ax?.Dispose();
        }
    }
}
