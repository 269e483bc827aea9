"""The honest figures of a run, on the whole test set."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import torch

from aeviz.core.corruption import corrupt
from aeviz.core.datasets.base import Dataset
from aeviz.core.metrics import knn_accuracy, psnr, ssim
from aeviz.core.models.base import Autoencoder
from aeviz.core.pixels import from_network, to_network
from aeviz.core.randomness import stream
from aeviz.core.recipe import Recipe
from aeviz.core.viewing import CHUNK, chunks, encode

Progress = Callable[[float], None]
"""Called with the share done, from 0 to 1; may raise to cancel."""


class _Quality(NamedTuple):
    mse: float
    ssim: float


class _Mean:
    """Mean squared error and SSIM of pictures, gathered chunk by chunk."""

    def __init__(self) -> None:
        self.count, self.squares, self.similarity = 0, 0.0, 0.0

    def add(self, pictures: torch.Tensor, clean: torch.Tensor) -> None:
        self.count += len(clean)
        self.squares += float((pictures - clean).square().mean()) * len(clean)
        self.similarity += ssim(pictures, clean) * len(clean)

    def quality(self) -> _Quality:
        return _Quality(self.squares / self.count, self.similarity / self.count)


@torch.inference_mode()
def evaluate(
    model: Autoencoder, recipe: Recipe, dataset: Dataset, progress: Progress | None = None
) -> dict[str, object]:
    """Figures on all test images, as JSON data.

    ``test_mse`` per pixel on pictures in [0, 1]; ``psnr`` in dB of that MSE; ``ssim``, mean over
    the images; ``knn5_accuracy``: share of test codes whose class is the majority of the five
    nearest training codes; ``code_std``: standard deviation of each code number. For a recipe with
    corruption the input is corrupted as in training, and ``noisy_psnr`` and ``noisy_ssim`` describe
    the input itself. Codes are those of clean images.
    """
    report = progress or (lambda share: None)
    pixel_range, test = recipe.data.pixel_range, dataset.test
    restored, noise = _Mean(), _Mean()
    generator = stream(recipe.seed, "test")
    for done, clean in enumerate(chunks(test.images)):
        noisy = corrupt(clean, recipe.corruption, generator)
        output = from_network(model(to_network(noisy, pixel_range)), pixel_range)
        restored.add(output, clean)
        noise.add(noisy, clean)
        report(0.5 * (done + 1) * CHUNK / (len(test) + CHUNK))
    codes = torch.from_numpy(encode(model, test.images, pixel_range))
    known = torch.from_numpy(encode(model, dataset.train.images, pixel_range))
    report(0.6)
    accuracy = knn_accuracy(
        codes, torch.from_numpy(test.labels), known, torch.from_numpy(dataset.train.labels)
    )
    report(1.0)
    result = restored.quality()
    figures: dict[str, object] = {
        "test_mse": result.mse,
        "psnr": float(psnr(torch.tensor(result.mse))),
        "ssim": result.ssim,
        "knn5_accuracy": accuracy,
        "code_std": np.asarray(codes).std(axis=0).tolist(),
    }
    if recipe.corruption.kind != "none":
        before = noise.quality()
        figures |= {
            "noisy_psnr": float(psnr(torch.tensor(before.mse))),
            "noisy_ssim": before.ssim,
        }
    return figures
