namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        public abstract class Function<T> : IFunction where T : Function<T>, new()
        {
            // One instance serves all applications, as each has its own context.
            internal static T Instance { get; } = new();

            public abstract string Name { get; }

            internal abstract List<Tensor> RunForward(AutogradContext context, object[] vars);

            internal abstract List<Tensor?> RunBackward(AutogradContext context, List<Tensor> gradients);

            List<Tensor?> IFunction.Backward(AutogradContext context, List<Tensor> gradients) => RunBackward(context, gradients);

            public static List<Tensor> apply_internal(params object[] vars)
            {
                ArgumentNullException.ThrowIfNull(vars);
                var context = new AutogradContext();
                List<Tensor> outputs;
                using (no_grad()) outputs = Instance.RunForward(context, vars);
                return FunctionNode.Record(Instance, context, vars, outputs);
            }
        }
    }
}
