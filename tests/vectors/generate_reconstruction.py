#!/usr/bin/env python3
"""Writes reconstruction.json: values and gradients that the reconstruction losses are tested against, each with its source.

Debian: apt-get install python3-torch python3-skimage python3-scipy
Run:    /usr/bin/python3 tests/vectors/generate_reconstruction.py

Every entry has input and target (shape and data), the terms ("none"), "mean", "sum", and the gradient of the sum with
respect to the input. Everything is Float64.
"""
import numpy
import scipy.ndimage
import skimage
import skimage.metrics
import torch
import torch.nn.functional as F

from entries import Entries

torch.manual_seed(13)
TORCH = f"torch {torch.__version__}"
entries = Entries()


def add(name, source, x, y, terms, check=None):
    entries.of_terms(name, source, x, y, terms, check=check)


x = torch.rand(3, 1, 13, 14, dtype=torch.double) * 2 - 1
y = (0.6 * x + 0.4 * (torch.rand(3, 1, 13, 14, dtype=torch.double) * 2 - 1)).clamp(-1, 1)


def window(size, sigma):
    w = torch.exp(-((torch.arange(size, dtype=torch.double) - size // 2) / sigma) ** 2 / 2)
    w = w / w.sum()
    return (w[:, None] * w[None])[None, None]


def parts(x, y, size, sigma, data_range):
    w = window(size, sigma)
    mx, my = F.conv2d(x, w), F.conv2d(y, w)
    vx, vy, cov = F.conv2d(x * x, w) - mx ** 2, F.conv2d(y * y, w) - my ** 2, F.conv2d(x * y, w) - mx * my
    c1, c2 = (0.01 * data_range) ** 2, (0.03 * data_range) ** 2
    return (2 * mx * my + c1) / (mx ** 2 + my ** 2 + c1), (2 * cov + c2) / (vx + vy + c2)


def ssim(x, y):
    luminance, contrast = parts(x, y, 11, 1.5, 2)
    return 1 - (luminance * contrast).flatten(1).mean(1)


def theirs(a, b):
    # The mean of scikit-image leaves out a border of (window - 1) / 2 pixels, as "valid" windows do.
    return 1 - skimage.metrics.structural_similarity(
        a.numpy(), b.numpy(), gaussian_weights=True, sigma=1.5, use_sample_covariance=False, data_range=2)


add("ssim", f"scikit-image {skimage.__version__} structural_similarity(gaussian_weights=True, sigma=1.5, use_sample_covariance=False, data_range=2)",
    x, y, ssim, [theirs(a[0], b[0]) for a, b in zip(x, y)])


def ms_ssim_scipy(a, b, weights):
    """By scipy.ndimage, one image, window 3 and sigma 1.5."""
    c1, c2 = 0.02 ** 2, 0.06 ** 2
    product = 1.0
    for k, weight in enumerate(weights):
        if k:
            a, b = (i[:i.shape[0] // 2 * 2, :i.shape[1] // 2 * 2].reshape(i.shape[0] // 2, 2, i.shape[1] // 2, 2).mean((1, 3)) for i in (a, b))
        blur = lambda i: scipy.ndimage.gaussian_filter(i, 1.5, truncate=0.7)[1:-1, 1:-1]
        ma, mb = blur(a), blur(b)
        contrast = (2 * (blur(a * b) - ma * mb) + c2) / (blur(a * a) - ma ** 2 + blur(b * b) - mb ** 2 + c2)
        value = contrast * (2 * ma * mb + c1) / (ma ** 2 + mb ** 2 + c1) if k == len(weights) - 1 else contrast
        assert value.mean() > 0.01
        product *= value.mean() ** weight
    return 1 - product


def ms_ssim(x, y):
    product = 1
    for k, weight in enumerate([0.4, 0.6]):
        if k:
            x, y = F.avg_pool2d(x, 2), F.avg_pool2d(y, 2)
        luminance, contrast = parts(x, y, 3, 1.5, 2)
        product = product * (luminance * contrast if k == 1 else contrast).flatten(1).mean(1) ** weight
    return 1 - product


add("ms-ssim", f"scipy {scipy.__version__} gaussian_filter, Wang et al. 2003", x[:, :, :12], y[:, :, :12], ms_ssim,
    [ms_ssim_scipy(a[0].numpy(), b[0].numpy(), [0.4, 0.6]) for a, b in zip(x[:, :, :12], y[:, :, :12])])

a, b = torch.randn(2, 2, 3, 4, dtype=torch.double), torch.randn(2, 2, 3, 4, dtype=torch.double)
add("gradient", "numpy.diff, Mathieu et al. 2016 without the inner absolute values", a, b,
    lambda x, y: torch.cat([(x.diff(dim=2) - y.diff(dim=2)).abs().flatten(1), (x.diff(dim=3) - y.diff(dim=3)).abs().flatten(1)], 1),
    numpy.concatenate([numpy.abs(numpy.diff((a - b).numpy(), axis=i)).reshape(2, -1) for i in (2, 3)], 1))

mean, log_variance = torch.randn(4, 3, dtype=torch.double), torch.randn(4, 3, dtype=torch.double) * 0.7


def divergence(x, y):
    return torch.distributions.kl_divergence(torch.distributions.Normal(x, (y / 2).exp()), torch.distributions.Normal(0.0, 1.0))


add("kl 2", f"torch.distributions.kl_divergence of {TORCH}, times 2", mean, log_variance, lambda x, y: 2 * divergence(x, y).sum(1))


def free(x, y):
    d = divergence(x, y)
    return torch.where(d.mean(0) < 0.5, torch.full_like(d, 0.5), d).sum(1)


add("kl 1, free 0.5", f"Kingma et al. 2016, max(0.5, mean over the batch) a dimension, by {TORCH}", mean * torch.tensor([0.1, 1.0, 2.0]),
    log_variance * 0.5, free)

# The network of the tests: a convolution with known weights, and tanh.
weight = torch.sin(1.1 * torch.arange(18, dtype=torch.double) + 0.5).view(2, 1, 3, 3)
bias = torch.full((2,), 0.1, dtype=torch.double)
p, q = torch.rand(3, 1, 4, 5, dtype=torch.double), torch.rand(3, 1, 4, 5, dtype=torch.double)


def layers(x):
    first = F.conv2d(x, weight, bias)
    return first, first.tanh()


add("perceptual", f"{TORCH} conv2d, mse_loss", p, q, lambda x, y: sum(
    w * F.mse_loss(f, g, reduction="none").flatten(1).mean(1) for w, f, g in zip([1, 0.5], layers(x), layers(y))))


def gram(f):
    return torch.einsum("nchw,ndhw->ncd", f, f) / f[0].numel()


add("style", f"{TORCH} conv2d, einsum, divided by C H W", p, q, lambda x, y: sum(
    w * ((gram(f) - gram(g)) ** 2).flatten(1).mean(1) for w, f, g in zip([1, 0.5], layers(x), layers(y))))

entries.write("reconstruction.json")
