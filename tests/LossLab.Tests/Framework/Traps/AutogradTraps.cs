using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Framework.Traps;

/// <summary>Autograd where TorchSharp parts from PyTorch. Right values are closed forms.</summary>
public sealed class AutogradTraps : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly Tensor _x = tensor(new[] { 1.0, 2, 3 }, requires_grad: true);

    public void Dispose() => _scope.Dispose();

    // In PyTorch a created graph is also retained. Nothing is wrong in these calls: an error inside autograd.grad would end the process.
    [Trap("autograd.grad, Tensor.backward with create_graph alone")]
    public void Should_let_the_graph_go_that_create_graph_made()
    {
        Tensor first = autograd.grad([_x.exp().sum()], [_x], create_graph: true)[0];
        Trap.Holds(IsGone(first.sum()), "autograd.grad(create_graph: true) lets the graph go");
        _x.exp().sum().backward(create_graph: true);
        Trap.Holds(IsGone(Taken().sum()), "Tensor.backward(create_graph: true) lets the graph go");

        _x.exp().sum().backward(retain_graph: true, create_graph: true);
        Taken().sum().backward();
        Assert.Equal(Math.E, _x.grad![0].ToDouble(), 12); // d²eˣ/dx² at 1
    }

    // A gradient of another shape is only noticed by who uses it: PcGrad must get it right.
    [Trap("x.grad = t")]
    public void Should_accept_a_gradient_of_any_shape()
    {
        _x.grad = ones(5);
        Trap.Gives([5], [3], [.. _x.grad!.shape]);
        _x.grad = null;
    }

    [Trap("Tensor.equal")]
    public void Should_compare_element_by_element() =>
        Trap.Gives([1, 0], [0], tensor(new[] { 1, 2 }).equal(tensor(new[] { 1, 3 })));

    // What an await does when it goes on elsewhere: the mode is not there, and ending it leaves the first thread without gradients.
    [Trap("no_grad across an await")]
    public void Should_bind_no_grad_to_its_thread()
    {
        using var begun = new ManualResetEventSlim();
        using var ended = new ManualResetEventSlim();
        IDisposable? mode = null;
        bool recordsAfterwards = true;
        var first = new Thread(() =>
        {
            mode = no_grad();
            begun.Set();
            ended.Wait();
            recordsAfterwards = is_grad_enabled();
        });
        first.Start();
        begun.Wait();
        bool recordsHere = is_grad_enabled();
        mode!.Dispose();
        ended.Set();
        first.Join();
        Trap.Holds(recordsHere, "no_grad is not in force on another thread");
        Trap.Holds(!recordsAfterwards, "no_grad that is ended on another thread stays in force on its own");
    }

    /// <summary>The gradient, which x no longer holds: it holds the graph that holds it.</summary>
    private Tensor Taken()
    {
        Tensor gradient = _x.grad!;
        _x.grad = null;
        return gradient;
    }

    private static bool IsGone(Tensor sum)
    {
        try
        {
            sum.backward();
            return false;
        }
        catch (ExternalException error) when (error.Message.Contains("second time"))
        {
            return true;
        }
    }
}
