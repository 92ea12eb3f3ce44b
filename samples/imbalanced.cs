#!/usr/bin/env -S dotnet run
#:project ../lib/LossLab/LossLab.csproj
#:project ../lib/LossLab.Plots/LossLab.Plots.csproj
#:package TorchSharp-cpu

// Rare positives, from a CSV file to a page: which diamonds have a flaw that the eye can see (3 in 100)?
using LossLab;
using LossLab.Data;
using LossLab.Losses;
using LossLab.Metrics;
using LossLab.Training;
using TorchSharp;
using static TorchSharp.torch;

CsvTable table = CsvTable.Read(DataFolder.Find("diamonds.csv.gz"));
string[] columns = ["carat", "depth", "table", "price"];
Tensor labels = tensor(table.Text("clarity").Select(clarity => clarity == "I1" ? 1f : 0f).ToArray());
Split<TabularData> diamonds = new TabularData(table.ToTensor(columns), labels, columns, "visible flaw", ["clear", "flawed"])
    .Split(trainShare: 0.7, seed: 1, stratified: true);
var scaler = new Standardizer(diamonds.Train.Features);
var train = new Batches(scaler.Apply(diamonds.Train.Features), diamonds.Train.Targets.unsqueeze(1), size: 256, seed: 1);
var test = new Batches(scaler.Apply(diamonds.Test.Features), diamonds.Test.Targets.unsqueeze(1), size: 1024);

var curves = new List<Series>();
foreach ((string name, Loss loss) in new (string, Loss)[] { ("plain", new BceWithLogitsLoss()), ("focal", new FocalLoss(gamma: 2)) })
{
    manual_seed(1);
    var net = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 1));
    History history = new Trainer(net, loss, optim.Adam(net.parameters(), 3e-3))
        .Measure("average precision", (logits, truth) => new PrecisionRecallCurve(logits, truth).AveragePrecision)
        .Fit(train, epochs: 3, validation: test);
    curves.Add((name, [.. history["average precision"]]));
}

string page = Path.Combine(args.FirstOrDefault() ?? ".", "imbalanced.html");
Plots.Save(Plots.Curves("Finding flawed diamonds", "epoch", "average precision", curves), page);
Console.WriteLine($"wrote {page}");
