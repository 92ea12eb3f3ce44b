namespace TorchSharp.Modules;

public partial class RMSProp
{
    public class Options : OptimizerOptions
    {
        public bool? centered;
        public bool? maximize;
        public double? alpha;
        public double? eps;
        public double? momentum;
        public double? weight_decay;

        public override void LoadStateDict(OptimizerOptions source)
        {
            base.LoadStateDict(source);
            var from = (Options)source;
            centered = from.centered;
            maximize = from.maximize;
            alpha = from.alpha;
            eps = from.eps;
            momentum = from.momentum;
            weight_decay = from.weight_decay;
        }

        public override void LoadStateDict(BinaryReader reader)
        {
            base.LoadStateDict(reader);
            centered = reader.ReadBoolean();
            maximize = reader.ReadBoolean();
            alpha = reader.ReadDouble();
            eps = reader.ReadDouble();
            momentum = reader.ReadDouble();
            weight_decay = reader.ReadDouble();
        }

        public override void SaveStateDict(BinaryWriter writer)
        {
            base.SaveStateDict(writer);
            writer.Write(centered!.Value);
            writer.Write(maximize!.Value);
            writer.Write(alpha!.Value);
            writer.Write(eps!.Value);
            writer.Write(momentum!.Value);
            writer.Write(weight_decay!.Value);
        }
    }
}
