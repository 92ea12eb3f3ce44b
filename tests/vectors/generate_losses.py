#!/usr/bin/env python3
"""Writes losses.json: values and gradients that the losses are tested against, each with its source.

Debian: apt-get install python3-torch python3-sklearn python3-scipy python3-mpmath
Run:    /usr/bin/python3 tests/vectors/generate_losses.py

Every entry has input and target (shape and data), the terms ("none"), "mean", "sum", and the gradient of the sum with
respect to the input. Everything is Float64. Gradients of "closed form" entries are mpmath's numerical derivatives at 50 digits.
"""
import mpmath
import numpy
import scipy.special
import sklearn.metrics
import torch
import torch.nn.functional as F

from entries import Entries

mpmath.mp.dps = 50
torch.manual_seed(7)
TORCH = f"torch {torch.__version__}"
entries = Entries()
add = entries.add


def by_torch(name, source, x, y, loss):
    """loss(x, y, reduction) is PyTorch's own."""
    x = x.clone().requires_grad_()
    total = loss(x, y, "sum")
    total.backward()
    add(name, f"{TORCH} {source}", x, y, loss(x, y, "none"), loss(x, y, "mean"), total, x.grad)


def by_formula(name, source, x, y, terms):
    """terms(x, y) is a textbook formula in torch, differentiated by autograd."""
    x = x.clone().requires_grad_()
    none = terms(x, y)
    none.sum().backward()
    add(name, f"{source} in Float64, differentiated by {TORCH}", x, y, none, none.mean(), none.sum(), x.grad)


def by_mpmath(name, source, x, y, f):
    """f(x, y) is one element at 50 digits."""
    pairs = list(zip(x.flatten().tolist(), y.flatten().tolist()))
    terms = [f(mpmath.mpf(a), mpmath.mpf(b)) for a, b in pairs]
    slopes = [mpmath.diff(lambda t, b=b: f(t, mpmath.mpf(b)), mpmath.mpf(a)) for a, b in pairs]
    none = torch.tensor([float(t) for t in terms], dtype=torch.double).view(x.shape)
    gradient = torch.tensor([float(s) for s in slopes], dtype=torch.double).view(x.shape)
    total = mpmath.fsum(terms)
    add(name, f"{source}, mpmath at 50 digits", x, y, none, total / len(terms), total, gradient)


# Regression: residuals from tiny to far out, none on a kink.
x = torch.tensor([[-2.1, 0.5, 0.003], [0.45, 2.2, 4.4], [131.7, -0.9, 1.0001], [-6.3, 0.02, 3.1]], dtype=torch.double)
y = torch.tensor([[0.1, -0.55, 0.0], [1.0, 1.15, 2.0], [0.3, 0.8, 1.0], [5.2, -0.01, 3.9]], dtype=torch.double)
REGRESSION = (x, y)
by_torch("mse", "mse_loss", x, y, lambda x, y, r: F.mse_loss(x, y, reduction=r))
by_torch("mae", "l1_loss", x, y, lambda x, y, r: F.l1_loss(x, y, reduction=r))
by_torch("huber 0.7", "huber_loss", x, y, lambda x, y, r: F.huber_loss(x, y, delta=0.7, reduction=r))
by_torch("smooth L1 0.7", "smooth_l1_loss", x, y, lambda x, y, r: F.smooth_l1_loss(x, y, beta=0.7, reduction=r))
weights = torch.tensor([0.5, 2.0, 3.0], dtype=torch.double)
by_formula("weighted mse", "w (x - y)^2", x, y, lambda x, y: weights * (x - y) ** 2)


def pseudo_huber(x, y, delta=mpmath.mpf("0.7")):
    return delta ** 2 * (mpmath.sqrt(1 + ((x - y) / delta) ** 2) - 1)


by_mpmath("pseudo-huber 0.7", "Hartley and Zisserman A6.8", x, y, pseudo_huber)
theirs = scipy.special.pseudo_huber(0.7, (x - y).numpy())
assert numpy.allclose(theirs.ravel(), entries["pseudo-huber 0.7"]["none"]["data"], rtol=1e-9)
by_mpmath("log-cosh", "ln cosh r", x, y, lambda x, y: mpmath.log(mpmath.cosh(x - y)))


def tukey(x, y, c=mpmath.mpf("4.685")):
    z = (x - y) / c
    return c ** 2 / 6 * (1 - (1 - z ** 2) ** 3 if abs(z) <= 1 else 1)


by_mpmath("tukey 4.685", "Beaton and Tukey 1974", x, y, tukey)


def barron(alpha, c):
    def f(x, y):
        z2 = ((x - y) / c) ** 2
        if alpha == 2:
            return z2 / 2
        if alpha == 0:
            return mpmath.log(z2 / 2 + 1)
        if alpha == float("-inf"):
            return 1 - mpmath.exp(-z2 / 2)
        a = mpmath.mpf(alpha)
        b = abs(a - 2)
        return b / a * ((z2 / b + 1) ** (a / 2) - 1)

    return f


for alpha in ["2", "1.5", "1", "0", "-2", "-inf", "1.999999", "0.000001", "-0.000001"]:
    by_mpmath(f"general {alpha}", "Barron 2019, equations 8 and 13", x, y,
              barron(float(alpha), mpmath.mpf("1.3")))


def pinball(q):
    return lambda x, y: max(q * (y - x), (q - 1) * (y - x))


by_mpmath("quantile 0.9", "Koenker and Bassett 1978", x, y, pinball(mpmath.mpf("0.9")))
theirs = sklearn.metrics.mean_pinball_loss(y.flatten(), x.flatten(), alpha=0.9)
assert abs(theirs - entries["quantile 0.9"]["mean"]) < 1e-12
# Three quantiles of each target, one after the other along dimension 1.
levels = [0.05, 0.5, 0.9]
several = torch.tensor([[-2.0, 0.4, 3.0], [0.2, 0.1, 0.9], [5.5, 7.25, 2.0], [-1.0, -0.5, 0.25]], dtype=torch.double)
amounts = torch.tensor([0.5, 0.15, 6.0, -3.0], dtype=torch.double)
by_formula("quantiles 0.05 0.5 0.9", "Koenker and Bassett 1978, quantile by quantile", several, amounts, lambda x, y: torch.stack(
    [torch.maximum(q * (y - x[:, k]), (q - 1) * (y - x[:, k])) for k, q in enumerate(levels)]).mean(0))
theirs = sum(sklearn.metrics.mean_pinball_loss(amounts, several[:, k], alpha=q) for k, q in enumerate(levels)) / 3
assert abs(theirs - entries["quantiles 0.05 0.5 0.9"]["mean"]) < 1e-12

# Binary classification: logits from certain to undecided; labels hard and soft.
logits = torch.tensor([[-1.6, 0.51, 2.94, -1.8], [12.5, -9.0, 0.0, 3.3], [-0.02, 25.0, -31.0, 1.1]], dtype=torch.double)
hard = torch.tensor([[0, 1, 0, 0], [1, 1, 0, 1], [1, 0, 0, 1]], dtype=torch.double)
soft = torch.tensor([[0, 0.9, 0.25, 0.1], [1, 0.6, 0.5, 0.8], [0.95, 0.3, 0.05, 1]], dtype=torch.double)
probabilities = torch.tensor([[0.1, 0.62, 0.95, 0.999], [0.5, 1e-6, 0.3, 0.87]], dtype=torch.double)
labels = torch.tensor([[0, 1, 0, 1], [0.4, 1, 0, 0.9]], dtype=torch.double)
by_torch("bce", "binary_cross_entropy", probabilities, labels, lambda x, y, r: F.binary_cross_entropy(x, y, reduction=r))
by_torch("bce with logits", "binary_cross_entropy_with_logits", logits, soft,
         lambda x, y, r: F.binary_cross_entropy_with_logits(x, y, reduction=r))
positive = torch.tensor(2.5, dtype=torch.double)
by_torch("bce with logits, positive 2.5", "binary_cross_entropy_with_logits(pos_weight=2.5)", logits, soft,
         lambda x, y, r: F.binary_cross_entropy_with_logits(x, y, pos_weight=positive, reduction=r))
each = torch.tensor([0.5, 1.0, 2.0, 4.0], dtype=torch.double)
by_torch("bce with logits, positive for each label", "binary_cross_entropy_with_logits(pos_weight=[0.5, 1, 2, 4])", logits, soft,
         lambda x, y, r: F.binary_cross_entropy_with_logits(x, y, pos_weight=each, reduction=r))


def focal(gamma, alpha=None):
    def f(x, y):
        p = 1 / (1 + mpmath.exp(-x))
        pt = p * y + (1 - p) * (1 - y)
        ce = -y * mpmath.log(p) - (1 - y) * mpmath.log(1 - p)
        return (1 if alpha is None else alpha * y + (1 - alpha) * (1 - y)) * (1 - pt) ** gamma * ce

    return f


by_mpmath("focal 2", "Lin et al. 2017", logits, hard, focal(2))
by_mpmath("focal 0.5, alpha 0.25", "Lin et al. 2017", logits, hard, focal(0.5, 0.25))
by_mpmath("focal 2, soft", "Lin et al. 2017, p_t = p y + (1 - p)(1 - y)", logits, soft, focal(2))


def asymmetric(positive, negative, clip):
    clip = mpmath.mpf(clip)

    def f(x, y):
        p = 1 / (1 + mpmath.exp(-x))
        shifted = max(p - clip, mpmath.mpf(0))
        return -y * (1 - p) ** positive * mpmath.log(p) - (1 - y) * shifted ** negative * mpmath.log(1 - shifted)

    return f


by_mpmath("asymmetric 1 4 0.05", "Ridnik et al. 2021, equation 7", logits, hard, asymmetric(1, 4, "0.05"))
by_mpmath("asymmetric 0.5 2 0", "Ridnik et al. 2021, equation 7", logits, hard, asymmetric(0.5, 2, 0))
by_mpmath("asymmetric 0 0.5 0.2", "Ridnik et al. 2021, equation 7", logits, soft, asymmetric(0, 0.5, "0.2"))

# One class among three.
scores = torch.tensor([[0.2, 0.3, 0.5], [0.5, 0.2, 0.3], [-4.0, 2.0, 1.0], [30.0, -3.0, 0.1]], dtype=torch.double)
indices = torch.tensor([2, 1, 0, 0])
weights = torch.tensor([2.0, 4.0, 6.0], dtype=torch.double)
by_torch("cross-entropy", "cross_entropy", scores, indices, lambda x, y, r: F.cross_entropy(x, y, reduction=r))
by_torch("cross-entropy, weights", "cross_entropy(weight=[2, 4, 6])", scores, indices,
         lambda x, y, r: F.cross_entropy(x, y, weight=weights, reduction=r))
by_torch("cross-entropy, weights, smoothing 0.1", "cross_entropy(weight=[2, 4, 6], label_smoothing=0.1)", scores, indices,
         lambda x, y, r: F.cross_entropy(x, y, weight=weights, label_smoothing=0.1, reduction=r))
by_torch("cross-entropy, weights, ignored", "cross_entropy(weight=[2, 4, 6], ignore_index=-100)",
         scores, torch.tensor([2, -100, 0, -100]),
         lambda x, y, r: F.cross_entropy(x, y, weight=weights, ignore_index=-100, reduction=r))
pixels = torch.randn(2, 3, 2, 2, dtype=torch.double)
by_torch("cross-entropy, pixels", "cross_entropy(weight=[2, 4, 6])", pixels, torch.tensor([[[0, 1], [2, 0]], [[1, 1], [2, 2]]]),
         lambda x, y, r: F.cross_entropy(x, y, weight=weights, reduction=r))

# Class probabilities: one-hot, undecided, a mixture. With weights their mean divides by N, and so their source begins with another word.
PROBABILITIES = f"probabilities, {TORCH}"


def of_probabilities(name, source, x, y, **options):
    x = x.clone().requires_grad_()
    none, mean, total = (F.cross_entropy(x, y, reduction=r, **options) for r in ["none", "mean", "sum"])
    total.backward()
    add(name, f"{PROBABILITIES} {source}", x, y, none, mean, total, x.grad)


mixtures = torch.tensor([[0.0, 0.0, 1.0], [0.25, 0.5, 0.25], [0.1, 0.9, 0.0], [1 / 3, 1 / 3, 1 / 3]], dtype=torch.double)
of_probabilities("cross-entropy, soft", "cross_entropy", scores, mixtures)
of_probabilities("cross-entropy, soft, weights, smoothing 0.1", "cross_entropy(weight=[2, 4, 6], label_smoothing=0.1)", scores, mixtures,
                 weight=weights, label_smoothing=0.1)
of_probabilities("cross-entropy, soft, pixels", "cross_entropy(weight=[2, 4, 6])", pixels,
                 torch.sin(torch.arange(24, dtype=torch.double)).view(2, 3, 2, 2).softmax(1), weight=weights)


def multiclass_focal(gamma, weights):
    def f(x, y):
        p = x.softmax(1).gather(1, y[:, None])[:, 0]
        return -weights[y] * (1 - p) ** gamma * p.log()

    return f


by_formula("multi-class focal 2", "Lin et al. 2017", scores, indices, multiclass_focal(2, torch.ones(3, dtype=torch.double)))
by_formula("multi-class focal 0.5, weights", "Lin et al. 2017", scores, indices, multiclass_focal(0.5, weights))


# Overlap of regions.
def tversky(alpha, beta, smooth):
    def f(x, y):
        p = x.sigmoid()
        tp, fp, fn = ((a * b).flatten(1).sum(1) for a, b in [(p, y), (p, 1 - y), (1 - p, y)])
        return 1 - (tp + smooth) / (tp + alpha * fp + beta * fn + smooth)

    return f


def dice(smooth):
    def f(x, y):
        p = x.sigmoid()
        return 1 - (2 * (p * y).flatten(1).sum(1) + smooth) / (p.flatten(1).sum(1) + y.flatten(1).sum(1) + smooth)

    return f


regions = torch.randn(3, 2, 4, dtype=torch.double) * 3
truth = (torch.rand(3, 2, 4) > 0.6).double()
by_formula("dice 1", "Milletari et al. 2016", regions, truth, dice(1))
by_formula("tversky 0.3 0.7", "Salehi et al. 2017", regions, truth, tversky(0.3, 0.7, 1))
# Certain predictions make the soft scores the hard ones: scikit-learn's F1, F-beta and Jaccard, sample by sample.
certain = (regions > 0).double() * 200 - 100
for name, loss, score in [
    ("dice, certain", dice(1e-9), lambda t, p: sklearn.metrics.f1_score(t, p)),
    ("tversky 1 1, certain", tversky(1, 1, 1e-9), lambda t, p: sklearn.metrics.jaccard_score(t, p)),
    ("tversky 0.2 0.8, certain", tversky(0.2, 0.8, 1e-9), lambda t, p: sklearn.metrics.fbeta_score(t, p, beta=2)),
]:
    none = torch.tensor([1 - score(t.flatten().numpy(), p.flatten().numpy()) for t, p in zip(truth, certain > 0)])
    assert torch.allclose(none, loss(certain, truth))
    add(name, f"1 - score of scikit-learn {sklearn.__version__}", certain, truth, none, none.mean(), none.sum(),
        torch.zeros_like(certain))

entries.write("losses.json")
