using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>The C# side of one application of a custom function in the graph. The native node owns it and lets it go when it dies.</summary>
internal sealed unsafe class FunctionNode
{
    private readonly IFunction _function;
    private readonly autograd.AutogradContext _context;
    private readonly bool[] _isTensor;

    private FunctionNode(IFunction function, autograd.AutogradContext context, object[] vars)
    {
        _function = function;
        _context = context;
        _isTensor = Array.ConvertAll(vars, v => v is Tensor);
    }

    /// <summary>Puts the application into the graph if a gradient can flow through it; returns the outputs to hand out.</summary>
    internal static List<Tensor> Record(IFunction function, autograd.AutogradContext context, object[] vars, List<Tensor> outputs)
    {
        if (outputs is null || outputs.Count == 0)
            throw new InvalidOperationException($"The forward of '{function.Name}' returned no tensor.");
        Tensor[] inputs = [.. vars.OfType<Tensor>()];
        if (!is_grad_enabled() || !Array.Exists(inputs, t => t.requires_grad)) return outputs;

        var handle = GCHandle.Alloc(new FunctionNode(function, context, vars));
        nint node = 0;
        Tensor[] wrapped;
        try
        {
            wrapped = Native.lltorch_function_record(
                function.Name ?? function.GetType().Name, inputs, TensorList.Of(outputs), TensorList.Of(context.ToSave), TensorList.Of(context.NonDifferentiable),
                TensorList.Of(context.Dirty), context.MaterializeGrads, GCHandle.ToIntPtr(handle), &Backward, &Release, &node);
        }
        catch when (node == 0)
        {
            handle.Free();
            throw;
        }
        context.BelongTo(node);
        // A null element is the output itself, now with its place in the graph.
        return [.. wrapped.Select((t, i) => t ?? outputs[i])];
    }

    [UnmanagedCallersOnly]
    private static byte Backward(nint context, nint* gradients, long count, nint results)
    {
        try
        {
            var node = (FunctionNode)GCHandle.FromIntPtr(context).Target!;
            var list = new List<Tensor>((int)count);
            for (int i = 0; i < count; i++) list.Add(gradients[i] == 0 ? null! : Tensor.Own(gradients[i]));
            foreach (Tensor? result in node.RunBackward(list)) Native.lltorch_function_add_result(results, result);
            return 1;
        }
        catch (Exception exception)
        {
            Native.lltorch_function_set_error(ManagedErrors.Keep(exception));
            return 0;
        }
    }

    [UnmanagedCallersOnly]
    private static void Release(nint context)
    {
        var handle = GCHandle.FromIntPtr(context);
        ((FunctionNode)handle.Target!)._context.Forget();
        handle.Free();
    }

    /// <summary>The gradients of the tensors among the arguments of forward, in their order.</summary>
    private IEnumerable<Tensor?> RunBackward(List<Tensor> gradients)
    {
        List<Tensor?> results = _function.Backward(_context, gradients)
            ?? throw new InvalidOperationException($"The backward of '{_function.Name}' returned null instead of a list of gradients.");
        bool extraIsNull = results.Skip(_isTensor.Length).All(t => t is null);
        if (results.Count < _isTensor.Length || !extraIsNull)
            throw new InvalidOperationException($"The backward of '{_function.Name}' returned {results.Count} gradients for the {_isTensor.Length} arguments of forward. Return one for each, null for an argument without one.");
        for (int i = 0; i < _isTensor.Length; i++)
        {
            if (!_isTensor[i] && results[i] is not null)
                throw new InvalidOperationException($"The backward of '{_function.Name}' returned a gradient for argument {i} of forward, which is not a tensor.");
        }
        return results.Where((_, i) => i < _isTensor.Length && _isTensor[i]);
    }
}
