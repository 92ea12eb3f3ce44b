namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        public static class functional
        {
            public static Tensor jacobian(Func<Tensor, Tensor> function, Tensor inputs) =>
                Rows(x => [function(x[0])], [inputs])[0][0];

            public static IEnumerable<Tensor> jacobian(Func<Tensor, Tensor[]> function, Tensor inputs) =>
                [.. Rows(x => function(x[0]), [inputs]).Select(r => r[0])];

            public static IEnumerable<Tensor> jacobian(Func<Tensor[], Tensor> function, params Tensor[] inputs) =>
                Rows(x => [function(x)], inputs)[0];

            public static IEnumerable<Tensor> jacobian(Func<Tensor[], Tensor[]> function, params Tensor[] inputs) =>
                [.. Rows(function, inputs).SelectMany(r => r)];

            /// <summary>For each output and input: d output / d input, of shape output.shape + input.shape.</summary>
            private static Tensor[][] Rows(Func<Tensor[], Tensor[]> function, Tensor[] inputs)
            {
                using DisposeScope scope = NewDisposeScope();
                using IDisposable mode = enable_grad();
                Tensor[] leaves = Array.ConvertAll(inputs, t => t.detach().requires_grad_());
                return Array.ConvertAll(function(leaves), output => Array.ConvertAll(Rows(output, leaves), t => t.MoveToOuterDisposeScope()));
            }

            private static Tensor[] Rows(Tensor output, Tensor[] leaves)
            {
                Tensor flat = output.reshape(-1);
                var rows = new List<Tensor>[leaves.Length];
                for (int i = 0; i < leaves.Length; i++) rows[i] = [];
                for (long n = 0; n < flat.numel(); n++)
                {
                    IList<Tensor> gradients = flat.requires_grad ? grad([flat[n]], leaves, retain_graph: true, allow_unused: true) : new Tensor[leaves.Length];
                    for (int i = 0; i < leaves.Length; i++) rows[i].Add(gradients[i] ?? leaves[i].detach().zeros_like());
                }
                long[] shape = output.shape;
                return [.. leaves.Select((leaf, i) => rows[i].Count == 0
                    ? zeros([.. shape, .. leaf.shape], leaf.dtype)
                    : stack(rows[i]).reshape([.. shape, .. leaf.shape]))];
            }
        }
    }
}
