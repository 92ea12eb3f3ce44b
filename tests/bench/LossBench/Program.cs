// Answers each line on standard input: "value|LOSS|SIZE" with the loss, "run|LOSS|SIZE|N" with the seconds that N steps
// (forward and backward) took. SIZE is rows×columns. losses.py makes the same tensors and asks.
using System.Diagnostics;
using System.Globalization;
using LossLab.Bench;
using TorchSharp;
using static TorchSharp.torch;

Console.WriteLine($"threads {get_num_threads()}");
while (Console.ReadLine() is { } line)
{
    string[] words = line.Split('|');
    long[] size = [.. words[2].Split('x').Select(long.Parse)];
    using DisposeScope scope = NewDisposeScope();
    (Tensor input, Func<Tensor> loss) = BenchedLosses.Make(words[1], size[0], size[1]);
    if (words[0] == "value")
    {
        Console.WriteLine(loss().ToDouble().ToString("R", CultureInfo.InvariantCulture));
        continue;
    }

    int steps = int.Parse(words[3], CultureInfo.InvariantCulture);
    long start = Stopwatch.GetTimestamp();
    for (int i = 0; i < steps; i++)
    {
        using Tensor value = loss();
        value.backward();
        input.grad = null;
    }

    Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalSeconds.ToString("R", CultureInfo.InvariantCulture));
}
