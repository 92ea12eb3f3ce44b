// Answers each line "run N" on standard input with the seconds that N training steps took.
using System.Diagnostics;
using System.Globalization;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

manual_seed(0);
using Sequential network = Sequential(Linear(784, 128), ReLU(), Linear(128, 64), ReLU(), Linear(64, 10));
using var loss = CrossEntropyLoss();
using optim.Optimizer optimizer = optim.Adam(network.parameters(), 1e-3);
using Tensor images = rand(64, 784), labels = randint(0, 10, 64);

Console.WriteLine($"threads {get_num_threads()}");
while (Console.ReadLine() is { } line)
{
    int steps = int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
    long start = Stopwatch.GetTimestamp();
    for (int i = 0; i < steps; i++)
    {
        optimizer.zero_grad();
        using Tensor output = network.call(images);
        using Tensor value = loss.call(output, labels);
        value.backward();
        optimizer.step();
    }
    Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalSeconds.ToString("R", CultureInfo.InvariantCulture));
}
