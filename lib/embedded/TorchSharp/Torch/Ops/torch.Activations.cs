namespace TorchSharp;

// Activation functions: the static forms.
public static partial class torch
{
    public static Tensor sigmoid(Tensor input) => NotNull(input).sigmoid();

    public static Tensor sigmoid_(Tensor input) => NotNull(input).sigmoid_();
}
