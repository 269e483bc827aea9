"""CSV files with a label and the pixels of a picture in each row, as Kaggle gives them out."""

from __future__ import annotations

import hashlib
import os
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.errors import DataError
from aeviz.core.base.storage import names_in, opened, shown
from aeviz.core.base.texts import plain
from aeviz.core.data import idx
from aeviz.core.data.own.material import MOST, ArrayPart, Material, are_whole, labelled
from aeviz.core.data.own.naming import usable_name
from aeviz.core.data.own.scaling import to_bytes
from aeviz.core.data.shapes import unrolled

_NAME = re.compile(r".*\.(csv|tsv)(\.gz)?", re.IGNORECASE)
_TEST = re.compile(r"(^|[-_. ])(test|t10k|testing)([-_. ]|$)", re.IGNORECASE)
_LABELS = ("label", "labels", "class", "target", "y", "category", "emotion")
_LONGEST_LINE = 1 << 20
_CHUNK = 1 << 16
SMALLEST, LARGEST = 4, 256
"""Pixels of a side before preparation."""


class _Layout(NamedTuple):
    """How lines are to be read."""

    separator: str
    columns: int
    label: int | None
    """The column of the label."""
    shape: tuple[int, ...]
    header: bool


class _Rows(NamedTuple):
    pixels: np.ndarray
    labels: np.ndarray | None
    digest: str
    layout: _Layout


def find(path: Path) -> Material | None:
    """The dataset in a CSV file, or in a folder with one for training and one for tests.

    None if it is neither by its name. Raises :class:`DataError`.
    """
    files = _files(path)
    if files is None:
        return None
    rows = [_read(file) for file in files]
    if len({part.layout.shape for part in rows}) > 1:
        raise DataError(
            f"The tables in {shown(path)} have pictures of different sizes: choose one of them."
        )
    if len(rows) > 1 and rows[0].labels is not None and rows[1].labels is None:
        rows = rows[:1]  # Kaggle keeps the labels of its test sets for itself
    pixels, note = to_bytes([part.pixels for part in rows], shown(path))
    counts = [len(part) for part in pixels]
    numbers, classes = labelled([part.labels for part in rows], counts)
    shape = rows[0].layout.shape
    parts = [
        ArrayPart(images.reshape(-1, *shape), own)
        for images, own in zip(pixels, numbers, strict=True)
    ]
    sides = f"{shape[-2]} × {shape[-1]} pixels" + (
        " in colour, red first" if len(shape) > 2 else ""
    )
    notes = [f"Rows of {pixels[0].shape[1]:,} numbers were taken as pictures of {sides}."]
    notes += [note] if note else []
    stamp = hashlib.sha256("".join(part.digest for part in rows).encode()).hexdigest()[:16]
    name = usable_name(path.name if path.is_dir() else path.name.partition(".")[0])
    test = parts[1] if len(parts) > 1 else None
    return Material("table", path, name, parts[0], test, classes, stamp, None, tuple(notes))


def _files(path: Path) -> list[Path] | None:
    if not path.is_dir():
        return [path] if _NAME.fullmatch(path.name) else None
    tables = [name for name in sorted(names_in(path)) if _NAME.fullmatch(name)]
    tests = [name for name in tables if _TEST.search(name)]
    trains = [name for name in tables if name not in tests and "sample" not in name.lower()]
    if len(trains) != 1 or len(tests) > 1:
        return None
    return [path / name for name in (*trains, *tests)]


def _read(path: Path) -> _Rows:
    digest = hashlib.sha256()
    pieces: list[np.ndarray] = []
    labels: list[str] = []
    layout, total, number = None, 0, 0
    for block in _blocks(path, digest):
        check_cancelled()
        number_before, number = number, number + len(block)
        lines = [line for line in block if line.strip()]
        if layout is None and lines:
            layout = _layout(lines, path)
            lines = lines[1:] if layout.header else lines
        if layout is None or not lines:
            continue
        pixels, own = _parsed(lines, layout, path, number_before)
        total += len(pixels)
        if total > MOST or total * layout.columns * pixels.itemsize > idx.MAX_BYTES:
            raise DataError(f"{shown(path)} has too many pictures: choose a part of it.")
        pieces.append(pixels)
        labels += own
    if layout is None or not pieces:
        raise DataError(f"{shown(path)} has no rows of numbers: choose another table.")
    values = None if layout.label is None else _labels(labels)
    return _Rows(np.concatenate(pieces), values, digest.hexdigest(), layout)


def _blocks(path: Path, digest: hashlib._Hash) -> Iterator[list[str]]:
    """Lines of a table, plain or gzipped, some at a time."""
    rest, total = b"", 0
    with os.fdopen(opened(path, links=True), "rb") as file:
        most = idx.MAX_BYTES
        try:
            stream, _ = idx.unpacked(file)
            while chunk := stream.read(_CHUNK):
                total += len(chunk)
                digest.update(chunk)
                if total > most:
                    raise DataError(f"{shown(path)} is too large: choose a part of it.")
                *lines, rest = (rest + chunk).split(b"\n")
                if len(rest) > _LONGEST_LINE:
                    raise DataError(f"{shown(path)} has no lines as tables have: choose another.")
                yield [_text(line, path) for line in lines]
        except (idx.BadFileError, zlib.error, OSError) as error:
            raise DataError(f"{shown(path)} cannot be read ({error}): get it again.") from error
    if rest:
        yield [_text(rest, path)]


def _text(line: bytes, path: Path) -> str:
    try:
        return line.decode("utf-8-sig").rstrip("\r")
    except UnicodeDecodeError as error:
        raise DataError(f"{shown(path)} is not a text: choose a CSV file.") from error


def _layout(lines: list[str], path: Path) -> _Layout:
    """How a table is laid out, by its first two lines."""
    first = lines[0]
    separator = max((",", ";", "\t", " "), key=first.count)
    cells = _cells(first, separator)
    header = sum(_is_number(cell) for cell in cells) < len(cells) / 2
    named = [c.strip().lower() for c in cells] if header else []
    label = next((named.index(name) for name in _LABELS if name in named), None)
    for column in (label, None) if label is not None else (None, 0):
        shape = unrolled(len(cells) - (column is not None), SMALLEST, LARGEST)
        if shape is not None:
            return _Layout(separator, len(cells), column, shape, header)
    raise DataError(
        f"{shown(path)} has {len(cells):,} columns, which are not a label and the pixels of a"
        " square: give one column for each pixel, and perhaps one named “label”."
    )


def _cells(line: str, separator: str) -> list[str]:
    return line.replace('"', "").strip().split(separator if separator != " " else None)


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def _parsed(
    lines: list[str], layout: _Layout, path: Path, before: int
) -> tuple[np.ndarray, list[str]]:
    """Pixels ``float32 [n, columns]``, or bytes if they are, and the words of the labels."""
    rest, labels = [], []
    for number, line in enumerate(lines, before + 1):
        label, row, count = _apart(line, layout)
        if count != layout.columns:
            raise DataError(
                f"Line {number:,} of {shown(path)} has {count:,} values, but the first line has"
                f" {layout.columns:,}: mend the table."
            )
        rest.append(row)
        labels += [] if label is None else [label]
    separator = None if layout.separator == " " else layout.separator
    try:
        values = np.loadtxt(rest, np.float32, comments=None, delimiter=separator, ndmin=2)
    except ValueError as error:
        raise DataError(
            f"{shown(path)} has something else than a number among the pixels of the lines from"
            f" {before + 1:,} on ({plain(str(error), 80)}): mend the table."
        ) from error
    levels = np.isfinite(values) & (values == np.rint(values)) & (values >= 0) & (values <= 255)
    return (values.astype(np.uint8) if levels.all() else values), labels


def _apart(line: str, layout: _Layout) -> tuple[str | None, str, int]:
    """The label of a line, if it has one, the other values as they stand, and how many in all."""
    separator, line = layout.separator, line.replace('"', "").strip()
    if separator == " ":
        line = " ".join(line.split())
    count = line.count(separator) + 1
    if layout.label is None:
        return None, line, count
    if layout.label == 0:
        label, _, row = line.partition(separator)
        return label.strip(), row, count
    cells = line.split(separator)
    label = cells.pop(layout.label) if layout.label < len(cells) else ""
    return label.strip(), separator.join(cells), count


def _labels(words: list[str]) -> np.ndarray:
    """Numbers where all are, so that 10 comes behind 9; else words."""
    values = np.array(words, np.str_)
    try:
        numbers = values.astype(np.float64)
    except ValueError:
        return values
    return numbers.astype(np.int64) if are_whole(numbers) else values
