namespace TorchSharp;

/// <summary>How tensors are printed when a call does not say otherwise; torch.set_printoptions changes it.</summary>
internal static class PrintOptions
{
    internal static TensorStringStyle Style { get; set; } = TensorStringStyle.Julia;

    internal static string FloatFormat { get; set; } = "g5";

    internal static string NewLine { get; set; } = Environment.NewLine;

    internal static int LineWidth { get; set; } = 100;

    internal static int MaxRows { get; set; } = 6;

    internal static int MaxColumns { get; set; } = 6;
}
