#!/usr/bin/env -S dotnet run
#:project ../lib/LossLab/LossLab.csproj
#:project ../lib/LossLab.Plots/LossLab.Plots.csproj
#:package TorchSharp-cpu

// An autoencoder of images, judged by pixels and by structure at once; a page with what goes in and what comes out.
using LossLab;
using LossLab.Data;
using LossLab.Losses;
using LossLab.Models;
using LossLab.Training;
using TorchSharp;
using static TorchSharp.torch;

Tensor clothes = FashionMnist.Load().Train.Images[..2000];
manual_seed(1);
var net = new DenseAutoencoder(code: 32);
CombinedLoss loss = new CombinedLoss()
    .Add("pixels", new MseLoss(), weight: 0.6)
    .Add("structure", new SsimLoss(dataRange: 1), weight: 0.4);

History history = new Trainer(net, loss, optim.Adam(net.parameters(), 3e-3)).Fit(new Batches(clothes, clothes, size: 50, seed: 1), epochs: 8);

using IDisposable noGrad = no_grad();
string page = Path.Combine(args.FirstOrDefault() ?? ".", "autoencoder.html");
Plots.Save(Plots.ImageGrid("After eight epochs", "clothes", "picture", [("given", clothes[..6].ToPictures()), ("rebuilt", net.call(clothes[..6]).ToPictures())]), page);
Console.WriteLine($"structure: 1 − SSIM = {history.Last("structure"):0.000}; wrote {page}");
