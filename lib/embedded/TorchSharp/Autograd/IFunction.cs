namespace TorchSharp;

/// <summary>A custom function without its type parameter, as a node of the graph sees it.</summary>
internal interface IFunction
{
    string Name { get; }

    List<torch.Tensor?> Backward(torch.autograd.AutogradContext context, List<torch.Tensor> gradients);
}
