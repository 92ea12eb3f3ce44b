#!/usr/bin/env -S dotnet run
#:project ../lib/LossLab/LossLab.csproj
#:package TorchSharp-cpu

// A training loop written on TorchSharp alone. The one change is the constructor: it was nn.HuberLoss().
using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

Loss<Tensor, Tensor, Tensor> criterion = new TukeyLoss(c: 4.685);

manual_seed(1);
Tensor x = linspace(-1, 1, 200).unsqueeze(1), y = 3 * x + 0.1 * randn_like(x);
y[TensorIndex.Slice(null, null, 10)] = 30; // every tenth value is wrong
var model = nn.Linear(1, 1);
var optimizer = optim.SGD(model.parameters(), learningRate: 0.5);
for (int epoch = 0; epoch < 200; epoch++)
{
    using DisposeScope scope = NewDisposeScope();
    optimizer.zero_grad();
    Tensor loss = criterion.call(model.call(x), y);
    loss.backward();
    optimizer.step();
}

Console.WriteLine($"slope {model.weight.item<float>():0.00}, without the wrong values 3.00");
