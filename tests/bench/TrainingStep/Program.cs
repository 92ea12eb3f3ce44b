// Answers each line "NAME N" on standard input with the seconds that N training steps of that kind took.
using System.Diagnostics;
using System.Globalization;
using LossLab.Bench;
using static TorchSharp.torch;

var large = new LargeNetwork();
var small = new SmallNetwork();
Console.WriteLine($"threads {get_num_threads()}");
while (Console.ReadLine() is { } line)
{
    string[] words = line.Split(' ');
    int steps = int.Parse(words[1], CultureInfo.InvariantCulture);
    Action<int> run = words[0] switch
    {
        "large" => large.Train,
        "loop" => small.Loop,
        "trainer" => small.Trainer,
        _ => throw new ArgumentException($"Known are large, loop and trainer, not '{words[0]}'."),
    };
    long start = Stopwatch.GetTimestamp();
    run(steps);
    Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalSeconds.ToString("R", CultureInfo.InvariantCulture));
}
