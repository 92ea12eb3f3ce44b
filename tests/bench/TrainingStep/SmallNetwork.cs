using LossLab.Training;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LossLab.Bench;

/// <summary>24-16-4-16-24, batch 32, mean squared error, Adam: a loop of one's own, and <see cref="LossLab.Training.Trainer"/>, over the same batches.</summary>
internal sealed class SmallNetwork
{
    private const int BatchesAnEpoch = 100;

    private readonly Sequential _mine = Network(), _trainers = Network();
    private readonly MSELoss _loss = MSELoss();
    private readonly optim.Optimizer _optimizer;
    private readonly Trainer _trainer;
    private readonly Batches _data;

    public SmallNetwork()
    {
        Tensor examples = rand(32 * BatchesAnEpoch, 24);
        _data = new(examples, examples, 32, seed: 1);
        _optimizer = optim.Adam(_mine.parameters(), 1e-3);
        _trainer = new(_trainers, _loss, optim.Adam(_trainers.parameters(), 1e-3));
    }

    public void Loop(int steps)
    {
        float sum = 0;
        for (int epoch = 1; epoch <= steps / BatchesAnEpoch; epoch++)
        {
            foreach (Batch batch in _data.Epoch(epoch))
            {
                using DisposeScope scope = NewDisposeScope();
                _optimizer.zero_grad();
                Tensor value = _loss.call(_mine.call(batch.Input), batch.Target);
                value.backward();
                _optimizer.step();
                sum += value.item<float>();
                batch.Dispose();
            }
        }

        if (!float.IsFinite(sum)) throw new InvalidOperationException("The training diverged.");
    }

    public void Trainer(int steps) => _trainer.Fit(_data, steps / BatchesAnEpoch, quiet: true);

    private static Sequential Network()
    {
        manual_seed(0);
        return Sequential(Linear(24, 16), ReLU(), Linear(16, 4), ReLU(), Linear(4, 16), ReLU(), Linear(16, 24));
    }
}
