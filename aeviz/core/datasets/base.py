"""What a dataset is: images, labels, names."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Split:
    """Images ``uint8 [n, height, width]`` and their labels ``uint8 [n]``, in step."""

    images: np.ndarray
    labels: np.ndarray

    def __len__(self) -> int:
        return len(self.images)


@dataclass(frozen=True)
class Dataset:
    """A training set, a test set that is never trained on, and the names of the classes."""

    name: str
    title: str
    train: Split
    test: Split
    class_names: tuple[str, ...]

    @property
    def image_shape(self) -> tuple[int, int]:
        """Height and width of every image, in pixels."""
        height, width = self.train.images.shape[1:]
        return height, width
