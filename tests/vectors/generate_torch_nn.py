"""Writes torch_nn.json: PyTorch 1.13's layers, initialisation, optimisers and schedulers on small inputs.

Run with Debian's python3-torch: /usr/bin/python3 generate_torch_nn.py
"""
import json
import math
import os

import torch
from torch import nn, optim
from torch.optim import lr_scheduler as sched


def pack(t):
    t = t.detach()
    return {"shape": list(t.shape), "data": [float(f"{v:.9g}") for v in t.double().flatten().tolist()]}


def data(*shape, scale=1.0):
    """The same numbers in both languages, without a random generator."""
    n = math.prod(shape)
    return (scale * torch.sin(torch.arange(n, dtype=torch.float64) * 1.7 + 0.3)).float().reshape(shape)


def run(module, *shapes, indices=None, evaluate=False):
    inputs = [torch.tensor(indices)] if indices is not None else [data(*s).requires_grad_() for s in shapes]
    if evaluate:
        with torch.no_grad():
            module(*inputs)
        module.eval()
    state = {k: pack(v) for k, v in module.state_dict().items()}
    out = module(*inputs)
    out = out[0] if isinstance(out, tuple) else out
    (out * data(*out.shape)).sum().backward()
    return {
        "inputs": [list(i.shape) for i in inputs],
        "state": state,
        "output": pack(out),
        "input_gradients": [pack(i.grad) for i in inputs if i.grad is not None],
        "gradients": {k: pack(p.grad) for k, p in module.named_parameters() if p.grad is not None},
    }


LAYERS = {
    "linear": (lambda: nn.Linear(4, 3), (2, 4)),
    "linear without bias": (lambda: nn.Linear(4, 3, bias=False), (2, 4)),
    "bilinear": (lambda: nn.Bilinear(3, 4, 2), (2, 3), (2, 4)),
    "conv1d": (lambda: nn.Conv1d(2, 3, 3, stride=2, padding=1), (2, 2, 7)),
    "conv2d": (lambda: nn.Conv2d(2, 4, 3, stride=2, padding=1, groups=2), (2, 2, 5, 6)),
    "conv2d same": (lambda: nn.Conv2d(2, 3, 3, padding="same"), (1, 2, 4, 5)),
    "conv2d reflect": (lambda: nn.Conv2d(2, 3, 3, padding=1, padding_mode="reflect"), (1, 2, 4, 5)),
    "conv2d dilated": (lambda: nn.Conv2d(1, 2, (2, 3), dilation=(2, 1)), (1, 1, 5, 6)),
    "conv3d": (lambda: nn.Conv3d(1, 2, 2), (1, 1, 3, 4, 3)),
    "conv transpose1d": (lambda: nn.ConvTranspose1d(2, 3, 3, stride=2), (2, 2, 4)),
    "conv transpose2d": (lambda: nn.ConvTranspose2d(2, 3, 3, stride=2, padding=1, output_padding=1), (1, 2, 3, 4)),
    "conv transpose3d": (lambda: nn.ConvTranspose3d(1, 2, 2), (1, 1, 2, 3, 2)),
    "batch norm 1d": (lambda: nn.BatchNorm1d(3), (4, 3)),
    "batch norm 2d": (lambda: nn.BatchNorm2d(2), (3, 2, 2, 3)),
    "layer norm": (lambda: nn.LayerNorm([2, 3]), (2, 2, 3)),
    "group norm": (lambda: nn.GroupNorm(2, 4), (2, 4, 3)),
    "instance norm 2d": (lambda: nn.InstanceNorm2d(2, affine=True), (2, 2, 3, 3)),
    "local response norm": (lambda: nn.LocalResponseNorm(3, alpha=0.5), (2, 4, 3)),
    "max pool 1d": (lambda: nn.MaxPool1d(2), (1, 2, 6)),
    "max pool 2d": (lambda: nn.MaxPool2d(3, stride=2, padding=1), (1, 2, 5, 6)),
    "avg pool 1d": (lambda: nn.AvgPool1d(3, stride=2, padding=1), (1, 2, 6)),
    "avg pool 2d": (lambda: nn.AvgPool2d(2, ceil_mode=True), (1, 1, 5, 5)),
    "adaptive avg pool 1d": (lambda: nn.AdaptiveAvgPool1d(3), (1, 2, 7)),
    "adaptive avg pool 2d": (lambda: nn.AdaptiveAvgPool2d(2), (1, 2, 5, 3)),
    "adaptive max pool 2d": (lambda: nn.AdaptiveMaxPool2d((2, 2)), (1, 2, 5, 3)),
    "lp pool 1d": (lambda: nn.LPPool1d(2, 2), (1, 2, 6)),
    "zero pad": (lambda: nn.ZeroPad2d((1, 0, 2, 1)), (1, 1, 2, 3)),
    "reflection pad": (lambda: nn.ReflectionPad2d(1), (1, 1, 3, 3)),
    "replication pad": (lambda: nn.ReplicationPad2d((2, 1, 0, 1)), (1, 1, 3, 3)),
    "constant pad": (lambda: nn.ConstantPad1d(2, 0.5), (1, 2, 3)),
    "upsample nearest": (lambda: nn.Upsample(scale_factor=2.0), (1, 1, 2, 3)),
    "upsample bilinear": (lambda: nn.Upsample(size=(4, 5), mode="bilinear", align_corners=True), (1, 1, 2, 3)),
    "upsample bicubic": (lambda: nn.Upsample(scale_factor=1.5, mode="bicubic"), (1, 1, 4, 4)),
    "pixel shuffle": (lambda: nn.PixelShuffle(2), (1, 4, 2, 2)),
    "pixel unshuffle": (lambda: nn.PixelUnshuffle(2), (1, 1, 4, 2)),
    "unfold": (lambda: nn.Unfold(2, stride=2), (1, 2, 4, 4)),
    "fold": (lambda: nn.Fold((4, 4), (2, 2), stride=2), (1, 4, 4)),
    "flatten": (lambda: nn.Flatten(), (2, 2, 3)),
    "unflatten": (lambda: nn.Unflatten(1, (2, 3)), (2, 6)),
    "identity": (lambda: nn.Identity(), (2, 3)),
    "cosine similarity": (lambda: nn.CosineSimilarity(), (3, 4), (3, 4)),
    "relu": (lambda: nn.ReLU(), (2, 5)), "relu6": (lambda: nn.ReLU6(), (2, 5)), "elu": (lambda: nn.ELU(0.7), (2, 5)),
    "selu": (lambda: nn.SELU(), (2, 5)), "celu": (lambda: nn.CELU(1.3), (2, 5)), "gelu": (lambda: nn.GELU(), (2, 5)),
    "gelu tanh": (lambda: nn.GELU("tanh"), (2, 5)), "silu": (lambda: nn.SiLU(), (2, 5)), "mish": (lambda: nn.Mish(), (2, 5)),
    "sigmoid": (lambda: nn.Sigmoid(), (2, 5)), "tanh": (lambda: nn.Tanh(), (2, 5)), "softplus": (lambda: nn.Softplus(2), (2, 5)),
    "softmax": (lambda: nn.Softmax(1), (2, 5)), "softmin": (lambda: nn.Softmin(1), (2, 5)),
    "log softmax": (lambda: nn.LogSoftmax(1), (2, 5)), "log sigmoid": (lambda: nn.LogSigmoid(), (2, 5)),
    "leaky relu": (lambda: nn.LeakyReLU(0.2), (2, 5)), "prelu": (lambda: nn.PReLU(5), (2, 5)), "glu": (lambda: nn.GLU(), (2, 6)),
    "hardtanh": (lambda: nn.Hardtanh(-0.5, 0.4), (2, 5)), "hardshrink": (lambda: nn.Hardshrink(), (2, 5)),
    "softshrink": (lambda: nn.Softshrink(), (2, 5)), "hardsigmoid": (lambda: nn.Hardsigmoid(), (2, 5)),
    "hardswish": (lambda: nn.Hardswish(), (2, 5)), "softsign": (lambda: nn.Softsign(), (2, 5)),
    "tanhshrink": (lambda: nn.Tanhshrink(), (2, 5)), "threshold": (lambda: nn.Threshold(0.1, -2), (2, 5)),
    "dropout": (lambda: nn.Dropout(0.4), (3, 5)), "dropout2d": (lambda: nn.Dropout2d(0.4), (2, 4, 2, 2)),
    "alpha dropout": (lambda: nn.AlphaDropout(0.3), (3, 5)),
    "lstm": (lambda: nn.LSTM(3, 2, num_layers=2, bidirectional=True), (4, 2, 3)),
    "gru": (lambda: nn.GRU(3, 2, batch_first=True), (2, 4, 3)),
    "rnn": (lambda: nn.RNN(3, 2, nonlinearity="relu"), (4, 2, 3)),
    "sequential": (lambda: nn.Sequential(nn.Linear(4, 5), nn.Tanh(), nn.Linear(5, 2)), (3, 4)),
}


def layers():
    result = {}
    for name, (make, *shapes) in LAYERS.items():
        torch.manual_seed(7)
        result[name] = run(make(), *shapes)
    torch.manual_seed(7)
    result["embedding"] = run(nn.Embedding(5, 3, padding_idx=1), indices=[[0, 1, 4], [2, 2, 3]])
    torch.manual_seed(7)
    result["batch norm 1d evaluated"] = run(nn.BatchNorm1d(3), (4, 3), evaluate=True)
    return result


def inits():
    fill = {
        "uniform": lambda t: nn.init.uniform_(t, -1, 2), "normal": lambda t: nn.init.normal_(t, 1, 2),
        "trunc normal": lambda t: nn.init.trunc_normal_(t, 0.5, 2, -1, 3), "constant": lambda t: nn.init.constant_(t, 0.3),
        "xavier uniform": lambda t: nn.init.xavier_uniform_(t, 1.5), "xavier normal": lambda t: nn.init.xavier_normal_(t),
        "kaiming uniform": lambda t: nn.init.kaiming_uniform_(t, nonlinearity="relu"),
        "kaiming normal": lambda t: nn.init.kaiming_normal_(t, 0.2, mode="fan_out"),
        "orthogonal": lambda t: nn.init.orthogonal_(t, 1.2), "dirac": nn.init.dirac_, "ones": nn.init.ones_,
    }
    result = {}
    for name, f in fill.items():
        torch.manual_seed(11)
        result[name] = pack(f(torch.empty(4, 2, 3)))
    torch.manual_seed(11)
    result["sparse"] = pack(nn.init.sparse_(torch.empty(5, 3), 0.4))
    torch.manual_seed(11)
    result["eye"] = pack(nn.init.eye_(torch.empty(3, 4)))
    return result


OPTIMISERS = {
    "sgd": lambda p: optim.SGD(p, 0.1),
    "sgd momentum": lambda p: optim.SGD(p, 0.1, momentum=0.9, dampening=0.1, weight_decay=0.01),
    "sgd nesterov": lambda p: optim.SGD(p, 0.1, momentum=0.9, nesterov=True),
    "sgd maximize": lambda p: optim.SGD(p, 0.1, momentum=0.5, weight_decay=0.1, maximize=True),
    "adam": lambda p: optim.Adam(p, 0.1, weight_decay=0.02),
    "adam amsgrad": lambda p: optim.Adam(p, 0.1, betas=(0.5, 0.6), amsgrad=True),
    "adamw": lambda p: optim.AdamW(p, 0.1, weight_decay=0.1),
    "adamax": lambda p: optim.Adamax(p, 0.1, weight_decay=0.02),
    # The plain loop of 1.13 takes the momentum product twice; the foreach variant is right.
    "nadam": lambda p: optim.NAdam(p, 0.1, weight_decay=0.02, foreach=True),
    "radam": lambda p: optim.RAdam(p, 0.1, weight_decay=0.02),
    "rmsprop": lambda p: optim.RMSprop(p, 0.1, weight_decay=0.02),
    "rmsprop centered": lambda p: optim.RMSprop(p, 0.1, alpha=0.9, momentum=0.8, centered=True),
    "adagrad": lambda p: optim.Adagrad(p, 0.1, lr_decay=0.1, weight_decay=0.02, initial_accumulator_value=0.1),
    "adadelta": lambda p: optim.Adadelta(p, 1.0, rho=0.8, weight_decay=0.02),
    "rprop": lambda p: optim.Rprop(p, 0.1),
    "asgd": lambda p: optim.ASGD(p, 0.1, t0=2, weight_decay=0.02),
}


def trajectories():
    result = {}
    for name, make in OPTIMISERS.items():
        a, b = nn.Parameter(data(3, 2)), nn.Parameter(data(4, scale=2.0))
        optimiser = make([a, b])
        steps = []
        for _ in range(9):
            optimiser.zero_grad()
            ((a ** 2).sum() * 0.5 + (b - 1).abs().pow(1.5).sum() + a.sum() * b[0]).backward()
            optimiser.step()
            steps.append([pack(a), pack(b)])
        result[name] = steps
    return result


def lbfgs():
    """Rosenbrock's valley from its usual start: [x, y, loss before the step] after each step."""
    p = nn.Parameter(torch.tensor([-1.2, 1.0], dtype=torch.float64))
    optimiser = optim.LBFGS([p], lr=0.5, max_iter=6, tolerance_grad=1e-5, tolerance_change=1e-9, history_size=3)

    def closure():
        optimiser.zero_grad()
        loss = (1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2
        loss.backward()
        return loss

    steps = []
    for _ in range(8):
        loss = optimiser.step(closure)
        steps.append([*p.tolist(), loss.item()])
    return steps


SCHEDULERS = {
    "step": lambda o: sched.StepLR(o, 3, 0.5), "multi step": lambda o: sched.MultiStepLR(o, [2, 5, 5], 0.3),
    "exponential": lambda o: sched.ExponentialLR(o, 0.9), "constant": lambda o: sched.ConstantLR(o, 0.5, 4),
    "linear": lambda o: sched.LinearLR(o, 0.25, 0.75, 5), "polynomial": lambda o: sched.PolynomialLR(o, 6, 2.0),
    "cosine": lambda o: sched.CosineAnnealingLR(o, 4, 0.01), "lambda": lambda o: sched.LambdaLR(o, lambda e: 1 / (1 + e)),
    "multiplicative": lambda o: sched.MultiplicativeLR(o, lambda e: 0.95 if e % 2 else 0.8),
    "one cycle": lambda o: sched.OneCycleLR(o, 1.0, total_steps=13),
    "one cycle three phases": lambda o: sched.OneCycleLR(o, 1.0, epochs=7, steps_per_epoch=2, anneal_strategy="linear", three_phase=True),
    "cyclic": lambda o: sched.CyclicLR(o, 0.1, 0.5, step_size_up=3, step_size_down=2),
    "cyclic triangular2": lambda o: sched.CyclicLR(o, 0.1, 0.5, step_size_up=2, mode="triangular2"),
    "cyclic range": lambda o: sched.CyclicLR(o, 0.1, 0.5, step_size_up=2, mode="exp_range", gamma=0.9),
    "chained": lambda o: sched.ChainedScheduler([sched.ConstantLR(o, 0.1, 3), sched.ExponentialLR(o, 0.9)]),
    "sequential": lambda o: sched.SequentialLR(o, [sched.ConstantLR(o, 0.1, 3), sched.ExponentialLR(o, 0.9)], [4]),
}


def rates():
    result = {}
    for name, make in SCHEDULERS.items():
        optimiser = optim.SGD([nn.Parameter(torch.zeros(1))], 0.4, momentum=0.9)
        scheduler = make(optimiser)
        values = []
        for _ in range(12):
            group = optimiser.param_groups[0]
            values.append([group["lr"], group["momentum"]])
            optimiser.step()
            scheduler.step()
        result[name] = values
    optimiser = optim.SGD([nn.Parameter(torch.zeros(1))], 0.4)
    scheduler = sched.ReduceLROnPlateau(optimiser, factor=0.5, patience=1, cooldown=1, min_lr=0.06)
    values = []
    for value in [3, 2, 2, 2, 2, 2, 1.5, 1.6, 1.7, 1.8, 1.9, 2, 2, 2]:
        scheduler.step(value)
        values.append([optimiser.param_groups[0]["lr"], 0.0])
    result["plateau"] = values
    return result


if __name__ == "__main__":
    out = {"torch": torch.__version__, "layers": layers(), "inits": inits(), "optimisers": trajectories(), "lbfgs": lbfgs(), "schedulers": rates()}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "torch_nn.json"), "w") as f:
        json.dump(out, f, separators=(",", ":"))
        f.write("\n")
