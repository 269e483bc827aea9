"""What a path holds: the one function that decides it, and its report."""

from __future__ import annotations

import functools
import math
import os
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec
import numpy as np

from aeviz.core.base.callbacks import OnProgress, check_cancelled
from aeviz.core.base.errors import AevizError, DataError
from aeviz.core.base.storage import explained, shown
from aeviz.core.base.texts import plain
from aeviz.core.data.own import array_files, folders, idx_sets, tables
from aeviz.core.data.own.material import ArrayPart, Form, Material, Part, Skipped
from aeviz.core.data.own.pictures import (
    LARGEST,
    SMALLEST,
    Choices,
    brightness,
    is_coloured,
    prepared,
)
from aeviz.core.data.shapes import Noun

READERS: tuple[Callable[[Path], Material | None], ...] = (
    idx_sets.find,
    array_files.find,
    tables.find,
    folders.find,
)
"""In the order in which they are asked; a new form is one module and one row here."""
PROBED = 300
"""Pictures of a folder that are opened for the report; all of them are when it is prepared."""
USUAL_SIDE = 64
"""Larger pictures are proposed to be made so large: networks here are small."""
SAMPLE = 36
_SIZES = 5


@dataclass(frozen=True)
class Found:
    """What a path holds, as a report, and what a dataset is prepared from.

    Whoever asks the user shows it, changes the :attr:`proposed` choices, shows
    :meth:`sample` anew, and gives both to ``preparing.prepare``.
    """

    material: Material
    sizes: tuple[tuple[int, int, int], ...]
    """Height, width and count of the most frequent sizes among the pictures that were opened."""
    size_count: int
    """How many different sizes these have."""
    opened: int
    """How many pictures were opened: of a large folder not all."""
    colour: bool
    """Whether any of them has colours."""
    proposed: Choices
    skipped: tuple[Skipped, ...]

    @property
    def path(self) -> Path:
        """Where it lies."""
        return self.material.path

    @property
    def form(self) -> Form:
        """What kind of files they are."""
        return self.material.form

    @property
    def name(self) -> str:
        """What a dataset of it could be called."""
        return self.material.name

    @property
    def title(self) -> str:
        """Its own title if it is a known dataset, else its name."""
        return self.material.known.title if self.material.known else self.name

    @property
    def is_known(self) -> bool:
        """Whether it was recognised by its content."""
        return self.material.known is not None

    @property
    def noun(self) -> Noun:
        """What texts call one of the pictures."""
        return self.material.known.noun if self.material.known else "picture"

    @property
    def licence(self) -> str:
        """A line, where it is known."""
        return self.material.known.licence if self.material.known else ""

    @property
    def train(self) -> int:
        """Pictures for training; without :attr:`test` a share of them is kept for tests."""
        return len(self.material.train)

    @property
    def test(self) -> int:
        """Pictures for tests that the path has itself."""
        return 0 if self.material.test is None else len(self.material.test)

    @property
    def classes(self) -> tuple[tuple[str, int], ...]:
        """Names of the classes and how many pictures each has; empty without labels."""
        return tuple(zip(self.material.class_names, self.material.counts, strict=True))

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences: what was recognised, and what was done about it."""
        count = self.train + self.test
        few = f"Sizes and colours are those of {self.opened:,} of {count:,} pictures."
        return (*self.material.notes, few) if self.opened < count else self.material.notes

    def sample(self, choices: Choices, count: int = SAMPLE) -> np.ndarray:
        """At most ``count`` pictures as chosen, ``uint8 [k, h, w]`` or ``[k, 3, h, w]``, in turn
        from all classes. With ``choices.side`` 0 only those of the most frequent size.
        """
        found = []
        for index in _spread(self.material.train.labels, 2 * count):
            check_cancelled()
            try:
                image = self.material.train.load(int(index), choices.side)
            except AevizError:
                continue
            if choices.side or image.size == self.sizes[0][1::-1]:
                found.append(prepared(image, choices))
            if len(found) == count:
                break
        return np.stack(found)

    def as_json(self) -> dict[str, object]:
        """The report as plain values."""
        return {
            "path": str(self.path),
            "form": self.form,
            "name": self.name,
            "title": self.title,
            "known": self.is_known,
            "noun": self.noun,
            "licence": self.licence,
            "train": self.train,
            "test": self.test,
            "sizes": [list(size) for size in self.sizes],
            "colour": self.colour,
            "classes": [{"name": name, "count": count} for name, count in self.classes],
            "skipped": msgspec.to_builtins(self.skipped),
            "notes": list(self.notes),
        }


def look(path: Path, test: Path | None = None, progress: OnProgress = lambda _: None) -> Found:
    """What a path holds; ``test`` is another path of the same form, with the pictures for tests.

    Work that a user can give up (:func:`aeviz.core.base.callbacks.cancellable`). Raises a subclass
    of :class:`AevizError` with a sentence if there is nothing that can be used.
    """
    material = _material(path)
    if test is not None:
        material = _with_tests(material, _material(test))
    return _reported(material, progress)


def _material(path: Path) -> Material:
    with explained(path, "read"):
        if not os.path.lexists(path):
            raise DataError(f"{shown(path)} does not exist: choose another folder or file.")
        real = Path(os.path.realpath(path))  # the user chose this very path
        for reader in READERS:
            material = reader(real)
            if material is not None:
                return material
    if real.is_dir():
        raise DataError(
            f"{shown(path)} has nothing that can be used: choose a folder of pictures (PNG, JPEG,"
            " BMP, GIF, WebP, TIFF), of IDX files, or an NPZ, NPY or CSV file."
        )
    raise DataError(
        f"{shown(path)} is no file of pictures that is known: choose an NPZ, NPY, CSV or IDX file,"
        " or a folder of pictures."
    )


def _with_tests(material: Material, tests: Material) -> Material:
    names = material.class_names
    lacking = [name for name in tests.class_names if name not in names]
    if bool(names) != bool(tests.class_names) or lacking:
        what = f"the class “{lacking[0]}” is" if lacking and names else "classes are"
        raise DataError(
            f"{shown(tests.path)} does not go with {shown(material.path)}: {what} only in one of"
            " them. Choose others."
        )
    part = tests.train
    if names:
        order = np.array([names.index(name) for name in tests.class_names])
        part = part.relabelled(order[part.labels])
    stamp = f"{material.stamp[:8]}{tests.stamp[:8]}"
    notes = (*material.notes, *(note for note in tests.notes if note not in material.notes))
    skipped = (*material.skipped, *tests.skipped)
    return replace(
        material, test=part, stamp=stamp, known=None, notes=notes, skipped=skipped,
        test_path=tests.path,
    )  # fmt: skip


def _reported(material: Material, progress: OnProgress) -> Found:
    part = material.train
    if isinstance(part, ArrayPart):
        height, width = part.images.shape[-2:]
        colour = part.images.ndim == 4
        sizes = Counter({(height, width): len(material)})
        opened, lightness, broken = len(material), list[float](), list[str]()
    else:
        sizes, colour, lightness, broken, opened = _probed(part, progress)
    if not sizes:
        raise DataError(f"None of the pictures in {shown(material.path)} can be read: {broken[0]}")
    skipped = material.skipped + summed(broken)
    bright = bool(lightness) and float(np.mean(lightness)) > 127
    proposed = Choices(
        side=proposed_side(sizes), colour=colour, ground="black" if bright else "white"
    )
    common = tuple((*size, count) for size, count in sizes.most_common(_SIZES))
    return Found(material, common, len(sizes), opened, colour, proposed, skipped)


def _probed(
    part: Part, progress: OnProgress
) -> tuple[Counter[tuple[int, int]], bool, list[float], list[str], int]:
    sizes: Counter[tuple[int, int]] = Counter()
    colour, lightness, broken = False, list[float](), list[str]()
    indices = _spread(part.labels, PROBED)
    for done, index in enumerate(indices):
        check_cancelled()
        progress(done / len(indices))
        try:
            image = part.load(int(index), 0)
        except AevizError as error:
            broken.append(str(error))
            continue
        sizes[image.height, image.width] += 1
        colour = colour or is_coloured(image)
        light = brightness(image)
        lightness += [] if light is None else [light]
    progress(1.0)
    return sizes, colour, lightness, broken, len(indices)


def summed(broken: list[str]) -> tuple[Skipped, ...]:
    """What is said of files that could not be read, as one row."""
    if not broken:
        return ()
    names = tuple(plain(text, 120) for text in broken[:3])
    return (Skipped("they cannot be read as pictures", len(broken), names),)


def proposed_side(sizes: Counter[tuple[int, int]]) -> int:
    """The side of pictures of these heights and widths; 0 if they can stay as they are."""
    if len(sizes) == 1:
        height, width = next(iter(sizes))
        if min(height, width) >= SMALLEST and max(height, width) <= USUAL_SIDE:
            return 0 if height != width else height
    shorter = sorted(side for (h, w), count in sizes.items() for side in [min(h, w)] * count)
    middle = shorter[len(shorter) // 2]
    steps = [step for step in (8, 16, 28, 32, 48, USUAL_SIDE) if step <= middle]
    return steps[-1] if steps else SMALLEST


def _spread(labels: np.ndarray, count: int) -> np.ndarray:
    """At most ``count`` indices, evenly from everywhere, in turn from all classes."""
    step = max(1, math.ceil(len(labels) / count))
    chosen = np.arange(0, len(labels), step)
    seen: Counter[int] = Counter()
    turns = []
    for index in chosen:
        turns.append((seen[int(labels[index])], int(labels[index])))
        seen[int(labels[index])] += 1
    order = sorted(range(len(chosen)), key=functools.partial(list.__getitem__, turns))
    return chosen[order]


def fits(found: Found, choices: Choices) -> None:
    """Raise :class:`DataError` if pictures cannot be prepared so."""
    if choices.side == 0 and found.size_count > 1:
        raise DataError(
            f"The pictures in {shown(found.path)} differ in size: choose the side that all are to"
            f" have, from {SMALLEST} to {LARGEST} pixels."
        )
    sides = found.sizes[0][:2] if choices.side == 0 else (choices.side,)
    if not all(SMALLEST <= side <= LARGEST for side in sides):
        raise DataError(
            f"Pictures of {' × '.join(map(str, sides))} pixels cannot be used: choose a side from"
            f" {SMALLEST} to {LARGEST} pixels."
        )
    if not 0 < choices.test < 1:
        raise DataError(
            f"The share to keep for tests must be between 0 and 1, not {choices.test:g}: choose"
            " 0.2."
        )
