"""Figures of merit, all on pictures in [0, 1] whatever range the network works on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from aeviz.core.base.callbacks import OnProgress, check_cancelled
from aeviz.core.inference.code_search import CodeIndex


def psnr(mse: Tensor) -> Tensor:
    """Peak signal-to-noise ratio in dB of mean squared errors on pictures in [0, 1]."""
    return -10 * torch.log10(mse.clamp_min(1e-12))


SSIM_SIGMA, SSIM_RADIUS = 1.5, 5
"""The window of :func:`ssim`: Gaussian, of 11 × 11 pixels."""


def ssim(pictures: Tensor, reference: Tensor) -> float:
    """The mean of :func:`similarities`."""
    return float(similarities(pictures, reference).mean())


def similarities(pictures: Tensor, reference: Tensor) -> Tensor:
    """Structural similarity of ``[n, h, w]`` pictures (Wang et al. 2004), at most 1, place by
    place: ``float64 [n, places]``.

    Of pictures in colour, ``[n, 3, h, w]``, it is the mean of their three colours, as with
    scikit-image's ``channel_axis``. Pictures are clipped to [0, 1]. A Gaussian window of σ = 1.5 on
    11 × 11 pixels, K₁ = .01, K₂ = .03, no sample covariance, and the mean of the places where the
    window lies inside the picture: as scikit-image's ``structural_similarity`` for pictures one by
    one, which takes ten times as long. NaN for pictures with a side below 11 pixels.
    """
    if min(pictures.shape[-2:]) <= 2 * SSIM_RADIUS:
        return torch.full((len(pictures), 1), torch.nan, dtype=torch.float64)
    one, other = _planes(pictures), _planes(reference)
    mean_one, mean_other = _windowed(one), _windowed(other)
    between = mean_one * mean_other
    squares = np.square(mean_one) + np.square(mean_other)
    variances = _windowed(np.square(one) + np.square(other)) - squares
    covariance = _windowed(one * other) - between
    luminance = (2 * between + 0.01**2) / (squares + 0.01**2)
    structure = (2 * covariance + 0.03**2) / (variances + 0.03**2)
    return torch.from_numpy(luminance * structure).view(len(pictures), -1)


def _planes(pictures: Tensor) -> np.ndarray:
    """Pictures, or each colour of them, one after the other: ``float64 [n, h, w]``."""
    return pictures.clamp(0, 1).double().flatten(0, -3).cpu().numpy()


def _windowed(values: np.ndarray) -> np.ndarray:
    """Weighted means of ``[n, h, w]`` in the window around each pixel that is far from an edge."""
    from scipy.ndimage import gaussian_filter

    means: np.ndarray = gaussian_filter(values, SSIM_SIGMA, radius=SSIM_RADIUS, axes=(1, 2))
    inside = slice(SSIM_RADIUS, -SSIM_RADIUS)
    return means[:, inside, inside]


def knn_accuracies(
    codes: Tensor,
    labels: Tensor,
    known_codes: Tensor,
    known_labels: Tensor,
    neighbours: Sequence[int],
    report: OnProgress = lambda fraction: None,
) -> dict[int, float]:
    """The shares of :func:`knn_hits`."""
    found = knn_hits(codes, labels, known_codes, known_labels, neighbours, report)
    return {count: share(hits) for count, hits in found.items()}


def share(hits: Tensor) -> float:
    """How many of ``bool [m]`` are true, as a fraction."""
    return int(hits.sum()) / len(hits)


def knn_hits(
    codes: Tensor,
    labels: Tensor,
    known_codes: Tensor,
    known_labels: Tensor,
    neighbours: Sequence[int],
    report: OnProgress = lambda fraction: None,
) -> dict[int, Tensor]:
    """Which of ``codes`` ``[m, k]`` are of the class of most of their nearest known codes:
    ``bool [m]``.

    By the number of ``neighbours``, of which there are no more than known codes. Distances are
    Euclidean; a tie goes to the class of the nearest of the tied.
    """
    right: dict[int, list[Tensor]] = {count: [] for count in neighbours}
    classes = int(known_labels.max()) + 1
    index, done = CodeIndex(known_codes.numpy()), 0
    for part, truth in zip(codes.split(500), labels.split(500), strict=True):
        found = index.nearest(part.numpy(), max(neighbours)).indices
        nearest = known_labels[torch.from_numpy(found)].long()
        for count in neighbours:
            voters = nearest[:, :count]
            # Each extra outweighs all later ones together, and all extras less than one vote.
            weights = 1 + 0.5 * 0.5 ** torch.arange(1, voters.shape[1] + 1, dtype=torch.float64)
            votes = torch.zeros(len(part), classes, dtype=torch.float64)
            votes.scatter_add_(1, voters, weights.expand(len(part), -1))
            right[count].append(votes.argmax(1) == truth)
        done += len(part)
        report(done / len(codes))
    return {count: torch.cat(hits) for count, hits in right.items()}


def linear_probe_accuracy(
    codes: Tensor, labels: Tensor, known_codes: Tensor, known_labels: Tensor
) -> float:
    """The share of :func:`linear_probe_hits`."""
    return share(linear_probe_hits(codes, labels, known_codes, known_labels))


def linear_probe_hits(
    codes: Tensor, labels: Tensor, known_codes: Tensor, known_labels: Tensor
) -> Tensor:
    """Which ``codes`` softmax regression, fitted to the known codes, names rightly: ``bool [m]``.

    Codes are standardised; the weights have a small L2 penalty, so the optimum is unique.
    """
    mean, deviation = known_codes.mean(0), known_codes.std(0)
    # What hardly varies carries rounding errors only.
    scale = torch.where(deviation > 1e-6 * deviation.max().clamp_min(1e-12), 1 / deviation, 0.0)
    inputs, truth = (known_codes - mean) * scale, known_labels.long()
    classes = int(truth.max()) + 1
    with torch.inference_mode(False), torch.enable_grad():
        inputs, truth = inputs.clone(), truth.clone()
        weights = torch.zeros(inputs.shape[1], classes, requires_grad=True)
        bias = torch.zeros(classes, requires_grad=True)
        solver = torch.optim.LBFGS([weights, bias], max_iter=100, line_search_fn="strong_wolfe")

        def closure() -> Tensor:
            check_cancelled()
            solver.zero_grad()
            loss = functional.cross_entropy(inputs @ weights + bias, truth)
            loss = loss + 1e-4 * weights.square().sum()
            loss.backward()
            return loss

        solver.step(closure)
    logits = ((codes - mean) * scale) @ weights.detach() + bias.detach()
    return logits.argmax(1) == labels


def confusion(labels: np.ndarray, predicted: np.ndarray, classes: int) -> np.ndarray:
    """How often class ``i`` was read as class ``j``: ``int64 [classes, classes]``."""
    pairs = labels.astype(np.int64) * classes + predicted.astype(np.int64)
    return np.bincount(pairs, minlength=classes * classes).reshape(classes, classes)


def hoyer_sparsity(codes: np.ndarray) -> float:
    """Mean of (√k - L1 / L2) / (√k - 1) over codes ``[n, k]`` (Hoyer 2004); 0 for k = 1."""
    root = np.sqrt(codes.shape[1])
    if root == 1:
        return 0.0
    one = np.abs(codes).sum(1)
    two = np.sqrt(np.square(codes).sum(1))
    # A code of nothing but zeros counts as perfectly sparse.
    ratio = np.divide(one, two, out=np.ones_like(one), where=two > 0)
    return float(((root - ratio) / (root - 1)).mean())
