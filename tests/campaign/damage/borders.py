"""Every number that a run holds, at its borders."""

from __future__ import annotations

import itertools
import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from aeviz.core.base import storage
from tests.campaign.damage.samples import Case
from tests.campaign.damage.sealing import (
    lines_of,
    new_frame,
    new_journal,
    new_probe,
    packed,
    resealed,
    rewritten,
    tensors,
)

_BORDERS = (0, -1, 2**31, 2**63, 10**300, None, 0.5, "x")
_LEAVES = (int, float, str)
TEXTS_OF = ("stacked", "regressor")
"""Runs whose every number in JSON is tried: between them they have all kinds."""


def _paths(value: object, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where the numbers and words of a JSON value are."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _paths(item, (*before, key))
    elif isinstance(value, list):
        for index, item in enumerate(value[:2]):
            yield from _paths(item, (*before, index))
    elif value is None or isinstance(value, _LEAVES):
        yield before


def _set(value: Any, path: tuple[Any, ...], new: object) -> None:
    for key in path[:-1]:
        value = value[key]
    value[path[-1]] = new


def _json_cases(name: str, run: Path) -> Iterator[Case]:
    """Of ``run.json``, of the journal's first line of each kind, of a checkpoint's progress."""
    about = storage.read_json(run / "run.json", 1 << 20)
    for path, new in itertools.product(_paths(about), _BORDERS):
        if path[0] != "probe":
            yield Case(f"{name}: run.json {path} = {new}", partial(_about_case, run, path, new))
    seen = set()
    for number, line in enumerate(lines_of(run)):
        kind = (line["kind"], line.get("state"))
        if kind in seen:
            continue
        seen.add(kind)
        for path, new in itertools.product(_paths(line), _BORDERS):
            where = f"{name}: journal {line['kind']} {path} = {new}"
            yield Case(where, partial(_line_case, run, number, path, new))
        for key in line:
            where = f"{name}: journal {line['kind']} without {key}"
            yield Case(where, partial(_line_case, run, number, (key,), ...))
    progress = storage.read_json(max((run / "checkpoints").iterdir()) / "progress.json", 1 << 20)
    for path, new in itertools.product(_paths(progress), _BORDERS):
        yield Case(f"{name}: progress {path} = {new}", partial(_progress_case, run, path, new))


def _about_case(run: Path, path: tuple[Any, ...], new: object, folder: Path) -> None:
    shutil.copytree(run, folder)
    rewritten(folder / "run.json", lambda value: _set(value, path, new))


def _line_case(run: Path, number: int, path: tuple[Any, ...], new: object, folder: Path) -> None:
    shutil.copytree(run, folder)
    lines = lines_of(folder)
    if new is ...:
        del lines[number][path[0]]
    else:
        _set(lines[number], path, new)
    new_journal(folder, lines)


def _progress_case(run: Path, path: tuple[Any, ...], new: object, folder: Path) -> None:
    shutil.copytree(run, folder)
    newest = max((folder / "checkpoints").iterdir())
    rewritten(newest / "progress.json", lambda value: _set(value, path, new))
    resealed(newest)
    if path == ("step",) and isinstance(new, int) and 0 <= new < 10**18:
        target = newest.with_name(f"{new:010d}")
        if target != newest:
            shutil.rmtree(target, ignore_errors=True)  # of an earlier step
            newest.rename(target)


def array_cases(name: str, run: Path) -> Iterator[Case]:
    """Of every array of the probe, of the newest frame and of the newest weights and optimiser."""
    newest = max((run / "checkpoints").iterdir())
    files = {
        "probe": run / "probe.safetensors",
        "frame": max((run / "frames").iterdir()),
        "weights": newest / "model.safetensors",
        "optimiser": newest / "optimiser.safetensors",
    }
    for part, file in files.items():
        arrays, about = tensors(file.read_bytes())
        for key in sorted(arrays):  # the library's order is another one in every process
            for change in CHANGES:
                where = f"{name}: {part} {key} {change}"
                yield Case(where, partial(_array_case, run, part, key, change))
        if "json" in about:
            text = json.loads(about["json"])
            for path, new in itertools.product(_paths(text), _BORDERS):
                where = f"{name}: {part} {path} = {new}"
                yield Case(where, partial(_text_case, run, part, path, new))


CHANGES: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "at its largest": lambda a: np.full_like(a, 255 if a.dtype.kind == "u" else 3e38),
    "not a number": lambda a: np.full_like(a, 255 if a.dtype.kind == "u" else np.nan),
    "infinite": lambda a: np.full_like(a, 0 if a.dtype.kind == "u" else -np.inf),
    "empty": lambda a: a[:0] if a.ndim else a,
    "longer": lambda a: np.concatenate([a, a]) if a.ndim else a,
    "of no width": lambda a: a[..., :0] if a.ndim > 1 else a,
    "wide": lambda a: np.repeat(a, 300, axis=-1) if a.ndim > 1 else a,
}


def _file_of(run: Path, part: str) -> Path:
    newest = max((run / "checkpoints").iterdir())
    return {
        "probe": run / "probe.safetensors",
        "frame": max((run / "frames").iterdir()),
        "weights": newest / "model.safetensors",
        "optimiser": newest / "optimiser.safetensors",
    }[part]


def _array_case(run: Path, part: str, key: str, change: str, folder: Path) -> None:
    shutil.copytree(run, folder)
    file = _file_of(folder, part)
    arrays, about = tensors(file.read_bytes())
    arrays[key] = np.ascontiguousarray(CHANGES[change](arrays[key]))
    _put(folder, part, file, packed(arrays, about))


def _text_case(run: Path, part: str, path: tuple[Any, ...], new: object, folder: Path) -> None:
    shutil.copytree(run, folder)
    file = _file_of(folder, part)
    arrays, about = tensors(file.read_bytes())
    text = json.loads(about["json"])
    _set(text, path, new)
    about["json"] = msgspec.json.encode(text).decode()
    step = int(file.name[:10]) if part == "frame" else 0
    if path == ("step",) and isinstance(new, int) and 0 <= new < 10**18:
        step = new
    _put(folder, part, file, packed(arrays, about), step)


def _put(run: Path, part: str, file: Path, data: bytes, step: int | None = None) -> None:
    if part == "probe":
        new_probe(run, data)
    elif part == "frame":
        new_frame(run, file, data, int(file.name[:10]) if step is None else step)
    else:
        file.write_bytes(data)
        resealed(file.parent)


def at_borders(known: Mapping[str, Path]) -> Iterator[Case]:
    """Every number of every run at its borders, every array out of its range or shape."""
    for name in TEXTS_OF:
        yield from _json_cases(name, known[name])
    for name, run in known.items():
        yield from array_cases(name, run)
