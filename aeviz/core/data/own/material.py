"""What a reader makes of a path: pictures with labels, not yet prepared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

import numpy as np
from msgspec import Struct

from aeviz.core.base.errors import DataError
from aeviz.core.base.texts import plain
from aeviz.core.data.family.known import Known
from aeviz.core.data.shapes import MOST_CLASSES

if TYPE_CHECKING:
    from PIL.Image import Image

FEWEST, MOST = 10, 1_000_000
"""Pictures of a dataset, training and test set together."""
Form = Literal["idx", "folder", "arrays", "table"]


class Skipped(Struct, frozen=True):
    """Files or items that were left out: why, how many, and the names of a few."""

    reason: str
    count: int
    names: tuple[str, ...] = ()


class Part(Protocol):
    """Pictures for training or for tests."""

    @property
    def labels(self) -> np.ndarray:
        """``int64 [n]``, from 0."""

    def __len__(self) -> int:
        """How many pictures."""

    def key(self, index: int) -> str:
        """What a picture is called: decides whether it is kept for tests."""

    def load(self, index: int, side: int) -> Image:
        """A picture in mode L, RGB or RGBA, never scaled below ``side``. Raises DataError."""

    def take(self, indices: np.ndarray) -> Part:
        """Some of them, in this order."""

    def relabelled(self, labels: np.ndarray) -> Part:
        """The same with other labels ``int64 [n]``."""


@dataclass(frozen=True)
class ArrayPart:
    """Pictures ``uint8 [n, h, w]`` or ``uint8 [n, 3, h, w]`` that are all of one size."""

    images: np.ndarray
    labels: np.ndarray

    def __len__(self) -> int:
        return len(self.images)

    def key(self, index: int) -> str:
        """Its number."""
        return str(index)

    def load(self, index: int, side: int) -> Image:
        """See :class:`Part`."""
        from PIL import Image

        pixels = self.images[index]
        last = pixels if pixels.ndim == 2 else np.ascontiguousarray(np.moveaxis(pixels, 0, 2))
        return Image.fromarray(last)

    def take(self, indices: np.ndarray) -> ArrayPart:
        """Copies."""
        return ArrayPart(self.images[indices], self.labels[indices])

    def relabelled(self, labels: np.ndarray) -> ArrayPart:
        """See :class:`Part`."""
        return ArrayPart(self.images, labels)


@dataclass(frozen=True)
class Material:
    """All that a reader found. ``test`` is None if the path has no test pictures of its own."""

    form: Form
    path: Path
    name: str
    """What a dataset of it could be called."""
    train: Part
    test: Part | None
    class_names: tuple[str, ...]
    """Empty without labels."""
    stamp: str
    """Changes when the files do."""
    known: Known | None = None
    notes: tuple[str, ...] = ()
    """Sentences: what was recognised, and what was done about it."""
    skipped: tuple[Skipped, ...] = field(default=())
    test_path: Path | None = None
    """Where :attr:`test` lies, if the user said so."""

    def __post_init__(self) -> None:
        count = len(self)
        shown = f"“{plain(self.path.name)}”"
        if count < FEWEST:
            raise DataError(
                f"{shown} has {count} pictures that can be used, and {FEWEST} are needed: choose"
                f" another folder or file.{self._why()}"
            )
        if count > MOST:
            raise DataError(
                f"{shown} has {count:,} pictures, more than the {MOST:,} that are allowed: choose a"
                " part of it."
            )
        if len(self.class_names) > MOST_CLASSES:
            raise DataError(
                f"{shown} has {len(self.class_names):,} classes, more than the {MOST_CLASSES} that"
                " are allowed: put some together."
            )

    def __len__(self) -> int:
        return len(self.train) + (0 if self.test is None else len(self.test))

    def _why(self) -> str:
        if not self.skipped:
            return ""
        most = max(self.skipped, key=lambda skipped: skipped.count)
        return f" {most.count} were left out: {most.reason}."

    @cached_property
    def counts(self) -> tuple[int, ...]:
        """Pictures of each class, in training and test set together."""
        parts = (self.train, self.test) if self.test is not None else (self.train,)
        found = [np.bincount(p.labels, minlength=len(self.class_names)) for p in parts]
        return tuple(int(count) for count in np.sum(found, axis=0)) if self.class_names else ()


def labelled(
    parts: Sequence[np.ndarray | None], counts: Sequence[int], names: Sequence[str] = ()
) -> tuple[list[np.ndarray], tuple[str, ...]]:
    """Labels ``int64`` from 0 for each part, and the names of the classes.

    ``parts`` are numbers of any kind or words, or None without labels: then there are no classes.
    ``names`` are those of the values in their order, if there are as many; else the values name
    themselves.
    """
    given = [part for part in parts if part is not None]
    if len(given) < len(parts) or not given:
        return [np.zeros(count, np.int64) for count in counts], ()
    values, numbers = np.unique(np.concatenate(given), return_inverse=True)
    if len(values) > MOST_CLASSES:
        raise DataError(
            f"The labels have {len(values):,} different values, and more than {MOST_CLASSES}"
            " classes are not allowed: put some together."
        )
    classes = tuple(names) if len(names) == len(values) else tuple(_word(v) for v in values)
    borders = np.cumsum(counts)[:-1]
    return [part.astype(np.int64) for part in np.split(numbers.reshape(-1), borders)], classes


def are_whole(numbers: np.ndarray) -> bool:
    """Whether floats are whole numbers, and small enough to be told apart."""
    return bool((np.abs(numbers) < 2**53).all() and (numbers == np.rint(numbers)).all())


def _word(value: np.generic) -> str:
    return plain(str(value.item()), 100) or "–"
