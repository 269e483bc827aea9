"""From what was found and what was chosen to a dataset, once: the next time it is in the cache."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np

from aeviz.core.base.callbacks import OnProgress, check_cancelled
from aeviz.core.base.errors import AevizError, DataError
from aeviz.core.base.storage import shown
from aeviz.core.compute.child import followed
from aeviz.core.data import idx
from aeviz.core.data.base import Dataset
from aeviz.core.data.family import known
from aeviz.core.data.own import keeping
from aeviz.core.data.own.looking import Found, fits, summed
from aeviz.core.data.own.material import ArrayPart, Material, Part, Skipped
from aeviz.core.data.own.pictures import Choices, prepared
from aeviz.core.data.splitting import kept_for_tests

_BLOCK = 256
"""Pictures that are prepared between two writings."""
APART = 5000
"""So many pictures of a folder are worth a process of its own."""


class Prepared(NamedTuple):
    """A dataset, and all that was left out of it with the reasons."""

    dataset: Dataset
    skipped: tuple[Skipped, ...]
    key: str
    """What it is called in the cache."""


class Wish(msgspec.Struct):
    """What another process is to prepare; paths in hexadecimal, as the system has them."""

    path: str
    test_path: str
    choices: Choices


class Progress(msgspec.Struct):
    """How far it is there, or why it cannot be."""

    done: float = 0.0
    refused: str = ""


@dataclass
class _Tally:
    """How far it is, and what could not be read."""

    total: int
    progress: OnProgress
    done: int = 0

    def __post_init__(self) -> None:
        self.broken: list[str] = []

    def step(self) -> None:
        check_cancelled()
        self.done += 1
        if self.done % 64 == 0 or self.done == self.total:
            self.progress(self.done / self.total)


def prepare(
    found: Found, choices: Choices, name: str = "", progress: OnProgress = lambda _: None
) -> Prepared:
    """The dataset of what was found, as chosen, called ``name`` (by default as found).

    Work that a user can give up. Raises :class:`DataError`, and :class:`StorageError` if a large
    set cannot be kept in the cache folder.
    """
    fits(found, choices)
    material = found.material
    key = keeping.key_of(material.stamp, choices)
    kept = keeping.load(key)
    if kept is None and material.form == "folder" and len(material) >= APART:
        _make_apart(material, choices, progress)
        kept = keeping.load(key)
    if kept is None:
        kept = make(material, choices, key, progress)
    return Prepared(_named(kept, material, choices, name or found.name), kept.skipped, key)


def finished(made: Prepared, name: str) -> Prepared:
    """The same under another name; a title of its own stays."""
    before = made.dataset
    title = name if before.title == before.name else before.title
    dataset = replace(before, name=name, title=title)
    dataset.__dict__["fingerprint"] = before.fingerprint
    return made._replace(dataset=dataset)


def _make_apart(material: Material, choices: Choices, progress: OnProgress) -> None:
    """In a process of its own, see ``maker``."""
    test = material.test_path
    wish = Wish(_packed(material.path), _packed(test) if test is not None else "", choices)

    def hear(line: bytes) -> None:
        told = msgspec.json.decode(line, type=Progress)
        if told.refused:
            raise DataError(told.refused)
        progress(told.done)

    followed("aeviz.core.data.own.maker", msgspec.json.encode(wish), hear)


def _packed(path: Path) -> str:
    """Names of files are not always text."""
    return os.fsencode(path).hex()


def make(material: Material, choices: Choices, key: str, progress: OnProgress) -> keeping.Kept:
    """Prepare it here, and keep it in the cache under this key."""
    train, test = _in_two(material, choices)
    tally = _Tally(len(train) + len(test), progress)
    with keeping.Writer(key) as writer:
        for part in (train, test):
            _write(part, choices, writer, tally)
            writer.end_part()
        if not all(writer.counts):
            reason = f" ({tally.broken[0]})" if tally.broken else ""
            raise DataError(
                f"Of {shown(material.path)} nothing is left to train on or to test with{reason}:"
                " choose other pictures."
            )
        skipped = material.skipped + summed(tally.broken)
        return writer.finish(material.class_names, skipped)


def _write(part: Part, choices: Choices, writer: keeping.Writer, tally: _Tally) -> None:
    if isinstance(part, ArrayPart) and _stays(part, choices):
        for start in range(0, len(part), _BLOCK):
            check_cancelled()
            block = slice(start, start + _BLOCK)
            writer.add(part.images[block], part.labels[block])
            tally.done += len(part.labels[block])
            tally.progress(tally.done / tally.total)
        return
    pictures: list[np.ndarray] = []
    labels: list[int] = []
    for index in range(len(part)):
        tally.step()
        try:
            image = part.load(index, choices.side)
        except AevizError as error:
            tally.broken.append(str(error))
            continue
        picture = prepared(image, choices)
        if writer.shape not in (None, picture.shape):
            raise DataError(
                f"Picture {part.key(index)} has another size than the others: choose the side that"
                " all are to have."
            )
        writer.shape = picture.shape
        pictures.append(picture)
        labels.append(int(part.labels[index]))
        if len(pictures) == _BLOCK:
            writer.add(np.stack(pictures), np.array(labels))
            pictures, labels = [], []
    if pictures:
        writer.add(np.stack(pictures), np.array(labels))


def _stays(part: ArrayPart, choices: Choices) -> bool:
    """Whether nothing is to be done to pictures but to copy them."""
    height, width = part.images.shape[-2:]
    same_size = (choices.side in (0, height) and height == width) or choices.side == 0
    return same_size and (part.images.ndim == 4) == choices.colour and not choices.invert


def _in_two(material: Material, choices: Choices) -> tuple[Part, Part]:
    """Training and test pictures, each in the order in which they are kept."""
    train, test = material.train, material.test
    if test is None:
        keys = (train.key(index) for index in range(len(train)))
        kept = kept_for_tests(keys, train.labels, choices.test)
        train, test = train.take(np.flatnonzero(~kept)), train.take(np.flatnonzero(kept))
    return _mixed(train), _mixed(test)


def _mixed(part: Part) -> Part:
    """Pictures that lie class by class in an order of their own, always the same; others stay.

    Whoever holds back the last ones, or takes a batch of neighbours, gets all classes then.
    """
    labels = part.labels
    if len(labels) < 3 or labels[0] == labels[-1] or (np.diff(labels) < 0).any():
        return part
    numbers = np.arange(1, len(labels) + 1, dtype=np.uint64)
    # The finaliser of MurmurHash3: neighbouring numbers come out far apart.
    for factor in (0xFF51AFD7ED558CCD, 0xC4CEB9FE1A85EC53):
        numbers ^= numbers >> np.uint64(33)
        numbers *= np.uint64(factor)
    numbers ^= numbers >> np.uint64(33)
    return part.take(np.argsort(numbers, kind="stable"))


def _named(kept: keeping.Kept, material: Material, choices: Choices, name: str) -> Dataset:
    """Known sets have their own title and words, whatever they are called."""
    named = material.known or _recognised(kept, choices)
    about: dict[str, object] = {}
    names = kept.class_names
    if named is not None:
        about = {"noun": named.noun, "licence": named.licence}
        same = kept.train.images.shape[1:] == (28, 28) and not choices.invert
        about["normalised"] = named.normalised and same
        names = named.classes if len(named.classes) == len(names) else names
    title = named.title if named is not None else name
    dataset = Dataset(name, title, kept.train, kept.test, names, **about)  # type: ignore[arg-type]
    dataset.__dict__["fingerprint"] = kept.fingerprint  # counted when it was made
    return dataset


def _recognised(kept: keeping.Kept, choices: Choices) -> known.Known | None:
    """A known set that came as a folder of pictures."""
    count = len(kept.train) + len(kept.test)
    if count not in known.SIZES or kept.train.images.shape[1:] != (28, 28) or choices.invert:
        return None
    arrays = (kept.train.images, kept.train.labels, kept.test.images, kept.test.labels)
    return known.recognised({p: idx.digest(a) for p, a in zip(known.PARTS, arrays, strict=True)})
