"""Results in standard formats. Every function returns the bytes of a file."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from aeviz.core.base.errors import RunError
from aeviz.core.graphics.screen import all_for_screen
from aeviz.core.messages.events import EpochDone, Event, StepsDone
from aeviz.core.runs.provenance import Provenance, provenance
from aeviz.core.runs.run import Run

if TYPE_CHECKING:
    # It loads torch, which not all exports need.
    from aeviz.core.evaluation.noise import Matrix, Sweep


def codes_file(codes: np.ndarray, labels: np.ndarray, ending: str, origin: Provenance) -> bytes:
    """Codes ``float32 [n, k]`` with labels ``uint8 [n]``, as ``npz`` or as ``csv``.

    A NumPy archive with ``codes``, ``labels``, ``step``, ``epoch`` and, as JSON, ``about``; or a
    table with a row per image: its label, then its code numbers ``z1 … zk``.
    """
    if ending == "csv":
        header = ["label", *(f"z{i + 1}" for i in range(codes.shape[1]))]
        rows = ([int(n), *map(float, code)] for n, code in zip(labels, codes, strict=True))
        return _csv(header, rows)
    file = io.BytesIO()
    np.savez_compressed(
        file,
        codes=codes,
        labels=labels,
        step=np.int64(origin.step),
        epoch=np.int64(origin.epoch),
        about=np.array(origin.as_text()),
    )
    return file.getvalue()


def metrics_csv(events: Iterable[Event]) -> bytes:
    """A table with a row per optimiser step; the last step of an epoch has the epoch's figures too.

    Columns: ``step``, ``epoch`` (the one that the step belongs to, from 1), each training term,
    then ``epoch_<term>``, ``test_<term>``, ``validation_<term>``.
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


def sweep_csv(found: Sweep) -> bytes:
    """A row per strength: ``strength``, then ``psnr_<method>`` in dB and ``ssim_<method>``.

    At the end ``network``: of which run and step.
    """
    header = ["kind", "strength", "images"]
    header += [f"{name}_{method}" for name in ("psnr", "ssim") for method in found.figures]
    header.append("network")
    rows = []
    for strength, *at in zip(found.strengths, *found.figures.values(), strict=True):
        values = [*(f.psnr for f in at), *(f.ssim for f in at)]
        rows.append([found.kind, strength, found.images, *values, found.title])
    return _csv(header, rows)


def matrix_csv(found: Matrix) -> bytes:
    """A row per run and kind of noise, and for each kind one of the noisy input."""
    rows: list[Sequence[object]] = []
    named = [("noisy input", found.noisy), *zip(found.rows, found.figures, strict=True)]
    for name, figures in named:
        for column, value in zip(found.columns, figures, strict=True):
            rows.append([name, column, found.images, value.psnr, value.ssim])
    return _csv(["trained", "tested_on", "images", "psnr", "ssim"], rows)


def _csv(header: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()


def newest_digits_png(run: Run) -> tuple[bytes, Provenance]:
    """The newest stored digits of a run in rows: original, noisy (if they are), restored.

    Also of which step they are, which the picture's ``Description`` says too.

    Raises :class:`RunError` if it has none.
    """
    steps = run.frame_steps()
    if not run.probe.digit_count:
        raise RunError(f"The run {run.name} learned no pictures: export its losses instead.")
    if not len(steps):
        raise RunError(f"The run {run.name} holds no pictures yet: train it first.")
    frame = run.frame(int(steps[-1]))
    noisy = [frame.noisy] if run.recipe.corruption.kind != "none" else []
    origin = provenance(run, frame.step, frame.epoch)
    rows = [run.probe.digits, *noisy, frame.restored]
    return rows_png(rows, about=origin.as_text()), origin


def rows_png(rows: Sequence[np.ndarray], scale: int = 4, gap: int = 2, about: str = "") -> bytes:
    """A picture of rows of pictures on white, each with its own ``n``: ``uint8 [n, h, w]``, or if
    all are in colour ``[n, 3, h, w]``.

    ``about`` becomes its ``Description``: where it comes from.
    """
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    longest = max(len(row) for row in rows)
    lines = []
    for row in rows:
        shown = all_for_screen(row)
        colours = [(0, 0)] * (shown.ndim - 3)
        room = ((0, longest - len(row)), (gap, 0), (gap, 0), *colours)
        cells = np.pad(shown, room, constant_values=255)
        lines.append(np.concatenate(list(cells), axis=1))
    mosaic = np.pad(np.concatenate(lines), ((0, gap), (0, gap), *colours), constant_values=255)
    file = io.BytesIO()
    info = PngInfo()
    if about:
        info.add_text("Description", about)
    Image.fromarray(mosaic.repeat(scale, 0).repeat(scale, 1)).save(file, "PNG", pnginfo=info)
    return file.getvalue()


def selection_csv(
    indices: np.ndarray, labels: np.ndarray, points: np.ndarray, at: tuple[int, int]
) -> bytes:
    """A table of digits: ``index`` among the run's points, ``label``, and ``x``, ``y`` on the map,
    which is ``at`` this ``step`` and ``epoch``.

    ``indices`` ``int64 [n]``, ``labels`` ``uint8 [n]``, ``points`` ``float32 [n, 2]``.
    """
    rows = (
        [int(index), int(label), float(x), float(y), *at]
        for index, label, (x, y) in zip(indices, labels, points, strict=True)
    )
    return _csv(["index", "label", "x", "y", "step", "epoch"], rows)


def sheet_png(images: np.ndarray, columns: int = 10, about: str = "") -> bytes:
    """Images ``uint8 [n, h, w]`` or ``[n, 3, h, w]`` in rows of ``columns``, with white lines
    between them.

    ``about`` is as in :func:`rows_png`.
    """
    blank = np.zeros((-len(images) % columns, *images.shape[1:]), np.uint8)
    filled = np.concatenate([images, blank])
    rows = [filled[start : start + columns] for start in range(0, len(filled), columns)]
    return rows_png(rows, scale=3, gap=1, about=about)
