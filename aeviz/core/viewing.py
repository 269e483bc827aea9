"""Looking through a network without changing it: frames, drawings, points.

Nothing here touches a random stream or a weight of the run, so a run is the same whether or not
anybody watches it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from aeviz.core.corruption import corrupt
from aeviz.core.frames import Frame, Probe, Projection
from aeviz.core.metrics import psnr
from aeviz.core.models.base import Autoencoder
from aeviz.core.pixels import from_network, to_network, to_pictures, to_stored
from aeviz.core.projection import diagnose, fit_projection, project
from aeviz.core.randomness import stream
from aeviz.core.recipe import Corruption, Recipe

CHUNK = 1000
"""Images that pass the network at once, so memory stays flat whatever the number of images."""


class Restored(NamedTuple):
    """What became of pictures ``[n, h, w]``, as ``uint8``, with PSNR in dB ``float32 [n]``."""

    noisy: np.ndarray
    output: np.ndarray
    psnr: np.ndarray
    codes: np.ndarray


def chunks(images: np.ndarray) -> Iterator[Tensor]:
    """Stored images as pictures in [0, 1], a chunk at a time."""
    for start in range(0, len(images), CHUNK):
        yield to_pictures(torch.from_numpy(images[start : start + CHUNK]))


@torch.inference_mode()
def encode(model: Autoencoder, images: np.ndarray, pixel_range: str) -> np.ndarray:
    """Codes ``float32 [n, k]`` of clean stored images ``uint8 [n, h, w]``."""
    parts = [model.encode(to_network(pictures, pixel_range)) for pictures in chunks(images)]
    return torch.cat(parts).numpy()


@torch.inference_mode()
def decode(model: Autoencoder, codes: np.ndarray, pixel_range: str) -> np.ndarray:
    """Images ``uint8 [n, h, w]`` of codes ``float32 [n, k]``."""
    outputs = model.decode(torch.from_numpy(codes.astype(np.float32)))
    return to_stored(from_network(outputs, pixel_range)).numpy()


@torch.inference_mode()
def restore(
    model: Autoencoder, images: np.ndarray, corruption: Corruption, pixel_range: str, seed: int
) -> Restored:
    """Corrupt stored images ``uint8 [n, h, w]``, with noise fixed by ``seed``, and restore them."""
    clean = to_pictures(torch.from_numpy(images))
    noisy = corrupt(clean, corruption, stream(seed, "view"))
    codes = model.encode(to_network(noisy, pixel_range))
    output = from_network(model.decode(codes), pixel_range)
    errors = (output - clean).square().flatten(1).mean(1)
    return Restored(
        to_stored(noisy).numpy(),
        to_stored(output).numpy(),
        psnr(errors).numpy(),
        codes.numpy(),
    )


def make_frame(
    model: Autoencoder,
    probe: Probe,
    recipe: Recipe,
    step: int,
    epoch: int,
    previous: Projection | None = None,
) -> Frame:
    """The frame after ``step`` steps and ``epoch`` whole epochs; pure."""
    pixel_range = recipe.data.pixel_range
    shown = restore(model, probe.digits, recipe.corruption, pixel_range, recipe.seed)
    codes = encode(model, probe.points, pixel_range)
    projection = fit_projection(codes, previous)
    return Frame(
        step=step,
        epoch=epoch,
        noisy=shown.noisy,
        restored=shown.output,
        psnr=shown.psnr,
        points=project(codes, projection),
        projection=projection,
        code_std=codes.std(axis=0),
        # Before the first epoch ends every code is nearly collapsed; that is no news.
        notice=diagnose(codes) if epoch else "",
    )
