"""Every loss of LossLab against PyTorch, forward and backward, at 640 and 50,176 elements.

Above the line: PyTorch's own function. Below it: the formula as one writes it in PyTorch, where it has no function.
Each runs on its own LibTorch with one thread, in turns; before the clock starts, their values are compared.
Usage: /usr/bin/python3 tests/bench/losses.py [--rounds 21] [--only PART_OF_A_NAME]
"""
import argparse
import math
import os
import pathlib
import statistics
import subprocess
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")
import torch
import torch.nn.functional as F

HERE = pathlib.Path(__file__).resolve().parent
SIZES = {640: (64, 10), 50_176: (64, 784)}
STEPS = {640: 400, 50_176: 40}


def wave(scale, frequency, rows, columns):
    return ((torch.arange(rows * columns, dtype=torch.float64) * frequency).sin() * scale).float().view(rows, columns)


def functions(rows, columns):
    x, other, third = wave(2, 1.9, rows, columns).requires_grad_(), wave(1.5, 2.7, rows, columns), wave(1, 3.1, rows, columns)
    labels, classes, ones = (other > 0).float(), torch.arange(rows) % columns, torch.ones(rows, columns)
    p, weights = (x.detach() / 5 + 0.5).requires_grad_(), torch.linspace(0.5, 2, columns)
    positive = torch.tensor(2.5)
    return {
        "MseLoss": (x, lambda: F.mse_loss(x, other)),
        "MaeLoss": (x, lambda: F.l1_loss(x, other)),
        "HuberLoss": (x, lambda: F.huber_loss(x, other, delta=0.7)),
        "SmoothL1Loss": (x, lambda: F.smooth_l1_loss(x, other, beta=0.7)),
        "BceLoss": (p, lambda: F.binary_cross_entropy(p, labels)),
        "BceWithLogitsLoss": (x, lambda: F.binary_cross_entropy_with_logits(x, labels)),
        "BceWithLogitsLoss, positive weight": (x, lambda: F.binary_cross_entropy_with_logits(x, labels, pos_weight=positive)),
        "WeightedCrossEntropyLoss": (x, lambda: F.cross_entropy(x, classes)),
        "WeightedCrossEntropyLoss, weights": (x, lambda: F.cross_entropy(x, classes, weights)),
        "WeightedCrossEntropyLoss, smoothing": (x, lambda: F.cross_entropy(x, classes, label_smoothing=0.1)),
        "MarginRankingLoss": (x, lambda: F.margin_ranking_loss(x, other, ones, margin=0.5)),
        "TripletLoss": (x, lambda: F.triplet_margin_loss(x, other, third)),
        None: None,
        "WeightedMseLoss": (x, lambda: (weights * (x - other) ** 2).mean()),
        "PseudoHuberLoss": (x, lambda: (0.49 * ((1 + ((x - other) / 0.7) ** 2).sqrt() - 1)).mean()),
        "LogCoshLoss": (x, lambda: log_cosh(x - other).mean()),
        "TukeyLoss": (x, lambda: tukey(x - other, 4.685).mean()),
        "GeneralRobustLoss": (x, lambda: (1 / 3 * ((2 * (x - other) ** 2 + 1) ** 0.75 - 1)).mean()),
        "QuantileLoss": (x, lambda: torch.max(0.9 * (other - x), -0.1 * (other - x)).mean()),
        "FocalLoss": (x, lambda: focal(x, labels)),
        "MulticlassFocalLoss": (x, lambda: multiclass_focal(x, classes)),
        "AsymmetricLoss": (x, lambda: asymmetric(x, labels)),
        "DiceLoss": (x, lambda: dice(x, labels)),
        "BayesianPersonalizedRankingLoss": (x, lambda: -F.logsigmoid(x - other).mean()),
        "ListNetLoss": (x, lambda: -(labels.softmax(1) * x.log_softmax(1)).sum(1).mean()),
        "InfoNceLoss": (x, lambda: F.cross_entropy(F.normalize(x) @ F.normalize(other).t() / 0.1, torch.arange(rows))),
        "GaussianKlDivergence": (x, lambda: (0.5 * (x ** 2 + other.exp() - 1 - other)).sum(1).mean()),
    }


def log_cosh(r):
    return r + F.softplus(-2 * r) - math.log(2)


def tukey(r, c):
    return torch.where(r.abs() <= c, c * c / 6 * (1 - (1 - (r / c) ** 2) ** 3), torch.full_like(r, c * c / 6))


def focal(x, y):
    p, bce = x.sigmoid(), F.binary_cross_entropy_with_logits(x, y, reduction="none")
    p_t = p * y + (1 - p) * (1 - y)
    return ((0.25 * y + 0.75 * (1 - y)) * bce * (1 - p_t) ** 2).mean()


def multiclass_focal(x, y):
    loss = F.cross_entropy(x, y, reduction="none")
    return ((1 - (-loss).exp()) ** 2 * loss).mean()


def asymmetric(x, y):
    p = x.sigmoid()
    shifted = (p - 0.05).clamp(min=0)
    return -(y * (1 - p) * p.clamp(min=1e-8).log() + (1 - y) * shifted ** 4 * (1 - shifted).clamp(min=1e-8).log()).mean()


def dice(x, y):
    p = x.sigmoid()
    return (1 - (2 * (p * y).sum(1) + 1) / (p.sum(1) + y.sum(1) + 1)).mean()


def start():
    project = HERE / "LossBench"
    subprocess.run(["dotnet", "build", str(project), "-c", "Release", "-v", "q", "-nologo"], check=True, stdout=subprocess.DEVNULL)
    program = HERE.parent.parent / "artifacts" / "bin" / "LossBench" / "release" / "LossBench.dll"
    process = subprocess.Popen(["dotnet", str(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    threads = int(process.stdout.readline().split()[1])

    def ask(*words):
        process.stdin.write("|".join(map(str, words)) + "\n")
        process.stdin.flush()
        return float(process.stdout.readline())

    return ask, threads


def python(leaf, function, steps):
    begin = time.perf_counter()
    for _ in range(steps):
        function().backward()
        leaf.grad = None
    return time.perf_counter() - begin


def compare(ask, name, n, leaf, function, rounds):
    shape, steps = "x".join(map(str, SIZES[n])), STEPS[n]
    mine, theirs = ask("value", name, shape), function().item()
    assert math.isclose(mine, theirs, rel_tol=1e-4), f"{name}: LossLab gives {mine}, PyTorch {theirs}."
    begin = time.perf_counter()
    while time.perf_counter() - begin < 0.4:  # the just-in-time compiler, which works in the background, and the caches
        ask("run", name, shape, steps)
        python(leaf, function, steps)
    times = [(ask("run", name, shape, steps) / steps, python(leaf, function, steps) / steps) for _ in range(rounds)]
    ours, torchs = (statistics.median(column) * 1e6 for column in zip(*times))
    return f"{ours:9.1f} {torchs:8.1f} {statistics.median(a / b for a, b in times):6.2f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--only", default="")
    options = parser.parse_args()

    ask, threads = start()
    print(f"threads: LossLab {threads}, PyTorch {torch.get_num_threads()}; medians of {options.rounds} rounds, us a step; ratio of the rounds")
    print(f"{'':36}" + "".join(f"|{f'{n:,} elements':^25}" for n in SIZES))
    print(f"{'':36}" + f"|{'LossLab':>9} {'PyTorch':>8} {'ratio':>6}" * len(SIZES))
    tables = {n: functions(*shape) for n, shape in SIZES.items()}
    for name in tables[640]:
        if name is None:
            print("-" * 88)
        elif options.only.lower() in name.lower():
            print(f"{name:36}" + "".join("|" + compare(ask, name, n, *tables[n][name], options.rounds) for n in SIZES), flush=True)


if __name__ == "__main__":
    main()
