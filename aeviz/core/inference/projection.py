"""The plane in which codes are drawn."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from aeviz.core.inference.frames import Projection

if TYPE_CHECKING:
    from torch import Tensor

SAMPLE = 2000
"""Codes that the plane is fitted to, and by which they are judged; the first of the map's."""

WIDE, WIDE_SAMPLE = 512, 500
"""Codes of more numbers are fitted by so many: time grows with the third power of the smaller."""


class Spectrum(NamedTuple):
    """How codes spread: ``mean`` ``float64 [k]``, ``variances`` ``float64``, rising, and the two
    main ``directions`` ``[k, 2]``, one in each column.
    """

    mean: np.ndarray
    variances: np.ndarray
    directions: np.ndarray


def project(codes: np.ndarray, projection: Projection) -> np.ndarray:
    """Points ``float32 [m, 2]`` of codes ``float32 [m, k]``."""
    import torch

    centred = (codes - projection.mean).astype(np.float32, copy=False)
    return torch.mm(torch.from_numpy(centred), torch.from_numpy(projection.basis)).numpy()


def spectrum(codes: np.ndarray) -> Spectrum:
    """The spread of codes ``float32 [m, k]``, from the first :data:`SAMPLE` of them.

    Of fewer codes than numbers the products among codes have the same variances and are fewer.
    By torch: the threads of numpy's own linear algebra would fight with the trainer's for the
    cores, which makes both tens of times slower.
    """
    import torch

    most = SAMPLE if codes.shape[1] <= WIDE else WIDE_SAMPLE
    # Training that diverges is looked at, too: what is no number takes no part.
    sample = np.nan_to_num(codes[:most].astype(np.float64), nan=0.0, posinf=0.0, neginf=0.0)
    mean = sample.mean(axis=0)
    values = torch.from_numpy(sample - mean)
    count, size = values.shape
    if size <= count:
        variances, directions = eigen(values.T @ values / max(1, count))
        return Spectrum(mean, variances.numpy(), directions.numpy()[:, ::-1][:, :2])
    variances, weights = eigen(values @ values.T / max(1, count))
    if count < 2:
        return Spectrum(mean, np.append(0.0, variances.numpy()), np.eye(size, 2))
    # Directions without any variance come out as zeros; QR puts others in their place.
    orthonormal, _ = torch.linalg.qr(values.T @ weights[:, [-1, -2]])
    return Spectrum(mean, variances.numpy(), orthonormal.numpy())


def eigen(matrix: Tensor) -> tuple[Tensor, Tensor]:
    """Eigenvalues, rising, and eigenvectors of a symmetric ``[k, k]``.

    torch's solver now and then gives up on a matrix with many equal eigenvalues, or on one with
    rows of zeros answers with what are no numbers, according to the processor; NumPy's does not.
    """
    import torch

    with suppress(RuntimeError):
        values, vectors = torch.linalg.eigh(matrix)
        if values.isfinite().all() and vectors.isfinite().all():
            return values, vectors
    found = np.linalg.eigh(matrix.double().numpy())
    kind = matrix.dtype
    return torch.from_numpy(found[0]).to(kind), torch.from_numpy(found[1]).to(kind)


def unproject(points: np.ndarray, projection: Projection) -> np.ndarray:
    """Codes ``float32 [m, k]`` in the plane, of points ``float32 [m, 2]``."""
    codes: np.ndarray = points @ projection.basis.T
    if not projection.is_nested:
        codes = codes + projection.mean
    return codes.astype(np.float32)


def nested_projection(codes: np.ndarray) -> Projection:
    """The first two numbers of nested codes ``float32 [m, k]`` of more than two, as they are."""
    finite = np.nan_to_num(codes.astype(np.float64), nan=0.0, posinf=0.0, neginf=0.0)
    mean, variances = finite.mean(axis=0), finite.var(axis=0)
    mean[:2] = 0
    total = float(variances.sum())
    explained = float(variances[:2].sum()) / total if total > 0 else 1.0
    basis = np.eye(codes.shape[1], 2, dtype=np.float32)
    return Projection(mean.astype(np.float32), basis, explained)


def fit_projection(codes: np.ndarray, known: Spectrum | None = None) -> Projection:
    """A plane for codes ``float32 [m, k]``; ``known`` is their spectrum if it is there already.

    A code of two numbers is drawn as it is, one of one number along the first axis. Longer codes
    are drawn in the plane of their two main components (PCA), each pointing to where its largest
    weight is positive.
    """
    size = codes.shape[1]
    if size <= 2:
        return Projection(np.zeros(size, np.float32), np.eye(size, 2, dtype=np.float32), 1.0)
    mean, variances, basis = known or spectrum(codes)
    basis = basis * np.where(basis[np.abs(basis).argmax(axis=0), [0, 1]] < 0, -1, 1)
    total = float(variances.sum())
    explained = float(variances[-2:].sum()) / total if total > 0 else 1.0
    return Projection(mean.astype(np.float32), basis.astype(np.float32), explained)


def turned_like(
    projection: Projection, points: np.ndarray, previous: np.ndarray
) -> tuple[Projection, np.ndarray]:
    """The plane, and its points ``float32 [m, 2]``, turned or mirrored like the map before.

    ``previous`` ``float32 [m, 2]``: where the same pictures were. Both are compared about their
    centres, by the orthogonal matrix with the least sum of squared distances (Procrustes;
    Schönemann 1966), so a map does not flip from frame to frame. Planes of nested codes and of
    codes of two numbers or fewer stay as they are: their axes are the code.
    """
    is_code = len(projection.mean) <= 2 or projection.is_nested
    if is_code or points.shape != previous.shape:
        return projection, points
    if not (np.isfinite(points).all() and np.isfinite(previous).all()):
        return projection, points
    here, there = (each - each.mean(axis=0, dtype=np.float64) for each in (points, previous))
    # einsum: no threads of BLAS that would fight with the trainer's.
    left, _, right = np.linalg.svd(np.einsum("mi,mj->ij", here, there))
    turn = (left @ right).astype(np.float32)
    turned = replace(projection, basis=np.ascontiguousarray(projection.basis @ turn))
    return turned, np.ascontiguousarray(points @ turn)
