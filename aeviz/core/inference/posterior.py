"""What a variational encoder says of a picture: not a code, but a Gaussian over codes."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch

from aeviz.core.base.errors import RunError
from aeviz.core.data.pixels import to_network
from aeviz.core.inference.frames import Projection
from aeviz.core.inference.viewing import chunks
from aeviz.core.models.base import Coder


class Posterior(NamedTuple):
    """``means`` and standard ``deviations`` ``float32 [n, k]`` of codes, independent by number."""

    means: np.ndarray
    deviations: np.ndarray


@torch.inference_mode()
def posterior(model: Coder, images: np.ndarray, pixel_range: str) -> Posterior:
    """The Gaussians (Kingma and Welling 2014) of clean stored images ``uint8 [n, h, w]``.

    Raises :class:`RunError` for a network whose codes are not random.
    """
    means, deviations = [], []
    for pictures in chunks(images):
        outputs = model.encoder(to_network(pictures, pixel_range, model.standardisation))
        deviation = model.code_kind.deviation(outputs)
        if deviation is None:
            raise RunError("The codes of this run are not random: choose a run of a VAE.")
        means.append(model.code_kind.code(outputs, None))
        deviations.append(deviation)
    return Posterior(torch.cat(means).numpy(), torch.cat(deviations).numpy())


def divergences(means: np.ndarray, deviations: np.ndarray) -> np.ndarray:
    """Kullback-Leibler divergence from N(0, 1) in nats, number by number: ``float64 [n, k]``."""
    mean, variance = means.astype(np.float64), np.square(deviations.astype(np.float64))
    with np.errstate(divide="ignore"):
        costs: np.ndarray = 0.5 * (mean**2 + variance - 1 - np.log(variance))
    return costs


def half_axes(deviations: np.ndarray, projection: Projection) -> np.ndarray:
    """The shadows of Gaussians on a plane: half axes of their ellipses of one standard deviation.

    ``float32 [n, 2, 2]``, an axis in each row, the longer one last, of deviations
    ``float32 [n, k]``. A shadow is a Gaussian, too, with the covariance Bᵀ diag(σ²) B.
    """
    variances = np.square(np.nan_to_num(deviations, posinf=1e3).astype(np.float64))
    basis = projection.basis.astype(np.float64)
    covariances = np.einsum("ki,nk,kj->nij", basis, variances, basis)
    values, vectors = np.linalg.eigh(covariances)
    axes: np.ndarray = vectors.transpose(0, 2, 1) * np.sqrt(np.maximum(values, 0))[:, :, None]
    return axes.astype(np.float32)
