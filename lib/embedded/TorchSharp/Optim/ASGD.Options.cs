namespace TorchSharp.Modules;

public partial class ASGD
{
    public class Options : OptimizerOptions
    {
        public bool? maximize;
        public double? alpha;
        public double? lambd;
        public double? t0;
        public double? weight_decay;

        public override void LoadStateDict(OptimizerOptions source)
        {
            base.LoadStateDict(source);
            var from = (Options)source;
            maximize = from.maximize;
            alpha = from.alpha;
            lambd = from.lambd;
            t0 = from.t0;
            weight_decay = from.weight_decay;
        }

        public override void LoadStateDict(BinaryReader reader)
        {
            base.LoadStateDict(reader);
            maximize = reader.ReadBoolean();
            alpha = reader.ReadDouble();
            lambd = reader.ReadDouble();
            t0 = reader.ReadDouble();
            weight_decay = reader.ReadDouble();
        }

        public override void SaveStateDict(BinaryWriter writer)
        {
            base.SaveStateDict(writer);
            writer.Write(maximize!.Value);
            writer.Write(alpha!.Value);
            writer.Write(lambd!.Value);
            writer.Write(t0!.Value);
            writer.Write(weight_decay!.Value);
        }
    }
}
