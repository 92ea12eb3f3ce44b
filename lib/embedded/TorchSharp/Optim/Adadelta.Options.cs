namespace TorchSharp.Modules;

public partial class Adadelta
{
    public class Options : OptimizerOptions
    {
        public bool? maximize;
        public double? eps;
        public double? rho;
        public double? weight_decay;

        public override void LoadStateDict(OptimizerOptions source)
        {
            base.LoadStateDict(source);
            var from = (Options)source;
            maximize = from.maximize;
            eps = from.eps;
            rho = from.rho;
            weight_decay = from.weight_decay;
        }

        public override void LoadStateDict(BinaryReader reader)
        {
            base.LoadStateDict(reader);
            maximize = reader.ReadBoolean();
            eps = reader.ReadDouble();
            rho = reader.ReadDouble();
            weight_decay = reader.ReadDouble();
        }

        public override void SaveStateDict(BinaryWriter writer)
        {
            base.SaveStateDict(writer);
            writer.Write(maximize!.Value);
            writer.Write(eps!.Value);
            writer.Write(rho!.Value);
            writer.Write(weight_decay!.Value);
        }
    }
}
