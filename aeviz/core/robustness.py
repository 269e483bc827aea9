"""How well runs restore pictures under several corruptions, beside simple means."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
from torch import Tensor

from aeviz.core.corruption import corrupt
from aeviz.core.datasets.base import Dataset
from aeviz.core.evaluation import quality, robustness
from aeviz.core.models.base import Autoencoder
from aeviz.core.randomness import stream
from aeviz.core.recipe import Corruption, Recipe
from aeviz.core.viewing import chunks

CORRUPTED: dict[str, Corruption] = {
    "Gaussian 0.3": Corruption("gaussian", 0.3),
    "Gaussian 0.5": Corruption("gaussian", 0.5),
    "masking 0.3": Corruption("masking", 0.3),
    "masking 0.5": Corruption("masking", 0.5),
    "inversion 0.15": Corruption("inversion", 0.15),
}
"""The rows of the table; Gaussian noise is not clipped."""

Models = Mapping[str, tuple[Autoencoder, Recipe]]


def noise_table(models: Models, dataset: Dataset) -> list[list[str]]:
    """PSNR in dB and SSIM on the test images: the input, a 3 × 3 median filter, then each model."""
    lines = [["noise", "input", "median filter", *models]]
    for name, corruption in CORRUPTED.items():
        line = [name, _cell(_simple(dataset, corruption, median=False))]
        line.append(_cell(_simple(dataset, corruption, median=True)))
        for model, recipe in models.values():
            line.append(_cell(robustness(model, recipe, dataset, corruption)))
        lines.append(line)
    return lines


def _cell(figures: Mapping[str, float]) -> str:
    return f"{figures['psnr']:.2f} / {figures['ssim']:.3f}"


def _simple(dataset: Dataset, corruption: Corruption, median: bool) -> dict[str, float]:
    generator, pairs = stream(0, "test"), []
    for clean in chunks(dataset.test.images):
        noisy = corrupt(clean, corruption, generator)
        pairs.append((_median(noisy) if median else noisy, clean))
    return quality(pairs)


def _median(pictures: Tensor) -> Tensor:
    from scipy.ndimage import median_filter

    filtered: np.ndarray = median_filter(pictures.numpy(), size=(1, 3, 3))
    return torch.from_numpy(filtered)
