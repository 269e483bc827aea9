"""Figures of merit, all on pictures in [0, 1] whatever range the network works on."""

from __future__ import annotations

import torch
from torch import Tensor


def psnr(mse: Tensor) -> Tensor:
    """Peak signal-to-noise ratio in dB of mean squared errors on pictures in [0, 1]."""
    return -10 * torch.log10(mse.clamp_min(1e-12))


def ssim(pictures: Tensor, reference: Tensor) -> float:
    """Mean structural similarity of ``[n, h, w]`` pictures (Wang et al. 2004), at most 1."""
    from torchmetrics.functional.image import structural_similarity_index_measure

    value = structural_similarity_index_measure(
        pictures.clamp(0, 1).unsqueeze(1), reference.unsqueeze(1), data_range=1.0
    )
    return float(value)


def knn_accuracy(
    codes: Tensor, labels: Tensor, known_codes: Tensor, known_labels: Tensor, neighbours: int = 5
) -> float:
    """Share of ``codes`` ``[m, k]`` whose class is the majority of their nearest known codes.

    Distances are Euclidean; a tie goes to the class of the nearest of the tied.
    """
    right = 0
    classes = int(known_labels.max()) + 1
    # Each extra outweighs all later ones together, and all extras less than one whole vote.
    weights = 1 + 0.5 * 0.5 ** torch.arange(1, neighbours + 1)
    mode = "donot_use_mm_for_euclid_dist" if codes.shape[1] <= 8 else "use_mm_for_euclid_dist"
    for part, truth in zip(codes.split(500), labels.split(500), strict=True):
        nearest = (
            torch.cdist(part, known_codes, compute_mode=mode)
            .topk(neighbours, largest=False)
            .indices
        )
        votes = torch.zeros(len(part), classes)
        votes.scatter_add_(1, known_labels[nearest].long(), weights.expand(len(part), -1))
        right += int((votes.argmax(1) == truth).sum())
    return right / len(codes)
