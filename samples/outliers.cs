#!/usr/bin/env -S dotnet run
#:project ../lib/LossLab/LossLab.csproj
#:package TorchSharp-cpu

// Outliers: a line through Belgium's phone calls, of which six years were recorded in another unit.
using LossLab.Data;
using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

PhoneCalls phones = BelgianPhones.Load();
Tensor years = ((phones.Years - 1961) / 7).unsqueeze(1), calls = phones.Calls.unsqueeze(1);

foreach (Loss loss in new Loss[] { new MseLoss(), new HuberLoss(delta: 1) })
{
    manual_seed(1);
    var line = nn.Linear(1, 1);
    optim.Optimizer adam = optim.Adam(line.parameters(), lr: 0.1);
    for (int step = 0; step < 1000; step++)
    {
        using DisposeScope scope = NewDisposeScope();
        line.zero_grad();
        loss.forward(line.call(years), calls).backward();
        adam.step();
    }

    Console.WriteLine($"{loss.GetName()}: {line.weight.item<float>() / 7:0.00} more calls a year");
}
