#!/usr/bin/env python3
"""Writes further.json: values and gradients for the losses of predicted distributions, of noisy labels, of Lovász and of embeddings.

Debian: apt-get install python3-torch python3-scipy
Run:    /usr/bin/python3 tests/vectors/generate_further.py

Every entry has input and target (shape and data), the terms ("none"), "mean", "sum", and the gradient of the sum with
respect to the input. Everything is Float64.
"""
import itertools
import scipy
import scipy.integrate
import scipy.special
import scipy.stats
import torch
import torch.nn.functional as F

from entries import Entries

torch.manual_seed(13)
TORCH = f"torch {torch.__version__}"
SCIPY = f"scipy {scipy.__version__}"
D = torch.double
entries = Entries()
add = entries.of_terms


# Gaussian: one variance is below eps, one is 0.
mean = torch.tensor([[-2.1, 0.5, 3.0], [0.45, 2.2, -4.4]], dtype=D)
variance = torch.tensor([[0.3, 2.5, 1e-7], [4.0, 0.01, 0.0]], dtype=D)
truth = torch.tensor([[0.1, -0.55, 3.0005], [1.0, 2.15, -4.4]], dtype=D)
for full in [False, True]:
    none = add(f"gaussian nll{', full' if full else ''}", f"{TORCH} gaussian_nll_loss(full={full})", torch.stack([mean, variance], 1), truth,
               lambda x, y: F.gaussian_nll_loss(x[:, 0], y, x[:, 1], full=full, reduction="none"))
theirs = -scipy.stats.norm.logpdf(truth.numpy(), mean.numpy(), variance.clamp(min=1e-6).sqrt().numpy())
assert torch.allclose(none, torch.from_numpy(theirs))

# Poisson: counts 0 and 1 have no Stirling term. PyTorch's reduction "none" is the same for both kinds of input.
logs = torch.tensor([[-3.0, 0.0, 1.1, 2.5], [0.4, -1.2, 3.9, 0.7]], dtype=D)
counts = torch.tensor([[0, 1, 2, 17], [5, 0, 40, 1.5]], dtype=D)
for rate, full in itertools.product([False, True], [False, True]):
    name = "poisson" + (", rates" if rate else "") + (", full" if full else "")
    none = add(name, f"{TORCH} poisson_nll_loss(log_input={not rate}, full={full})", logs.exp() if rate else logs, counts,
               lambda x, y: F.poisson_nll_loss(x, y, log_input=not rate, full=full, eps=1e-8, reduction="none"))
    if full:  # Stirling's formula is 1/(12 y) short.
        theirs = torch.from_numpy(-counts.numpy() * logs.numpy() + logs.exp().numpy() + scipy.special.gammaln(counts.numpy() + 1))
        assert ((theirs - none)[counts > 1] < 1 / (12 * counts[counts > 1])).all() and (theirs - none > -1e-7).all()

# Kullback-Leibler: a class of probability 0, and one distribution equal to the prediction.
scores = torch.tensor([[0.2, 0.3, 0.5], [-4.0, 2.0, 1.0], [30.0, -3.0, 0.1], [1.5, 0.0, -1.0]], dtype=D)
soft = torch.tensor([[0.7, 0.0, 0.3], [0.2, 0.5, 0.3], [0.05, 0.9, 0.05], [0, 0, 0]], dtype=D)
soft[3] = scores[3].softmax(0)
none = add("kl", f"{TORCH} kl_div(log_target=False), summed over classes", scores, soft,
           lambda x, y: F.kl_div(x.log_softmax(1), y, reduction="none").sum(1))
assert torch.allclose(none, torch.from_numpy(scipy.stats.entropy(soft.numpy(), scores.softmax(1).numpy(), axis=1)), atol=1e-15)
assert abs(entries["kl"]["mean"] - float(F.kl_div(scores.log_softmax(1), soft, reduction="batchmean"))) < 1e-12
pixels, others = torch.randn(2, 3, 2, 2, dtype=D) * 2, torch.randn(2, 3, 2, 2, dtype=D) * 2
add("kl, logarithms", f"{TORCH} kl_div(log_target=True), summed over classes", pixels, others.log_softmax(1),
    lambda x, y: F.kl_div(x.log_softmax(1), y, reduction="none", log_target=True).sum(1))

# CRPS: by all pairs, and once more as the integral of (F - H)^2.
ensemble = torch.randn(3, 5, 2, dtype=D) * 2
outcome = torch.randn(3, 2, dtype=D) * 2
outcome[0, 0], outcome[1, 1] = 9.0, -8.0


def crps(fair):
    def f(x, y):
        m = x.shape[1]
        spread = (x[:, :, None] - x[:, None]).abs().sum((1, 2))
        return (x - y[:, None]).abs().mean(1) - spread / (2 * m * (m - 1 if fair else m))

    return f


add("crps, fair", f"Ferro 2014, all pairs in Float64, differentiated by {TORCH}", ensemble, outcome, crps(True))
none = add("crps, standard", f"Gneiting and Raftery 2007, equation 21, all pairs in Float64, differentiated by {TORCH}", ensemble, outcome, crps(False))
for (n, j), value in zip(itertools.product(range(3), range(2)), none.flatten().tolist()):
    members, y = ensemble[n, :, j], float(outcome[n, j])
    edges = sorted(members.tolist() + [y])
    integral = sum(scipy.integrate.quad(lambda t: (float((members <= t).double().mean()) - (y <= t)) ** 2, a, b)[0] for a, b in zip(edges, edges[1:]))
    assert abs(integral - value) < 1e-9

# Noisy labels: functions of p, with class weights.
scores = torch.tensor([[0.2, 0.3, 0.5], [0.5, 0.2, 0.3], [-4.0, 2.0, 1.0], [9.0, -3.0, 0.1]], dtype=D)
indices = torch.tensor([2, 1, 0, 0])
weights = torch.tensor([2.0, 4.0, 6.0], dtype=D)
FORMULA = f"in Float64, differentiated by {TORCH}"


def of_p(f, weights=None):
    def terms(x, y):
        p = x.softmax(1).gather(1, y[:, None])[:, 0]
        return f(p) * (1 if weights is None else weights[y])

    return terms


def symmetric(alpha, beta, log_of_zero):
    def terms(x, y):
        p, label = x.softmax(1), F.one_hot(y, 3).double()
        log_label = torch.where(label > 0, torch.zeros_like(label), torch.full_like(label, log_of_zero))
        return alpha * F.cross_entropy(x, y, reduction="none") + beta * -(p * log_label).sum(1)

    return terms


add("poly 1.5", f"Leng et al. 2022, {FORMULA}", scores, indices, of_p(lambda p: -p.log() + 1.5 * (1 - p)))
add("poly -1, weights", f"Leng et al. 2022, {FORMULA}", scores, indices, of_p(lambda p: -p.log() - (1 - p), weights))
add("generalized 0.7", f"Zhang and Sabuncu 2018, {FORMULA}", scores, indices, of_p(lambda p: (1 - p ** 0.7) / 0.7))
add("generalized 0.3, weights", f"Zhang and Sabuncu 2018, {FORMULA}", scores, indices, of_p(lambda p: (1 - p ** 0.3) / 0.3, weights))
add("symmetric 0.1 1 -4", f"Wang et al. 2019, class by class {FORMULA}", scores, indices, symmetric(0.1, 1, -4))
add("symmetric 6 0.1 -6", f"Wang et al. 2019, class by class {FORMULA}", scores, indices, symmetric(6, 0.1, -6))


# Lovász: the extension of a set function, element by element: the worst errors first, each with what it adds to 1 - IoU.
def jaccard(foreground, wrong):
    """1 - IoU of the prediction that is wrong exactly for these elements."""
    predicted = foreground ^ wrong
    return 1 - len(foreground & predicted) / len(foreground | predicted) if foreground | predicted else 0.0


def extension(errors, foreground):
    wrong, before, total = set(), 0.0, 0
    for i in sorted(range(len(errors)), key=lambda i: -float(errors[i])):
        wrong.add(i)
        now = jaccard(foreground, wrong)
        total, before = total + errors[i] * (now - before), now
    return total


def lovasz_hinge(x, y):
    return torch.stack([
        extension((1 - a * (2 * b - 1)).relu(), {i for i, v in enumerate(b.tolist()) if v})
        for a, b in zip(x.flatten(1), y.flatten(1))])


def lovasz_softmax(x, y):
    rows = []
    for p, labels in zip(x.softmax(1).flatten(2), y.flatten(1).tolist()):
        present = sorted(set(labels))
        rows.append(sum(extension(
            torch.stack([1 - p[c, i] if v == c else p[c, i] for i, v in enumerate(labels)]),
            {i for i, v in enumerate(labels) if v == c}) for c in present) / len(present))
    return torch.stack(rows)


regions = torch.randn(4, 2, 4, dtype=D) * 2
inside = (torch.rand(4, 2, 4) > 0.5).double()
inside[2], inside[3] = 0, 1
add("lovasz hinge", f"Berman et al. 2018, set by set {FORMULA}", regions, inside, lovasz_hinge)
image = torch.randn(3, 4, 2, 3, dtype=D) * 2
labels = torch.tensor([[[0, 1, 2], [1, 3, 2]], [[1, 1, 1], [1, 1, 1]], [[3, 0, 0], [3, 3, 0]]])
add("lovasz softmax", f"Berman et al. 2018, set by set {FORMULA}", image, labels, lovasz_softmax)

# Embeddings.
one, two = torch.randn(5, 4, dtype=D), torch.randn(5, 4, dtype=D)
two[1], two[2], two[3] = 2 * one[1] + 1e-3, -one[2] + 0.1, 0.3 * one[3] + 0.2
none = add("cosine", f"{TORCH} 1 - cosine_similarity", one, two, lambda x, y: 1 - F.cosine_similarity(x, y, dim=1))
assert torch.allclose(none, F.cosine_embedding_loss(one, two, torch.ones(5), reduction="none"))


def supervised(temperature):
    def f(x, y):
        z = F.normalize(x)
        rows = []
        for i in range(len(y)):
            rest = [a for a in range(len(y)) if a != i]
            logits = torch.stack([z[i] @ z[a] for a in rest]) / temperature
            partners = [k for k, a in enumerate(rest) if y[a] == y[i]]
            rows.append(sum(F.cross_entropy(logits[None], torch.tensor([k])) for k in partners) / len(partners)
                        if partners else 0 * x.sum())
        return torch.stack(rows)

    return f


classes = torch.tensor([4, 0, 4, 7, 0, 4])
add("supervised contrastive 0.2", f"{TORCH} cross_entropy of each pair, Khosla et al. 2020, equation 2",
    torch.randn(6, 4, dtype=D), classes, supervised(0.2), 5)

entries.write("further.json")
