"""Writes torch_ops.json: what PyTorch 1.13 answers for every operation of tests/Embedded.Tests/TorchSharp/OpsTable.cs.

Run with Debian's python3-torch: /usr/bin/python3 tests/vectors/generate_torch_ops.py
"""
import json
import pathlib

import torch
import torch.nn.functional as F

torch.manual_seed(0)

INPUTS = {
    "x": torch.tensor([[0.5, -1.25, 2.0], [3.5, -0.75, 0.1]]),
    "y": torch.tensor([[1.5, 0.25, -2.0], [0.5, 4.0, 2.5]]),
    "p": torch.tensor([[0.2, 0.7, 0.4], [0.9, 0.35, 0.6]]),
    "q": torch.tensor([[0.3, 0.5, 0.2], [0.1, 0.6, 0.3]]),
    "t": torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.0, 1.0]]),
    "sign": torch.tensor([[1.0, -1.0, 1.0], [-1.0, -1.0, 1.0]]),
    "row": torch.tensor([2.0, -1.0, 0.5]),
    "pair": torch.tensor([1.0, -1.0]),
    "bad": torch.tensor([1.0, float("nan"), float("inf"), float("-inf")]),
    "i": torch.tensor([[6, -4, 3], [12, 5, 9]]),
    "j": torch.tensor([[4, 3, 2], [8, 5, 6]]),
    "index": torch.tensor([[0, 2, 1], [1, 0, 0]]),
    "classes": torch.tensor([2, 0]),
    "labels": torch.tensor([[2, 0, -1], [1, -1, -1]]),
    "b": torch.tensor([[True, False, True], [False, False, True]]),
    "spd": torch.tensor([[4.0, 1.0, 0.5], [1.0, 3.0, 0.25], [0.5, 0.25, 2.0]]),
    "a": torch.tensor([[1.0, 2.0, 0.5], [0.0, 1.5, -1.0], [2.0, 0.25, 1.0]]),
    "batch": torch.arange(12.0).reshape(2, 2, 3) / 4 - 1,
    "batch2": torch.arange(12.0).reshape(2, 3, 2) / 8 - 0.5,
    "edges": torch.tensor([-1.0, 0.0, 1.0, 2.0]),
    "log_probs": torch.log_softmax(torch.arange(24.0).reshape(4, 2, 3).sin(), 2),
    "targets": torch.tensor([[1, 2], [2, 1]]),
    "input_lengths": torch.tensor([4, 4]),
    "target_lengths": torch.tensor([2, 1]),
}

UNARY_X = """abs neg sign sgn ceil floor trunc frac positive signbit angle reciprocal square exp exp2 expm1 sin cos tan atan sinh cosh
tanh asinh sinc deg2rad rad2deg erf erfc i0 relu relu6 selu hardswish hardsigmoid sigmoid silu isreal round logical_not
softsign_f mish_f tanhshrink_f gelu""".split()
UNARY_P = "sqrt rsqrt log log10 log1p log2 asin acos atanh erfinv lgamma digamma logit".split()
SPECIAL = "bessel_j0 bessel_j1 entr erfcx expit i0e i1 i1e modified_bessel_i0 ndtr ndtri psi gammaln spherical_bessel_j0".split()
BINARY = """add sub mul div atan2 hypot copysign maximum minimum fmax fmin logaddexp logaddexp2 fmod remainder heaviside eq ne lt le gt ge
nextafter ldexp floor_divide float_power""".split()
INTEGER = "gcd lcm bitwise_and bitwise_or bitwise_xor bitwise_left_shift bitwise_right_shift".split()

CASES = {}
for n in UNARY_X:
    CASES[n] = ("x", getattr(F, n[:-2]) if n.endswith("_f") else F.__dict__.get(n) if n in ("relu6", "selu", "hardswish", "hardsigmoid", "silu", "gelu") else getattr(torch, n))
for n in UNARY_P:
    CASES[n] = ("p", getattr(torch, n))
for n in SPECIAL:
    CASES["special." + n] = ("p", getattr(torch.special, n))
for n in BINARY:
    CASES[n] = ("x y" if n not in ("float_power",) else "p y", getattr(torch, n))
for n in INTEGER:
    CASES[n] = ("i j", getattr(torch, n))
for n in ("logical_and", "logical_or", "logical_xor"):
    CASES[n] = ("x b", getattr(torch, n))
for n in ("isnan", "isinf", "isfinite", "isneginf", "isposinf", "nan_to_num", "nansum", "nanmedian", "nanmean"):
    CASES[n] = ("bad", getattr(torch, n))

CASES.update({
    "acosh": ("spd", lambda x: torch.acosh(x + 1)),
    "bitwise_not": ("i", torch.bitwise_not),
    "add_alpha": ("x y", lambda x, y: torch.add(x, y, alpha=0.5)),
    "broadcast": ("x row", lambda x, r: (x + r) * r - r / x),
    "promote": ("i x", lambda i, x: i + x),
    "integer_divide": ("i j", lambda i, j: i / j),
    "scalar_left": ("x", lambda x: 2 - 3 / x),
    "modulo": ("x", lambda x: x % 2),
    "div_floor": ("x y", lambda x, y: torch.div(x, y, rounding_mode="floor")),
    "div_trunc": ("x y", lambda x, y: torch.div(x, y, rounding_mode="trunc")),
    "pow": ("p y", torch.pow),
    "pow_scalar": ("x", lambda x: x ** 3),
    "xlogy": ("x p", torch.xlogy),
    "polygamma": ("p", lambda p: torch.polygamma(1, p)),
    "mvlgamma": ("spd", lambda x: torch.mvlgamma(x + 2, 2)),
    "igamma": ("p q", torch.igamma),
    "igammac": ("p q", torch.igammac),
    "addcmul": ("x y p", lambda x, y, p: torch.addcmul(x, y, p, value=2)),
    "addcdiv": ("x y p", lambda x, y, p: torch.addcdiv(x, y, p, value=2)),
    "lerp": ("x y p", torch.lerp),
    "clamp": ("x", lambda x: x.clamp(-1, 1)),
    "clamp_min": ("x", lambda x: x.clamp(min=0)),
    "clamp_tensor": ("x p y", lambda x, p, y: torch.clamp(x, p - 1, p)),
    "where": ("b x y", torch.where),
    "isclose": ("x y", lambda x, y: torch.isclose(x, y, atol=2.0)),
    "isin": ("i j", torch.isin),
    "complex": ("x y", lambda x, y: torch.view_as_real(torch.complex(x, y))),
    "frexp": ("x", torch.frexp),
    # reductions
    "sum": ("x", torch.sum), "sum_dim": ("x", lambda x: x.sum(1, keepdim=True)), "sum_bool": ("b", torch.sum),
    "mean": ("x", torch.mean), "mean_dim": ("x", lambda x: x.mean((0,))), "mean_type": ("i", lambda i: i.mean((1,), dtype=torch.float64)),
    "prod": ("x", torch.prod), "prod_dim": ("x", lambda x: x.prod(1)),
    "std": ("x", torch.std), "std_dim": ("x", lambda x: x.std(1, unbiased=False)), "var": ("x", torch.var), "var_dim": ("x", lambda x: x.var(0, keepdim=True)),
    "var_mean": ("x", torch.var_mean), "std_mean": ("x", lambda x: torch.std_mean(x, 1, unbiased=True)),
    "max": ("x", torch.max), "max_dim": ("x", lambda x: torch.max(x, 1)), "min_dim": ("x", lambda x: torch.min(x, 0, keepdim=True)), "min": ("x", torch.min),
    "amax": ("x", lambda x: x.amax((0, 1))), "amin": ("x", lambda x: x.amin(1)), "aminmax": ("x", lambda x: tuple(torch.aminmax(x, dim=0))),
    "argmax": ("x", torch.argmax), "argmax_dim": ("x", lambda x: x.argmax(1)), "argmin": ("x", torch.argmin), "argmin_dim": ("x", lambda x: x.argmin(0, True)),
    "all": ("b", torch.all), "any_dim": ("b", lambda b: b.any(1)), "count_nonzero": ("t", torch.count_nonzero),
    "median": ("x", torch.median), "mode": ("index", lambda i: tuple(torch.mode(i, 1))), "kthvalue": ("x", lambda x: tuple(torch.kthvalue(x, 2, 1))),
    "quantile": ("x p", lambda x, p: torch.quantile(x, p[0], 1)), "nanquantile": ("bad p", lambda x, p: torch.nanquantile(x[:3], p[0], 0)),
    "norm": ("x", torch.norm), "norm_dim": ("x", lambda x: x.norm(1, dim=1)), "dist": ("x y", lambda x, y: torch.dist(x, y, 1)),
    "logsumexp": ("x", lambda x: x.logsumexp(1)), "softmax": ("x", lambda x: x.softmax(1)), "log_softmax": ("x", lambda x: x.log_softmax(0)),
    "cumsum": ("x", lambda x: x.cumsum(1)), "cumprod": ("x", lambda x: x.cumprod(0)), "cummax": ("x", lambda x: tuple(x.cummax(1))), "cummin": ("x", lambda x: tuple(x.cummin(1))),
    "logcumsumexp": ("x", lambda x: x.logcumsumexp(1)), "diff": ("x", torch.diff), "trapezoid": ("x", lambda x: torch.trapezoid(x, dx=0.5)),
    "cumulative_trapezoid": ("x y", lambda x, y: torch.cumulative_trapezoid(x, y)), "renorm": ("x", lambda x: torch.renorm(x, 2, 0, 1.0)),
    "histc": ("x", lambda x: torch.histc(x, 4, -2, 4)), "bincount": ("classes pair", lambda c, w: torch.bincount(c, w, 4)),
    "histogram": ("x edges", lambda x, e: tuple(torch.histogram(x, e))), "histogram_bins": ("x", lambda x: tuple(torch.histogram(x, 3, range=(-2.0, 4.0)))),
    "unique": ("index", lambda i: torch.unique(i, return_inverse=True, return_counts=True)),
    "unique_consecutive": ("index", lambda i: torch.unique_consecutive(i, return_inverse=True, return_counts=True)),
    "cov": ("x", torch.cov), "corrcoef": ("batch", lambda b: torch.corrcoef(b[0].sin())),
    # products
    "dot": ("row", lambda r: torch.dot(r, r)), "outer": ("row pair", torch.outer), "mv": ("x row", torch.mv), "mm": ("x a", torch.mm), "matmul": ("batch a", torch.matmul),
    "bmm": ("batch batch2", torch.bmm), "addmm": ("x y a", lambda x, y, a: torch.addmm(x, y, a, beta=0.5, alpha=2)),
    "addmv": ("pair x row", torch.addmv), "addr": ("x pair row", torch.addr), "inner": ("x y", torch.inner), "kron": ("x row", torch.kron),
    "baddbmm": ("spd batch2 batch", lambda s, a, b: torch.baddbmm(s, a, b)), "addbmm": ("spd batch2 batch", lambda s, a, b: torch.addbmm(s, a, b)),
    "tensordot": ("batch batch2", lambda a, b: torch.tensordot(a, b, dims=([1, 2], [2, 1]))), "tensordot_count": ("x a", lambda x, a: torch.tensordot(x, a, 1)),
    "einsum": ("batch batch2", lambda a, b: torch.einsum("bij,bjk->ik", a, b)), "cdist": ("x y", torch.cdist), "chain_matmul": ("x a spd", lambda x, a, s: torch.linalg.multi_dot([x, a, s])),
    "cross": ("x y", lambda x, y: torch.linalg.cross(x, y)), "vander": ("row", torch.vander),
    # sorting and indexing
    "sort": ("x", lambda x: tuple(x.sort(1, descending=True))), "argsort": ("x", lambda x: x.argsort(0)), "msort": ("x", torch.msort), "topk": ("x", lambda x: tuple(x.topk(2))),
    "searchsorted": ("edges x", torch.searchsorted), "bucketize": ("x edges", lambda x, e: torch.bucketize(x, e, right=True)),
    "nonzero": ("t", torch.nonzero), "argwhere": ("t", torch.argwhere), "where_indices": ("b", torch.where),
    "gather": ("x index", lambda x, i: x.gather(1, i)), "scatter": ("x index y", lambda x, i, y: x.scatter(1, i.sort(1)[0] * 0 + torch.tensor([0, 1, 2]), y)),
    "scatter_add": ("x index y", lambda x, i, y: x.scatter_add(1, i, y)), "tril": ("a", lambda a: a.tril(-1)), "triu": ("a", lambda a: a.triu(1)), "trace": ("a", torch.trace),
    "tril_indices": ("a", lambda a: torch.tril_indices(3, 2)),
    # linear algebra
    "det": ("a", torch.linalg.det), "slogdet": ("a", lambda a: tuple(torch.linalg.slogdet(a))), "inv": ("a", torch.linalg.inv), "solve": ("a spd", torch.linalg.solve),
    "cholesky": ("spd", torch.linalg.cholesky), "eigh": ("spd", lambda s: torch.linalg.eigh(s)[0]), "svdvals": ("x", torch.linalg.svdvals), "pinv": ("x", torch.linalg.pinv),
    "qr": ("a", lambda a: (lambda q, r: q @ r)(*torch.linalg.qr(a))), "svd": ("x", lambda x: torch.linalg.svd(x, full_matrices=False)[1]), "lstsq": ("a spd", lambda a, s: torch.linalg.lstsq(a, s)[0]),
    "matrix_power": ("a", lambda a: torch.linalg.matrix_power(a, 3)), "matrix_exp": ("a", torch.linalg.matrix_exp), "matrix_rank": ("a", torch.linalg.matrix_rank), "vector_norm": ("x", lambda x: torch.linalg.vector_norm(x, 3)),
    "matrix_norm": ("a", lambda a: torch.linalg.matrix_norm(a, "nuc")), "linalg_norm": ("a", lambda a: torch.linalg.norm(a, 1)), "cond": ("a", torch.linalg.cond),
    "fft": ("x", lambda x: torch.view_as_real(torch.fft.fft(x))), "rfft": ("x", lambda x: torch.view_as_real(torch.fft.rfft(x, norm="ortho"))), "fft2": ("x", lambda x: torch.view_as_real(torch.fft.fft2(x))),
    "irfft": ("x", lambda x: torch.fft.irfft(torch.fft.rfft(x), 3)), "fftshift": ("x", torch.fft.fftshift), "fftfreq": ("x", lambda x: torch.fft.fftfreq(5, 0.5)),
    "zeta": ("spd", lambda s: torch.special.zeta(s + 1, s)), "xlog1py": ("x p", torch.special.xlog1py), "multigammaln": ("spd", lambda s: torch.special.multigammaln(s + 2, 2)),
    # activations
    "celu": ("x", lambda x: F.celu(x, 0.5)), "elu": ("x", lambda x: F.elu(x, 0.5)), "leaky_relu": ("x", lambda x: F.leaky_relu(x, 0.2)), "hardtanh": ("x", F.hardtanh), "softplus": ("x", lambda x: F.softplus(x, 2)),
    "logsigmoid": ("x", F.logsigmoid), "glu": ("batch2", F.glu), "prelu": ("x row", lambda x, r: F.prelu(x, r)), "hardshrink": ("x", F.hardshrink), "softshrink": ("x", F.softshrink), "threshold": ("x", lambda x: F.threshold(x, 0.3, -7.0)),
    "softmin": ("x", lambda x: F.softmin(x, 1)),
    # losses
    "mse_loss": ("x y", F.mse_loss), "mse_sum": ("x y", lambda x, y: F.mse_loss(x, y, reduction="sum")), "l1_none": ("x y", lambda x, y: F.l1_loss(x, y, reduction="none")),
    "smooth_l1": ("x y", lambda x, y: F.smooth_l1_loss(x, y, beta=0.5)), "huber": ("x y", lambda x, y: F.huber_loss(x, y, delta=2.0)),
    "bce": ("p t", F.binary_cross_entropy), "bce_weight": ("p t row", lambda p, t, w: F.binary_cross_entropy(p, t, w.abs())),
    "bce_logits": ("x t row", lambda x, t, w: F.binary_cross_entropy_with_logits(x, t, pos_weight=w.abs())),
    "cross_entropy": ("x classes", F.cross_entropy), "cross_entropy_weight": ("x classes row", lambda x, c, w: F.cross_entropy(x, c, w.abs(), label_smoothing=0.1)),
    "cross_entropy_ignore": ("x classes", lambda x, c: F.cross_entropy(x, c, ignore_index=2)), "cross_entropy_probabilities": ("x q", F.cross_entropy),
    "nll": ("x classes row", lambda x, c, w: F.nll_loss(x.log_softmax(1), c, w.abs())),
    "kl_div": ("x q", lambda x, q: F.kl_div(x.log_softmax(1), q, reduction="sum")), "kl_div_log": ("x q", lambda x, q: F.kl_div(x.log_softmax(1), q.log(), log_target=True, reduction="mean")),
    "poisson_nll": ("x t", lambda x, t: F.poisson_nll_loss(x, t * 3, full=True)), "gaussian_nll": ("x y p", lambda x, y, p: F.gaussian_nll_loss(x, y, p, full=True)),
    "gaussian_nll_rows": ("x y p", lambda x, y, p: F.gaussian_nll_loss(x, y, p[:, 0])),
    "margin_ranking": ("x y sign", lambda x, y, s: F.margin_ranking_loss(x, y, s, 0.5)), "hinge_embedding": ("x sign", lambda x, s: F.hinge_embedding_loss(x, s, 1.0)),
    "cosine_embedding": ("x y pair", lambda x, y, s: F.cosine_embedding_loss(x, y, s, 0.2)), "triplet": ("x y p", lambda x, y, p: F.triplet_margin_loss(x, y, p, swap=True)),
    "triplet_distance": ("x y p", lambda x, y, p: F.triplet_margin_with_distance_loss(x, y, p, swap=True)),
    "multi_margin": ("x classes", lambda x, c: F.multi_margin_loss(x, c, 2)), "multilabel_margin": ("x labels", F.multilabel_margin_loss), "multilabel_soft": ("x t", F.multilabel_soft_margin_loss),
    "soft_margin": ("x sign", F.soft_margin_loss), "ctc": ("log_probs targets input_lengths target_lengths", F.ctc_loss),
    "cosine_similarity": ("x y", F.cosine_similarity), "pairwise_distance": ("x y", F.pairwise_distance), "normalize": ("x", F.normalize), "one_hot": ("classes", lambda c: F.one_hot(c, 4)),
})


def encode(t):
    values = t.double().flatten().tolist()
    return {"shape": list(t.shape), "type": str(t.dtype).split(".")[1], "values": [str(v) if v != v or abs(v) == float("inf") else v for v in values]}


def answer(names, f):
    result = f(*[INPUTS[n] for n in names.split()])
    results = [result] if isinstance(result, torch.Tensor) else list(result)
    return {"inputs": names.split(), "results": [encode(r) for r in results]}


document = {
    "source": "PyTorch " + torch.__version__,
    "inputs": {n: encode(t) for n, t in INPUTS.items()},
    "cases": {n: answer(*c) for n, c in CASES.items()},
}
lines = json.dumps(document["cases"], separators=(",", ":")).replace('},"', '},\n"')
head = json.dumps({k: document[k] for k in ("source", "inputs")}, separators=(",", ":"))[:-1]
(pathlib.Path(__file__).parent / "torch_ops.json").write_text(head + ',\n"cases":' + lines + "}\n")
