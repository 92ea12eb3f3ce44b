#!/usr/bin/env -S dotnet run
#:project ../lib/LossLab/LossLab.csproj
#:package TorchSharp-cpu

// Two tasks, one with a loss of one's own, and gradients that may point against each other.
using LossLab.Checking;
using LossLab.Data;
using LossLab.Losses;
using LossLab.Training;
using TorchSharp;
using static TorchSharp.torch;

TabularData jobs = HpcJobs.Load().Train;
Tensor inputs = new Standardizer(jobs.Features).Apply(jobs.Features), amount = inputs.narrow(1, 0, 1), classes = jobs.Targets;
manual_seed(1);
var trunk = nn.Sequential(nn.Linear(inputs.shape[1], 16), nn.ReLU());
var net = nn.Sequential(("trunk", trunk), ("heads", nn.Linear(16, 1 + jobs.ClassNames.Count)));
Loss cauchy = new CauchyLoss(c: 2), entropy = new WeightedCrossEntropyLoss();
GradCheck.Check(x => cauchy.forward(x, zeros(5, float64)), randn(5, float64)).ThrowIfFailed();

optim.Optimizer adam = optim.Adam(net.parameters(), 3e-3);
var balance = new PcGrad(net.parameters());
var trainer = new Trainer(net, entropy, adam)
{
    Step = batch =>
    {
        Tensor output = net.call(batch.Input), first = cauchy.forward(output.narrow(1, 0, 1), batch.Input.narrow(1, 0, 1)),
            second = entropy.forward(output.narrow(1, 1, jobs.ClassNames.Count), batch.Target);
        balance.Backward(first, second);
        adam.step();
        return first.item<float>() + second.item<float>();
    },
};
trainer.Fit(new Batches(inputs, classes, size: 64, seed: 1), epochs: 3);
Console.WriteLine($"{balance.Conflicts} conflicts in the last step");

internal sealed class CauchyLoss(double c) : ElementwiseLoss(nn.Reduction.Mean, WeightNormalizer.Count)
{
    protected override Tensor Elementwise(Tensor input, Tensor target) => ((input - target) / c).square().log1p();
}
