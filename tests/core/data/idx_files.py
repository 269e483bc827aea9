"""Small IDX files for the tests."""

from __future__ import annotations

import gzip
from pathlib import Path

import numpy as np

from aeviz.core.data import idx
from aeviz.core.data.family import mnist


def packed(array: np.ndarray) -> bytes:
    return idx.header(array) + array.tobytes()


def images(count: int = 5, side: int = 4) -> np.ndarray:
    return np.random.default_rng(count).integers(0, 256, (count, side, side), np.uint8)


def labels(count: int = 5) -> np.ndarray:
    return np.arange(count, dtype=np.uint8) % 10


def tiny_mnist() -> dict[str, np.ndarray]:
    """Arrays for the four files, named as MNIST's are."""
    arrays = (images(30), labels(30), images(12), labels(12))
    return dict(zip(mnist.FILES, arrays, strict=True))


def write_tiny_mnist(folder: Path, gzipped: bool = True) -> dict[str, np.ndarray]:
    folder.mkdir(parents=True, exist_ok=True)
    arrays = tiny_mnist()
    for name, array in arrays.items():
        content = packed(array)
        (folder / (name + ".gz" * gzipped)).write_bytes(
            gzip.compress(content) if gzipped else content
        )
    return arrays
