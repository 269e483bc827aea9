"""How well pictures are restored: one loop that corrupts test images, restores them and measures.

``evaluate``, the table of noise, and the denoising bench are descriptions over :func:`measure`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from aeviz.core.base.callbacks import OnProgress
from aeviz.core.compute.seeds import stream
from aeviz.core.data.pixels import from_network, to_network
from aeviz.core.inference import metrics
from aeviz.core.inference.viewing import CHUNK, chunks, network_inputs
from aeviz.core.models.base import Autoencoder
from aeviz.core.models.codes import first_numbers
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import Corruption

Method = Callable[[Tensor, Tensor], Tensor]
"""Restored pictures ``[b, h, w]`` or ``[b, 3, h, w]`` of corrupted and clean ones; these are for
baselines only."""


class ImageCount:
    """Counts the images of a study, which may have several measurements, that are done."""

    def __init__(self, report: OnProgress, images: int) -> None:
        self._report, self._images = report, max(images, 1)
        self.done = 0

    def tell(self) -> None:
        """Report, also while nothing more is done: so that whoever listens can cancel."""
        self._report(self.done / self._images)


# --- measuring --------------------------------------------------------------------------------


def _cross_entropies(pictures: Tensor, clean: Tensor) -> Tensor:
    likely = pictures.clamp(1e-7, 1 - 1e-7)
    return functional.binary_cross_entropy(likely, clean, reduction="none")


def _squared_errors(pictures: Tensor, clean: Tensor) -> Tensor:
    return (pictures - clean).square()


_FIGURES: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "mse": _squared_errors,
    "ssim": metrics.similarities,
    "bce": _cross_entropies,
}
"""Figures of pictures beside clean ones, place by place: ``[b, …]``."""


class Quality:
    """Mean figures of pictures beside clean ones, gathered chunk by chunk."""

    def __init__(self, names: Sequence[str]) -> None:
        self._count, self._sums = 0, dict.fromkeys(names, 0.0)
        self._each: dict[str, list[Tensor]] = {name: [] for name in names}

    def add(self, pictures: Tensor, clean: Tensor) -> None:
        """Measure a chunk of pictures ``[b, h, w]``."""
        self._count += len(clean)
        for name in self._sums:
            values = _FIGURES[name](pictures, clean)
            self._sums[name] += float(values.mean()) * len(clean)
            self._each[name].append(values.flatten(1).mean(1))

    def each(self, name: str) -> np.ndarray:
        """The figure of every image, ``[n]``, of which there is at least one."""
        return torch.cat(self._each[name]).numpy()

    def mean(self, name: str) -> float:
        """The mean over all images so far; 0 before the first."""
        return self._sums[name] / max(self._count, 1)

    @property
    def psnr(self) -> float:
        """In dB, of the mean squared error over all images; 120 dB where there is no error."""
        return float(metrics.psnr(torch.tensor(self.mean("mse"))))


@torch.inference_mode()
def measure(
    images: np.ndarray,
    corrupted: Callable[[Tensor], Tensor],
    methods: Mapping[str, Method],
    progress: ImageCount | None = None,
    names: Sequence[str] = ("mse", "ssim"),
    size: int = CHUNK,
) -> dict[str, Quality]:
    """Corrupt images ``uint8 [n, h, w]`` and let every method restore the very same noise.

    ``corrupted`` gets pictures in [0, 1], ``size`` of them at a time; its random draws, and so the
    figures, depend on that.
    """
    found = {method: Quality(names) for method in methods}
    for clean in chunks(images, size=size):
        if progress is not None:
            progress.tell()
        noisy = corrupted(clean)
        for method, restore in methods.items():
            found[method].add(restore(noisy, clean), clean)
        if progress is not None:
            progress.done += len(clean)
    return found


def restored_as_trained(
    model: Autoencoder,
    recipe: Recipe,
    images: np.ndarray,
    corruption: Corruption,
    with_noisy: bool = False,
    progress: ImageCount | None = None,
    names: Sequence[str] = ("mse", "ssim"),
) -> dict[str, Quality]:
    """``restored``, and on demand ``noisy``, where noise is added as it is in training.

    That differs from the other measurements for standardised pixels, see :func:`network_inputs`.
    """
    pixel_range, fitted = recipe.data.pixel_range, model.standardisation
    generator = stream(recipe.seed, "test")
    methods: dict[str, Method] = {
        "restored": lambda inputs, _: from_network(model(inputs), pixel_range, fitted)
    }
    if with_noisy:
        methods["noisy"] = lambda inputs, _: from_network(inputs, pixel_range, fitted)
    return measure(
        images,
        lambda clean: network_inputs(model, clean, corruption, pixel_range, generator),
        methods,
        progress,
        names,
    )


@torch.inference_mode()
def errors_by_numbers(
    model: Autoencoder,
    recipe: Recipe,
    images: np.ndarray,
    counts: Sequence[int],
    tell: Callable[[], None] = lambda: None,
) -> list[float]:
    """The mean squared error of images ``uint8 [n, h, w]``, corrupted as in training and restored
    from so many of the first numbers of their codes, for each of ``counts``.

    ``tell`` is called now and then, and may raise to cancel.
    """
    pixel_range, fitted = recipe.data.pixel_range, model.standardisation
    generator = stream(recipe.seed, "test")
    found = [Quality(("mse",)) for _ in counts]
    for clean in chunks(images):
        codes = model.encode(
            network_inputs(model, clean, recipe.corruption, pixel_range, generator)
        )
        for count, quality in zip(counts, found, strict=True):
            tell()
            outputs = model.decode(first_numbers(codes, count))
            quality.add(from_network(outputs, pixel_range, fitted), clean)
    return [quality.mean("mse") for quality in found]


# --- methods ----------------------------------------------------------------------------------


def network(model: Autoencoder, recipe: Recipe) -> Method:
    """What a network makes of pictures."""
    pixel_range, fitted = recipe.data.pixel_range, model.standardisation

    return lambda noisy, _: from_network(
        model(to_network(noisy, pixel_range, fitted)), pixel_range, fitted
    )


def unchanged(noisy: Tensor, clean: Tensor) -> Tensor:
    """The corrupted pictures as they are."""
    return noisy


def median(noisy: Tensor, clean: Tensor) -> Tensor:
    """The median of 3 × 3 pixels, in each colour by itself."""
    from scipy.ndimage import median_filter

    filtered: np.ndarray = median_filter(noisy.numpy(), size=(1,) * (noisy.dim() - 2) + (3, 3))
    return torch.from_numpy(filtered)


def non_local_means(progress: ImageCount) -> Method:
    """Non-local means (Buades et al. 2005), of all colours together.

    Told how strong the noise really is, which nobody would know: the baseline at its best.
    """

    def restore(noisy: Tensor, clean: Tensor) -> Tensor:
        from skimage.restoration import denoise_nl_means

        sigma = float((noisy - clean).square().mean().sqrt())
        if sigma < 1e-6:
            return noisy
        restored = np.empty_like(noisy.numpy())
        for number, picture in enumerate(noisy.numpy()):
            if number % 10 == 0:
                progress.tell()
            restored[number] = denoise_nl_means(
                picture,
                patch_size=5,
                patch_distance=6,
                h=0.8 * sigma,
                sigma=sigma,
                fast_mode=True,
                channel_axis=None if picture.ndim == 2 else 0,
            )
        return torch.from_numpy(restored)

    return restore
