using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LossLab.Bench;

/// <summary>784-128-64-10, batch 64, cross-entropy, Adam, in a loop of one's own.</summary>
internal sealed class LargeNetwork
{
    private readonly Sequential _network;
    private readonly CrossEntropyLoss _loss = CrossEntropyLoss();
    private readonly optim.Optimizer _optimizer;
    private readonly Tensor _images, _labels;

    public LargeNetwork()
    {
        manual_seed(0);
        _network = Sequential(Linear(784, 128), ReLU(), Linear(128, 64), ReLU(), Linear(64, 10));
        _optimizer = optim.Adam(_network.parameters(), 1e-3);
        (_images, _labels) = (rand(64, 784), randint(0, 10, 64));
    }

    public void Train(int steps)
    {
        for (int i = 0; i < steps; i++)
        {
            _optimizer.zero_grad();
            using Tensor output = _network.call(_images);
            using Tensor value = _loss.call(output, _labels);
            value.backward();
            _optimizer.step();
        }
    }
}
