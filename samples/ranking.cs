#!/usr/bin/env -S dotnet run
#:project ../lib/LossLab/LossLab.csproj
#:package TorchSharp-cpu

// Ranking lists of unequal length: which lecturers does a student rate best? Short lists are padded, and a mask says where.
using LossLab.Data;
using LossLab.Losses;
using LossLab.Metrics;
using LossLab.Training;
using TorchSharp;
using static TorchSharp.torch;

Split<RatedLists> students = InstEval.PerStudent();
manual_seed(1);
var score = nn.Sequential(nn.Linear(students.Train.Features.shape[2], 16), nn.ReLU(), nn.Linear(16, 1), nn.Flatten(1));

var train = new Batches(students.Train.Features / 10, students.Train.Ratings, size: 128, seed: 1, mask: students.Train.Mask);
History history = new Trainer(score, new LambdaRankLoss(), optim.Adam(score.parameters(), 0.01)).Fit(train, epochs: 3);

using IDisposable noGrad = no_grad();
double Ndcg(Tensor scores) => Ranking.Ndcg(scores, students.Test.Ratings, k: 5, mask: students.Test.Mask);
Console.WriteLine($"NDCG@5 of the test students: {Ndcg(score.call(students.Test.Features / 10)):0.000}, at random {Ndcg(rand_like(students.Test.Ratings)):0.000}");
