"""One training step of the 784-128-64-10 network (batch 64, Adam): TorchSharp against PyTorch.

Each runs on its own LibTorch with one thread, in turns; the medians of their steps are compared.
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


def pytorch():
    torch.manual_seed(0)
    network = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 10))
    loss = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(network.parameters(), 1e-3)
    images, labels = torch.rand(64, 784), torch.randint(0, 10, (64,))

    def run(steps):
        start = time.perf_counter()
        for _ in range(steps):
            optimizer.zero_grad(set_to_none=True)
            loss(network(images), labels).backward()
            optimizer.step()
        return time.perf_counter() - start

    return run


def torchsharp():
    project = HERE / "TrainingStep"
    subprocess.run(["dotnet", "build", str(project), "-c", "Release", "-v", "q", "-nologo"], check=True, stdout=subprocess.DEVNULL)
    program = HERE.parent.parent / "artifacts" / "bin" / "TrainingStep" / "release" / "TrainingStep.dll"
    process = subprocess.Popen(["dotnet", str(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    threads = int(process.stdout.readline().split()[1])

    def run(steps):
        process.stdin.write(f"run {steps}\n")
        process.stdin.flush()
        return float(process.stdout.readline())

    return run, threads


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--steps", type=int, default=200)
    options = parser.parse_args()

    ours, threads = torchsharp()
    theirs = pytorch()
    for run in (ours, theirs):
        run(3 * options.steps)  # the just-in-time compiler and the caches
    times = [(ours(options.steps) / options.steps, theirs(options.steps) / options.steps) for _ in range(options.rounds)]
    mine, python = (statistics.median(column) * 1e6 for column in zip(*times))
    print(f"threads: TorchSharp {threads}, PyTorch {torch.get_num_threads()}; {options.rounds} rounds of {options.steps} steps")
    print(f"TorchSharp           {mine:8.1f} us a step (best {min(t[0] for t in times) * 1e6:.1f})")
    print(f"PyTorch {torch.__version__:<12} {python:8.1f} us a step (best {min(t[1] for t in times) * 1e6:.1f})")
    print(f"ratio                {statistics.median(a / b for a, b in times):8.3f} (median of the rounds' ratios)")


if __name__ == "__main__":
    main()
