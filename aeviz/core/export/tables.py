"""Results in standard formats. Every function returns the bytes of a file."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

import numpy as np

from aeviz.core.base.errors import RunError
from aeviz.core.inference.frames import Frame, Probe
from aeviz.core.messages.events import EpochDone, Event, StepsDone
from aeviz.core.runs.run import Run


def codes_npz(codes: np.ndarray, labels: np.ndarray) -> bytes:
    """A NumPy archive with ``codes`` ``float32 [n, k]`` and ``labels`` ``uint8 [n]``."""
    file = io.BytesIO()
    np.savez_compressed(file, codes=codes, labels=labels)
    return file.getvalue()


def codes_csv(codes: np.ndarray, labels: np.ndarray) -> bytes:
    """A table with a row per image: its label, then its code numbers ``z1 … zk``."""
    header = ["label", *(f"z{i + 1}" for i in range(codes.shape[1]))]
    rows = ([int(n), *map(float, code)] for n, code in zip(labels, codes, strict=True))
    return _csv(header, rows)


def metrics_csv(events: Iterable[Event]) -> bytes:
    """A table with a row per optimiser step; the last step of an epoch has the epoch's figures too.

    Columns: ``step``, ``epoch``, each training term, then ``epoch_<term>``, ``test_<term>``,
    ``validation_<term>``.
    """
    rows: dict[int, dict[str, float]] = {}
    for event in events:
        if isinstance(event, StepsDone):
            for name, values in event.losses.items():
                for step, value in enumerate(values.tolist(), start=event.first):
                    rows.setdefault(step, {"epoch": event.epoch})[name] = value
        elif isinstance(event, EpochDone):
            row = rows.setdefault(event.step, {"epoch": event.epoch})
            row |= {f"epoch_{name}": value for name, value in event.train.items()}
            row |= {f"test_{name}": value for name, value in event.test.items()}
            row |= {f"validation_{name}": value for name, value in event.validation.items()}
    columns = list(dict.fromkeys(name for row in rows.values() for name in row))
    header = ["step", *columns]
    return _csv(header, ([step, *(row.get(c, "") for c in columns)] for step, row in rows.items()))


def _csv(header: list[str], rows: Iterable[Sequence[object]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()


def newest_digits_png(run: Run) -> bytes:
    """The newest stored digits of a run as a picture. Raises :class:`RunError` if it has none."""
    steps = run.frame_steps()
    if not len(steps):
        raise RunError(f"The run {run.path.name} holds no pictures yet: train it first.")
    corrupted = run.recipe.corruption.kind != "none"
    return digits_png(run.probe, run.frame(int(steps[-1])), corrupted)


def rows_png(rows: Sequence[np.ndarray], scale: int = 4) -> bytes:
    """A picture of rows of pictures, ``uint8 [n, h, w]`` each with its own ``n``, on white."""
    gap = 2
    longest = max(len(row) for row in rows)
    lines = []
    for row in rows:
        cells = np.pad(row, ((0, longest - len(row)), (0, 0), (0, 0)), constant_values=255)
        cells = np.pad(cells, ((0, 0), (gap, 0), (gap, 0)), constant_values=255)
        lines.append(np.concatenate(list(cells), axis=1))
    return _png(np.pad(np.concatenate(lines), ((0, gap), (0, gap)), constant_values=255), scale)


def selection_csv(indices: np.ndarray, labels: np.ndarray, points: np.ndarray) -> bytes:
    """A table of digits: ``index`` among the run's points, ``label``, and ``x``, ``y`` on the map.

    ``indices`` ``int64 [n]``, ``labels`` ``uint8 [n]``, ``points`` ``float32 [n, 2]``.
    """
    rows = (
        [int(index), int(label), float(x), float(y)]
        for index, label, (x, y) in zip(indices, labels, points, strict=True)
    )
    return _csv(["index", "label", "x", "y"], rows)


def digits_png(probe: Probe, frame: Frame, corrupted: bool, scale: int = 4) -> bytes:
    """A picture of the probe's digits in rows: original, noisy (if ``corrupted``), restored."""
    kinds = (
        [probe.digits, frame.noisy, frame.restored] if corrupted else [probe.digits, frame.restored]
    )
    gap = 2
    tiles = [np.pad(images, ((0, 0), (gap, 0), (gap, 0)), constant_values=255) for images in kinds]
    mosaic = np.concatenate([np.concatenate(list(row), axis=1) for row in tiles], axis=0)
    return _png(np.pad(mosaic, ((0, gap), (0, gap)), constant_values=255), scale)


def _png(mosaic: np.ndarray, scale: int) -> bytes:
    from PIL import Image

    file = io.BytesIO()
    Image.fromarray(mosaic.repeat(scale, 0).repeat(scale, 1)).save(file, "PNG")
    return file.getvalue()


def sheet_png(images: np.ndarray, columns: int = 10, scale: int = 3) -> bytes:
    """Images ``uint8 [n, h, w]`` in rows of ``columns``, with white lines between them."""
    from PIL import Image

    gap = 1
    rows = -(-len(images) // columns)
    blank = np.zeros((rows * columns - len(images), *images.shape[1:]), np.uint8)
    tiles = np.pad(
        np.concatenate([images, blank]), ((0, 0), (gap, 0), (gap, 0)), constant_values=255
    )
    height, width = tiles.shape[1:]
    grid = tiles.reshape(rows, columns, height, width).transpose(0, 2, 1, 3)
    mosaic = np.pad(
        grid.reshape(rows * height, columns * width), ((0, gap), (0, gap)), constant_values=255
    )
    file = io.BytesIO()
    Image.fromarray(mosaic.repeat(scale, 0).repeat(scale, 1)).save(file, "PNG")
    return file.getvalue()
