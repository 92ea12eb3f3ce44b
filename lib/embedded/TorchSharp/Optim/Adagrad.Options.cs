namespace TorchSharp.Modules;

public partial class Adagrad
{
    public class Options : OptimizerOptions
    {
        public double? eps;
        public double? initial_accumulator_value;
        public double? lr_decay;
        public double? weight_decay;

        public override void LoadStateDict(OptimizerOptions source)
        {
            base.LoadStateDict(source);
            var from = (Options)source;
            eps = from.eps;
            initial_accumulator_value = from.initial_accumulator_value;
            lr_decay = from.lr_decay;
            weight_decay = from.weight_decay;
        }

        public override void LoadStateDict(BinaryReader reader)
        {
            base.LoadStateDict(reader);
            eps = reader.ReadDouble();
            initial_accumulator_value = reader.ReadDouble();
            lr_decay = reader.ReadDouble();
            weight_decay = reader.ReadDouble();
        }

        public override void SaveStateDict(BinaryWriter writer)
        {
            base.SaveStateDict(writer);
            writer.Write(eps!.Value);
            writer.Write(initial_accumulator_value!.Value);
            writer.Write(lr_decay!.Value);
            writer.Write(weight_decay!.Value);
        }
    }
}
