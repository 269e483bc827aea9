"""How well noise is removed: against strength, across runs, and beside classical filters."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from aeviz.core.base.callbacks import OnProgress
from aeviz.core.base.errors import RunError
from aeviz.core.compute.seeds import stream
from aeviz.core.data.base import Dataset
from aeviz.core.data.corruption import corrupt
from aeviz.core.evaluation.restoration import (
    ImageCount,
    Method,
    Quality,
    measure,
    median,
    network,
    non_local_means,
    restored_as_trained,
    unchanged,
)
from aeviz.core.graphics.corruption import CORRUPTIONS
from aeviz.core.inference.metrics import psnr
from aeviz.core.inference.viewing import restore
from aeviz.core.models.base import Autoencoder, Coder
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import Corruption

STRENGTHS = tuple(round(0.1 * n, 1) for n in range(11))
METHODS = ("network", "input", "median", "nlm")
"""The run, the noisy input itself, a 3 × 3 median filter, non-local means (Buades et al. 2005)."""

INVERTED = 0.15
"""Fraction of pixels that the single picture has inverted."""


class Figures(NamedTuple):
    """``psnr`` in dB of the mean squared error of all images, ``ssim`` the mean over them.

    Pictures without any error have an infinite PSNR.
    """

    psnr: float
    ssim: float


@dataclass(frozen=True)
class Sweep:
    """Figures of each method at each strength of one kind of noise, on ``images`` images."""

    title: str
    kind: str
    images: int
    strengths: tuple[float, ...]
    figures: Mapping[str, tuple[Figures, ...]]


@dataclass(frozen=True)
class Matrix:
    """``figures[row][column]``: a run on a kind of noise. ``noisy``: the input of each column.

    The runs may have been trained on other images; then each is tested on its own, and ``noisy`` is
    that of the first run.
    """

    images: int
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    figures: tuple[tuple[Figures, ...], ...]
    noisy: tuple[Figures, ...]


@dataclass(frozen=True)
class Entrant:
    """A run that is compared: its name, network, recipe, and test images ``uint8 [n, h, w]``."""

    name: str
    model: Coder
    recipe: Recipe
    images: np.ndarray


class SingleDigit(NamedTuple):
    """One picture with inverted pixels: ``uint8 [h, w]`` before, noisy and restored, with dB."""

    clean: np.ndarray
    noisy: np.ndarray
    restored: np.ndarray
    noisy_psnr: float
    restored_psnr: float


# --- the bench --------------------------------------------------------------------------


def sweep(
    entrant: Entrant, kind: str, report: OnProgress, strengths: Sequence[float] = STRENGTHS
) -> Sweep:
    """Measure all methods on the entrant's images; the noise is the same for each."""
    recipe, images = entrant.recipe, entrant.images
    progress = ImageCount(report, len(images) * len(strengths))
    methods = {
        "network": _network(entrant),
        "input": unchanged,
        "median": median,
        "nlm": non_local_means(progress),
    }
    found: dict[str, list[Figures]] = {method: [] for method in METHODS}
    for strength in strengths:
        corruption = Corruption(kind, strength, clip=recipe.corruption.clip)
        noise = _noise(corruption, recipe.seed)
        for method, quality in measure(images, noise, methods, progress, size=50).items():
            found[method].append(_figures(quality))
    report(1.0)
    figures = {method: tuple(rows) for method, rows in found.items()}
    return Sweep(entrant.name, kind, len(images), tuple(strengths), figures)


def matrix(entrants: Sequence[Entrant], report: OnProgress) -> Matrix:
    """Measure each entrant on the noise of each, and on the usual kinds that none of them has."""
    columns = _columns([entrant.recipe for entrant in entrants])
    images = sum(len(entrant.images) for entrant in entrants)
    progress = ImageCount(report, images * len(columns))
    found = []
    for entrant in entrants:
        methods = {"network": _network(entrant)}
        if entrant is entrants[0]:
            methods["input"] = unchanged
        noises = (_noise(column, entrants[0].recipe.seed) for column in columns)
        found.append([measure(entrant.images, noise, methods, progress) for noise in noises])
    report(1.0)
    return Matrix(
        min((len(entrant.images) for entrant in entrants), default=0),
        tuple(entrant.name for entrant in entrants),
        tuple("none" if c.kind == "none" else f"{c.kind} {c.strength:g}" for c in columns),
        tuple(tuple(_figures(cell["network"]) for cell in row) for row in found),
        tuple(_figures(cell["input"]) for row in found[:1] for cell in row),
    )


def invert(model: Coder, recipe: Recipe, picture: np.ndarray, number: int) -> SingleDigit:
    """Invert 15% of the pixels of ``uint8 [h, w]`` and restore it; ``number`` chooses which."""
    noise = Corruption(kind="inversion", strength=INVERTED)
    result = restore(model, picture[None], noise, recipe.data.pixel_range, number)
    before = torch.from_numpy((result.noisy[0].astype(np.float32) - picture) / 255)
    return SingleDigit(
        picture,
        result.noisy[0],
        result.output[0],
        float(psnr(before.square().mean())),
        float(result.psnr[0]),
    )


# --- the table of noise -----------------------------------------------------------------------

CORRUPTED: dict[str, Corruption] = {
    "Gaussian 0.3": Corruption("gaussian", 0.3),
    "Gaussian 0.5": Corruption("gaussian", 0.5),
    "masking 0.3": Corruption("masking", 0.3),
    "masking 0.5": Corruption("masking", 0.5),
    "inversion 0.15": Corruption("inversion", 0.15),
}
"""The rows of the table; Gaussian noise is not clipped."""

Models = Mapping[str, tuple[Autoencoder, Recipe]]


def noise_figures(models: Models, dataset: Dataset) -> dict[str, dict[str, Figures]]:
    """PSNR in dB and SSIM on the test images, by noise and then by what restores: nothing
    (“input”), a 3 × 3 median filter, each model."""
    images = dataset.test.images
    simple: dict[str, Method] = {"input": unchanged, "median filter": median}
    rows = {}
    for name, corruption in CORRUPTED.items():
        found = dict(measure(images, _noise(corruption, 0, "test"), simple))
        for key, (model, recipe) in models.items():
            found[key] = restored_as_trained(model, recipe, images, corruption)["restored"]
        rows[name] = {
            key: Figures(quality.psnr, quality.mean("ssim")) for key, quality in found.items()
        }
    return rows


def noise_table(rows: Mapping[str, Mapping[str, Figures]]) -> list[list[str]]:
    """The same in words."""
    heading = ["noise", *next(iter(rows.values()))]
    cells = (
        [name, *(f"{psnr:.2f} / {ssim:.3f}" for psnr, ssim in row.values())]
        for name, row in rows.items()
    )
    return [heading, *cells]


# --- pieces -----------------------------------------------------------------------------------


def _figures(quality: Quality) -> Figures:
    return Figures(quality.psnr if quality.mean("mse") > 0 else math.inf, quality.mean("ssim"))


def _noise(corruption: Corruption, seed: int, purpose: str = "bench") -> Callable[[Tensor], Tensor]:
    """Adds noise to pictures in [0, 1]: the same every time."""
    generator = stream(seed, purpose)
    return lambda clean: corrupt(clean, corruption, generator)


def _network(entrant: Entrant) -> Method:
    if not isinstance(entrant.model, Autoencoder):
        raise RunError(
            f"The run {entrant.name} restores no pictures: choose a run of an autoencoder."
        )
    return network(entrant.model, entrant.recipe)


def _columns(recipes: Sequence[Recipe]) -> list[Corruption]:
    own = [r.corruption for r in recipes if r.corruption.kind != "none"]
    kinds = {noise.kind for noise in own}
    usual = [
        Corruption(kind=kind, strength=strength)
        for kind, (_, strength) in CORRUPTIONS.items()
        if kind not in kinds
    ]
    columns: list[Corruption] = []
    for noise in (*usual, *own):
        if noise not in columns:
            columns.append(noise)
    order = list(CORRUPTIONS)
    return sorted(columns, key=lambda noise: (order.index(noise.kind), noise.strength))
