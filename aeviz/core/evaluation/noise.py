"""How well noise is removed: against strength, across runs, and beside classical filters."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from aeviz.core.base.errors import RunError
from aeviz.core.compute.seeds import stream
from aeviz.core.data.base import Dataset
from aeviz.core.data.corruption import CORRUPTIONS, corrupt
from aeviz.core.data.pixels import from_network, to_network, to_pictures
from aeviz.core.evaluation.evaluate import quality, robustness
from aeviz.core.inference.metrics import psnr, ssim
from aeviz.core.inference.viewing import CHUNK, chunks, restore
from aeviz.core.models.base import Autoencoder, Coder
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import Corruption

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


Report = Callable[[float], None]
"""Called with the share done, from 0 to 1; may raise to cancel."""

STRENGTHS = tuple(round(0.1 * n, 1) for n in range(11))
METHODS = ("network", "input", "median", "nlm")
"""The run, the noisy input itself, a 3 × 3 median filter, non-local means (Buades et al. 2005)."""

INVERTED = 0.15
"""Share of pixels that the robustness test inverts."""


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


class Trial(NamedTuple):
    """One picture with inverted pixels: ``uint8 [h, w]`` before, noisy and restored, with dB."""

    clean: np.ndarray
    noisy: np.ndarray
    restored: np.ndarray
    noisy_psnr: float
    restored_psnr: float


# --- the three tests --------------------------------------------------------------------------


@torch.inference_mode()
def sweep(
    entrant: Entrant,
    kind: str,
    report: Report,
    strengths: Sequence[float] = STRENGTHS,
    chunk: int = 50,
) -> Sweep:
    """Measure all methods on the entrant's images; the noise is the same for each."""
    recipe, images = entrant.recipe, entrant.images
    found: dict[str, list[Figures]] = {method: [] for method in METHODS}
    total = max(len(images) * len(strengths), 1)
    done = 0
    for strength in strengths:
        noise = _corruption(kind, strength, recipe)
        generator = stream(recipe.seed, "bench")
        means = {method: _Mean() for method in METHODS}
        for start in range(0, len(images), chunk):
            report(done / total)
            clean = to_pictures(torch.from_numpy(images[start : start + chunk]))
            noisy = corrupt(clean, noise, generator)
            means["network"].add(_restored(entrant, noisy), clean)
            means["input"].add(noisy, clean)
            means["median"].add(_median(noisy), clean)
            means["nlm"].add(_non_local_means(noisy, clean, report, done / total), clean)
            done += len(clean)
        for method in METHODS:
            found[method].append(means[method].figures())
    report(1.0)
    figures = {method: tuple(rows) for method, rows in found.items()}
    return Sweep(entrant.name, kind, len(images), tuple(strengths), figures)


@torch.inference_mode()
def matrix(entrants: Sequence[Entrant], report: Report) -> Matrix:
    """Measure each entrant on the noise of each, and on the usual kinds that none of them has."""
    columns = _columns([entrant.recipe for entrant in entrants])
    noisy: list[Figures] = []
    rows: list[tuple[Figures, ...]] = []
    total = max(sum(len(entrant.images) for entrant in entrants) * len(columns), 1)
    done = 0
    for entrant in entrants:
        row: list[Figures] = []
        for column in columns:
            mean, before = _Mean(), _Mean()
            generator = stream(entrants[0].recipe.seed, "bench")
            for start in range(0, len(entrant.images), CHUNK):
                report(done / total)
                clean = to_pictures(torch.from_numpy(entrant.images[start : start + CHUNK]))
                pictures = corrupt(clean, column, generator)
                mean.add(_restored(entrant, pictures), clean)
                if entrant is entrants[0]:
                    before.add(pictures, clean)
                done += len(clean)
            row.append(mean.figures())
            if entrant is entrants[0]:
                noisy.append(before.figures())
        rows.append(tuple(row))
    report(1.0)
    return Matrix(
        min((len(entrant.images) for entrant in entrants), default=0),
        tuple(entrant.name for entrant in entrants),
        tuple(_name(column) for column in columns),
        tuple(rows),
        tuple(noisy),
    )


def invert(model: Coder, recipe: Recipe, picture: np.ndarray, number: int) -> Trial:
    """Invert 15 % of the pixels of ``uint8 [h, w]`` and restore it; ``number`` chooses which."""
    noise = Corruption(kind="inversion", strength=INVERTED)
    result = restore(model, picture[None], noise, recipe.data.pixel_range, number)
    before = torch.from_numpy((result.noisy[0].astype(np.float32) - picture) / 255)
    return Trial(
        picture,
        result.noisy[0],
        result.output[0],
        float(psnr(before.square().mean())),
        float(result.psnr[0]),
    )


# --- pieces -----------------------------------------------------------------------------------


class _Mean:
    """Squared error and SSIM, gathered chunk by chunk."""

    def __init__(self) -> None:
        self._count, self._squares, self._similarity = 0, 0.0, 0.0

    def add(self, pictures: Tensor, clean: Tensor) -> None:
        self._count += len(clean)
        self._squares += float((pictures - clean).square().mean()) * len(clean)
        self._similarity += ssim(pictures, clean) * len(clean)

    def figures(self) -> Figures:
        count = max(self._count, 1)
        mse = self._squares / count
        return Figures(
            float(psnr(torch.tensor(mse))) if mse > 0 else math.inf, self._similarity / count
        )


def _corruption(kind: str, strength: float, recipe: Recipe) -> Corruption:
    return Corruption(kind=kind, strength=strength, clip=recipe.corruption.clip)  # type: ignore[arg-type]


def _restored(entrant: Entrant, noisy: Tensor) -> Tensor:
    model, pixel_range = entrant.model, entrant.recipe.data.pixel_range
    if not isinstance(model, Autoencoder):
        raise RunError(
            f"The run {entrant.name} restores no pictures: choose a run of an autoencoder."
        )
    fitted = model.standardisation
    output: Tensor = model(to_network(noisy, pixel_range, fitted))
    return from_network(output, pixel_range, fitted)


def _median(noisy: Tensor) -> Tensor:
    from skimage.filters import median

    return torch.from_numpy(median(noisy.numpy(), np.ones((1, 3, 3)), behavior="ndimage"))


def _non_local_means(noisy: Tensor, clean: Tensor, report: Report, share: float) -> Tensor:
    """Told how strong the noise really is, which nobody would know: the baseline at its best."""
    from skimage.restoration import denoise_nl_means

    sigma = float((noisy - clean).square().mean().sqrt())
    if sigma < 1e-6:
        return noisy
    restored = np.empty_like(noisy.numpy())
    for number, picture in enumerate(noisy.numpy()):
        if number % 10 == 0:
            report(share)
        restored[number] = denoise_nl_means(
            picture, patch_size=5, patch_distance=6, h=0.8 * sigma, sigma=sigma, fast_mode=True
        )
    return torch.from_numpy(restored)


def _columns(recipes: Sequence[Recipe]) -> list[Corruption]:
    own = [r.corruption for r in recipes if r.corruption.kind != "none"]
    kinds = {noise.kind for noise in own}
    usual = [
        Corruption(kind=kind, strength=strength)  # type: ignore[arg-type]
        for kind, (_, strength) in CORRUPTIONS.items()
        if kind not in kinds
    ]
    columns: list[Corruption] = []
    for noise in (*usual, *own):
        if noise not in columns:
            columns.append(noise)
    order = list(CORRUPTIONS)
    return sorted(columns, key=lambda noise: (order.index(noise.kind), noise.strength))


def _name(noise: Corruption) -> str:
    return noise.kind if noise.kind == "none" else f"{noise.kind} {noise.strength:g}"


# --- as files ---------------------------------------------------------------------------------


def sweep_csv(found: Sweep) -> bytes:
    """A row per strength: ``strength``, then ``psnr_<method>`` in dB and ``ssim_<method>``."""
    header = ["kind", "strength", "images"]
    header += [f"{name}_{method}" for name in Figures._fields for method in METHODS]
    rows = []
    for place, strength in enumerate(found.strengths):
        at = [found.figures[method][place] for method in METHODS]
        values = [*(f.psnr for f in at), *(f.ssim for f in at)]
        rows.append([found.kind, strength, found.images, *values])
    return _csv(header, rows)


def matrix_csv(found: Matrix) -> bytes:
    """A row per run and kind of noise, and for each kind one of the noisy input."""
    rows: list[Sequence[object]] = []
    named = [("noisy input", found.noisy), *zip(found.rows, found.figures, strict=True)]
    for name, figures in named:
        for column, value in zip(found.columns, figures, strict=True):
            rows.append([name, column, found.images, value.psnr, value.ssim])
    return _csv(["trained", "tested_on", "images", "psnr", "ssim"], rows)


def _csv(header: Sequence[str], rows: Sequence[Sequence[object]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()
