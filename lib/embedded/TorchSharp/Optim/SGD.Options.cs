namespace TorchSharp.Modules;

public partial class SGD
{
    public class Options : OptimizerOptions
    {
        public bool? maximize;
        public bool? nesterov;
        public double? dampening;
        public double? momentum;
        public double? weight_decay;

        public override void LoadStateDict(OptimizerOptions source)
        {
            base.LoadStateDict(source);
            var from = (Options)source;
            maximize = from.maximize;
            nesterov = from.nesterov;
            dampening = from.dampening;
            momentum = from.momentum;
            weight_decay = from.weight_decay;
        }

        public override void LoadStateDict(BinaryReader reader)
        {
            base.LoadStateDict(reader);
            maximize = reader.ReadBoolean();
            nesterov = reader.ReadBoolean();
            dampening = reader.ReadDouble();
            momentum = reader.ReadDouble();
            weight_decay = reader.ReadDouble();
        }

        public override void SaveStateDict(BinaryWriter writer)
        {
            base.SaveStateDict(writer);
            writer.Write(maximize!.Value);
            writer.Write(nesterov!.Value);
            writer.Write(dampening!.Value);
            writer.Write(momentum!.Value);
            writer.Write(weight_decay!.Value);
        }
    }
}
