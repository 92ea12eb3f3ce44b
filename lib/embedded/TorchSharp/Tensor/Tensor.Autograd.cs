namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public bool requires_grad
        {
            get => Native.lltorch_requires_grad(this);
            set => Native.lltorch_set_requires_grad(this, value);
        }

        public Tensor requires_grad_(bool requires_grad = true)
        {
            this.requires_grad = requires_grad;
            return this;
        }

        public Tensor with_requires_grad(bool requires_grad = true) => requires_grad_(requires_grad);

        public bool is_leaf => Native.lltorch_is_leaf(this);

        public void retain_grad() => Native.lltorch_retain_grad(this);

        public Tensor? grad
        {
            get => Native.lltorch_grad(this);
            set => Native.lltorch_set_grad(this, value);
        }

        public void backward() => Native.lltorch_backward(new TensorList([this]), default, false, false, default);

        public void backward(
            IList<Tensor>? grad_tensors = null, bool retain_graph = false, bool create_graph = false, IList<Tensor>? inputs = null) =>
            Native.lltorch_backward(
                new TensorList([this]), grad_tensors is null ? default : TensorList.Of(grad_tensors),
                retain_graph || create_graph, create_graph, inputs is null ? default : TensorList.Of(inputs));
    }
}
