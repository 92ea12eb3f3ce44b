#!/usr/bin/env python3
"""Writes ranking.json: values and gradients that the ranking losses are tested against, each with its source.

Debian: apt-get install python3-torch python3-sklearn
Run:    /usr/bin/python3 tests/vectors/generate_ranking.py

Every entry has input and target (shape and data), the terms ("none"), "mean", "sum", and the gradient of the sum with
respect to the input. Everything is Float64. Terms of pairs are [batch, list, list]; their mean divides by valid pairs.
"""
import sklearn
import sklearn.metrics
import torch
import torch.nn.functional as F

from entries import Entries

torch.manual_seed(11)
TORCH = f"torch {torch.__version__}"
SKLEARN = f"scikit-learn {sklearn.__version__}"
entries = Entries()
add = entries.of_terms

scores = torch.randn(4, 5, dtype=torch.double) * 2
grades = torch.tensor([[0, 1, 2, 0, 1], [3, 0, 0, 0, 0], [1, 1, 1, 0, 2], [0, 2, 2, 3, 4]], dtype=torch.double)
VALID = [[(i, j) for i in range(5) for j in range(5) if row[i] > row[j]] for row in grades.tolist()]
COUNT = sum(map(len, VALID))


def pairs(loss):
    """loss(x, i, j, b) of each valid pair, one by one."""
    def f(x, y):
        rows = []
        for b, valid in enumerate(VALID):
            rows.append(torch.stack([torch.stack([
                loss(x[b], i, j, b) if (i, j) in valid else torch.zeros((), dtype=torch.double) for j in range(5)]) for i in range(5)]))
        return torch.stack(rows)

    return f


ONE = torch.ones((), dtype=torch.double)
add("pairwise hinge 0.5", f"{TORCH} margin_ranking_loss(margin=0.5) of each pair", scores, grades,
    pairs(lambda x, i, j, b: F.margin_ranking_loss(x[i][None], x[j][None], ONE[None], margin=0.5)), COUNT)
add("pairwise logistic", f"{TORCH} binary_cross_entropy_with_logits of each pair", scores, grades,
    pairs(lambda x, i, j, b: F.binary_cross_entropy_with_logits(x[i] - x[j], ONE)), COUNT)


def swap(x, i, j, b, k=None):
    """|NDCG@k - NDCG@k after items i and j change places| by scikit-learn, whose gain is y itself."""
    gain = (2 ** grades[b] - 1).numpy()[None]
    now = x.detach().clone()
    then = now.clone()
    then[i], then[j] = now[j], now[i]
    return abs(sklearn.metrics.ndcg_score(gain, now.numpy()[None], k=k) - sklearn.metrics.ndcg_score(gain, then.numpy()[None], k=k))


add("lambda rank", f"{SKLEARN} ndcg_score before and after each swap, {TORCH} softplus", scores, grades,
    pairs(lambda x, i, j, b: swap(x, i, j, b) * F.softplus(x[j] - x[i])), COUNT)
add("lambda rank 2", f"{SKLEARN} ndcg_score(k=2) before and after each swap, {TORCH} softplus", scores, grades,
    pairs(lambda x, i, j, b: swap(x, i, j, b, 2) * F.softplus(x[j] - x[i])), COUNT)

add("listnet", f"{TORCH} cross_entropy with softmax(y) as probabilities", scores, grades,
    lambda x, y: F.cross_entropy(x, y.softmax(1), reduction="none"))
add("listnet as given", f"{TORCH} cross_entropy with y as probabilities", scores, grades,
    lambda x, y: F.cross_entropy(x, y, reduction="none"))


def list_mle(x, y):
    rows = []
    for s, t in zip(x, y):
        s = s[torch.sort(t, descending=True, stable=True).indices]
        rows.append(sum(torch.logsumexp(s[i:], 0) - s[i] for i in range(len(s))))
    return torch.stack(rows)


add("listmle", "Xia et al. 2008, item by item in Float64", scores, grades, list_mle)


def approx_ndcg(temperature):
    def f(x, y):
        rows = []
        for s, t in zip(x, y):
            n, gain = len(s), 2 ** t - 1
            rank = [1 + sum(torch.sigmoid((s[j] - s[i]) / temperature) for j in range(n) if j != i) for i in range(n)]
            best = sum(g / torch.log2(torch.tensor(i + 2.0, dtype=torch.double)) for i, g in enumerate(gain.sort(descending=True).values))
            rows.append(1 - sum(gain[i] / torch.log2(1 + rank[i]) for i in range(n)) / best)
        return torch.stack(rows)

    return f


add("approx ndcg 0.5", "Qin et al. 2010, item by item in Float64", scores, grades, approx_ndcg(0.5))
order = scores.argsort(1).argsort(1).double() * 100
exact = torch.tensor([1 - sklearn.metrics.ndcg_score((2 ** t - 1).numpy()[None], s.numpy()[None]) for s, t in zip(order, grades)])
assert torch.allclose(exact, approx_ndcg(0.5)(order, grades))
add("approx ndcg, far apart", f"1 - ndcg_score of {SKLEARN}", order, grades, lambda x, y: exact + 0 * x.sum(1))

better, worse = torch.randn(4, 3, dtype=torch.double) * 2, torch.randn(4, 3, dtype=torch.double) * 2
add("margin ranking 0.5", f"{TORCH} margin_ranking_loss(margin=0.5)", better, worse,
    lambda x, y: F.margin_ranking_loss(x, y, torch.ones_like(x), margin=0.5, reduction="none"))
add("bpr", f"{TORCH} binary_cross_entropy_with_logits of the difference", better, worse,
    lambda x, y: F.binary_cross_entropy_with_logits(x - y, torch.ones_like(x), reduction="none"))

query, key = torch.randn(5, 4, dtype=torch.double), torch.randn(5, 4, dtype=torch.double)
add("infonce 0.2", f"{TORCH} cross_entropy of cosine_similarity", query, key,
    lambda x, y: F.cross_entropy(F.cosine_similarity(x[:, None], y[None], dim=2) / 0.2, torch.arange(5), reduction="none"))

# Three tensors: anchor as input, positive and negative one after the other as target.
anchor, positive, negative = (torch.randn(5, 4, dtype=torch.double) for _ in range(3))
add("triplet 0.8", f"{TORCH} triplet_margin_loss(margin=0.8, eps=0)", anchor, torch.cat([positive, negative]),
    lambda x, y: F.triplet_margin_loss(x, y[:5], y[5:], margin=0.8, eps=0, reduction="none"))

entries.write("ranking.json")
