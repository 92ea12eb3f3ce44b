"""One training step, in turns on one thread each.

large: 784-128-64-10, batch 64, cross-entropy, Adam; TorchSharp's loop against PyTorch's.
small: 24-16-4-16-24, batch 32, mean squared error, Adam; LossLab's Trainer against a loop on TorchSharp and one on PyTorch.
Usage: /usr/bin/python3 tests/bench/training_step.py [--rounds 21] [--steps 200]
"""
import argparse
import os
import pathlib
import statistics
import subprocess
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")
import torch
from torch import nn

HERE = pathlib.Path(__file__).resolve().parent
BATCHES_AN_EPOCH = 100


def pytorch_large():
    torch.manual_seed(0)
    network = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 10))
    loss = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(network.parameters(), 1e-3)
    images, labels = torch.rand(64, 784), torch.randint(0, 10, (64,))

    def run(steps):
        for _ in range(steps):
            optimizer.zero_grad(set_to_none=True)
            loss(network(images), labels).backward()
            optimizer.step()

    return run


def pytorch_small():
    torch.manual_seed(0)
    network = nn.Sequential(
        nn.Linear(24, 16), nn.ReLU(), nn.Linear(16, 4), nn.ReLU(), nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 24))
    loss = nn.MSELoss()
    optimizer = torch.optim.Adam(network.parameters(), 1e-3)
    examples = torch.rand(32 * BATCHES_AN_EPOCH, 24)

    def run(steps):
        total = 0.0
        for _ in range(steps // BATCHES_AN_EPOCH):
            for rows in torch.randperm(len(examples)).split(32):
                batch, target = examples[rows], examples[rows]
                optimizer.zero_grad(set_to_none=True)
                value = loss(network(batch), target)
                value.backward()
                optimizer.step()
                total += value.item()

    return run


def timed(run):
    def seconds(steps):
        start = time.perf_counter()
        run(steps)
        return time.perf_counter() - start

    return seconds


class TorchSharp:
    """The other process."""

    def __init__(self):
        project = HERE / "TrainingStep"
        subprocess.run(["dotnet", "build", str(project), "-c", "Release", "-v", "q", "-nologo"], check=True, stdout=subprocess.DEVNULL)
        program = HERE.parent.parent / "artifacts" / "bin" / "TrainingStep" / "release" / "TrainingStep.dll"
        self.process = subprocess.Popen(["dotnet", str(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.threads = int(self.process.stdout.readline().split()[1])

    def run(self, name):
        def seconds(steps):
            self.process.stdin.write(f"{name} {steps}\n")
            self.process.stdin.flush()
            return float(self.process.stdout.readline())

        return seconds


def compare(title, runs, options):
    for run in runs.values():
        for _ in range(3):
            run(options.steps)  # the just-in-time compiler and the caches
    times = [[run(options.steps) / options.steps for run in runs.values()] for _ in range(options.rounds)]
    print(title)
    for name, column in zip(runs, zip(*times)):
        ratio = statistics.median(row[0] / own for row, own in zip(times, column))
        print(f"  {name:<24} {statistics.median(column) * 1e6:8.1f} us a step (best {min(column) * 1e6:7.1f}), first / this {ratio:.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--steps", type=int, default=200, help="a multiple of 100")
    options = parser.parse_args()

    sharp = TorchSharp()
    python = f"PyTorch {torch.__version__}"
    print(f"threads: TorchSharp {sharp.threads}, PyTorch {torch.get_num_threads()}; {options.rounds} rounds of {options.steps} steps")
    compare("784-128-64-10, batch 64", {"TorchSharp, loop": sharp.run("large"), python: timed(pytorch_large())}, options)
    compare("24-16-4-16-24, batch 32", {
        "LossLab's Trainer": sharp.run("trainer"),
        "TorchSharp, loop": sharp.run("loop"),
        python: timed(pytorch_small()),
    }, options)


if __name__ == "__main__":
    main()
