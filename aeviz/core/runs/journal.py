"""Events as lines of ``metrics.jsonl``, and the lines as events again."""

from __future__ import annotations

import contextlib
import math
import os
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import msgspec
import numpy as np

from aeviz.core.base.callbacks import OnProgress
from aeviz.core.base.errors import StorageError
from aeviz.core.base.sealed import unseal
from aeviz.core.base.storage import explained, opened, shown
from aeviz.core.base.texts import LONG, plain
from aeviz.core.messages.events import (
    EpochDone,
    Event,
    Extended,
    Failed,
    Noticed,
    PhaseStarted,
    StateChanged,
    StepsDone,
    Tuned,
)
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs import fit

BLOCK = 8192
"""At most this many steps come back in one ``StepsDone``."""
_LINE_LIMIT = 1 << 20
_CHUNK = 1 << 18
FILE_LIMIT = 8 << 30
"""Bytes: some hundred million steps."""
_KINDS: dict[str, type[Any]] = {
    "phase": PhaseStarted,
    "epoch": EpochDone,
    "tuned": Tuned,
    "extended": Extended,
    "notice": Noticed,
    "state": StateChanged,
    "failed": Failed,
}
_DETAILS, _LAYERS = 20_000, 32
"""Characters of a failure's details, and layers that a phase may name."""
_PHASE, _NOTICE = b'{"kind":"phase"', b'{"kind":"notice"'
_NAMES = {kind: name for name, kind in _KINDS.items()}


@dataclass
class Flaws:
    """What a reading of a journal had to leave out."""

    damaged: int = 0
    """Lines whose checksum or content is wrong."""
    gaps: int = 0
    """Places where the numbers of the steps do not follow each other."""
    torn: bool = False
    """Whether the last line had no end."""
    next_step: int = 1
    """The number that the next step should have."""
    end: int = 0
    """Bytes up to the end of the last whole line that was read."""


def lines_of(event: Event) -> Iterator[dict[str, object]]:
    """The lines that keep an event: one per step, none for frames and checkpoints."""
    if isinstance(event, StepsDone):
        columns = [np.asarray(values).tolist() for values in event.losses.values()]
        for step, values in enumerate(zip(*columns, strict=True), event.first):
            losses = dict(zip(event.losses, values, strict=True))
            yield {"kind": "step", "step": step, "epoch": event.epoch, **losses}
    elif type(event) in _NAMES:
        fields = dict(vars(event))
        if isinstance(event, Noticed):
            fields["about"] = fields.pop("kind")
        yield {"kind": _NAMES[type(event)], **fields}


def read_lines(
    path: Path, flaws: Flaws, *, tail: int | None = None, progress: OnProgress | None = None
) -> Iterator[dict[str, Any]]:
    """The verified values of a journal from ``flaws.end`` on, or of the whole lines in its last
    ``tail`` bytes.

    Damage is counted and left out. Raises :class:`StorageError` when the file cannot be read.
    """
    yield from _unsealed(_raw_lines(path, flaws, tail, progress), flaws)


def _unsealed(lines: Iterable[bytes], flaws: Flaws) -> Iterator[dict[str, Any]]:
    for line in lines:
        try:
            yield unseal(line)
        except StorageError:
            flaws.damaged += 1


def _raw_lines(
    path: Path, flaws: Flaws, tail: int | None, progress: OnProgress | None = None
) -> Iterator[bytes]:
    rest = b""
    with _reading(path) as file:
        size = os.fstat(file.fileno()).st_size
        if tail is not None and size > tail:
            file.seek(-tail, os.SEEK_END)
            file.readline(_LINE_LIMIT)
        else:
            file.seek(flaws.end)
        while chunk := file.read(_CHUNK):
            if progress is not None:
                progress(min(1.0, file.tell() / size))
            *lines, rest = (rest + chunk).split(b"\n")
            flaws.end = file.tell() - len(rest)
            yield from (line + b"\n" for line in lines)
            rest = rest[-_LINE_LIMIT:]
    flaws.torn = bool(rest)


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    """The file of a journal. Raises :class:`StorageError`."""
    with explained(path, "read"), os.fdopen(opened(path), "rb") as file:
        size = os.fstat(file.fileno()).st_size
        if size > FILE_LIMIT:
            raise StorageError(f"{shown(path)} has {size} bytes, too many for a list of losses.")
        yield file


def is_torn(path: Path) -> bool:
    """Whether the last line has no end. Raises :class:`StorageError`."""
    with _reading(path) as file:
        if file.seek(0, os.SEEK_END) == 0:
            return False
        file.seek(-1, os.SEEK_END)
        return file.read(1) != b"\n"


def phase_steps(path: Path) -> set[int]:
    """The steps at which phases began. Raises :class:`StorageError`."""
    steps = (line.get("step") for line in _of_kind(path, _PHASE))
    return {step for step in steps if isinstance(step, int)}


def notices(path: Path, recipe: Recipe) -> list[Noticed]:
    """All that was noticed, in order. Raises :class:`StorageError`."""
    found = replay(_of_kind(path, _NOTICE), Flaws(), recipe)
    return [event for event in found if isinstance(event, Noticed)]


def _of_kind(path: Path, start: bytes) -> Iterator[dict[str, Any]]:
    """The good lines that start so; the others are not even unpacked."""
    lines = (line for line in _raw_lines(path, Flaws(), None) if line.startswith(start))
    return _unsealed(lines, Flaws())


def checksum(path: Path, end: int) -> int | None:
    """The CRC-32 of a file's first ``end`` bytes, or nothing if it has fewer."""
    crc = 0
    with _reading(path) as file:
        while chunk := file.read(min(end, 1 << 20)):
            crc = zlib.crc32(chunk, crc)
            end -= len(chunk)
    return None if end else crc


def replay(lines: Iterable[Mapping[str, Any]], flaws: Flaws, recipe: Recipe) -> Iterator[Event]:
    """The events that the lines keep; steps come in blocks of one epoch each, as ``float64``.

    What a run of this recipe cannot have is counted as damaged, and left out.

    A loss that was not finite comes back as NaN. Lines of a kind from a later version are passed
    over.
    """
    for event in _events(lines, flaws):
        try:
            fit.check_event(event, recipe)
        except StorageError:
            flaws.damaged += 1
            continue
        if isinstance(event, StepsDone):
            flaws.gaps += event.first != flaws.next_step
            flaws.next_step = event.last + 1
        yield event


def _events(lines: Iterable[Mapping[str, Any]], flaws: Flaws) -> Iterator[Event]:
    block: list[Mapping[str, Any]] = []
    for line in lines:
        if block and _continues(block, line):
            block.append(line)
            continue
        yield from _steps(block, flaws)
        block = []
        if line.get("kind") != "step":
            yield from _event(line, flaws)
        elif type(line.get("step")) is int and type(line.get("epoch")) is int:
            block.append(line)
        else:
            flaws.damaged += 1
    yield from _steps(block, flaws)


def _continues(block: list[Mapping[str, Any]], line: Mapping[str, Any]) -> bool:
    return (
        len(block) < BLOCK
        and line.get("step") == block[0]["step"] + len(block)
        and line.get("epoch") == block[0]["epoch"]
        and line.get("kind") == "step"
        and line.keys() == block[0].keys()
    )


def _steps(block: list[Mapping[str, Any]], flaws: Flaws) -> Iterator[StepsDone]:
    if not block:
        return
    first, epoch = block[0]["step"], block[0]["epoch"]
    names = [name for name in block[0] if name not in ("kind", "step", "epoch")]
    try:
        losses = {name: np.array([line[name] for line in block], dtype=float) for name in names}
    except (TypeError, ValueError, OverflowError):
        losses = {}
    if "loss" not in losses:
        flaws.damaged += len(block)
        return
    yield StepsDone(first, epoch, losses)


def _event(line: Mapping[str, Any], flaws: Flaws) -> Iterator[Event]:
    fields = _shown(_with_nan(line))
    kind = _KINDS.get(str(fields.pop("kind", "")))
    if kind is None:
        return
    if kind is Noticed:
        fields["kind"] = fields.pop("about", "")
    try:
        yield msgspec.convert(fields, kind)
    except (msgspec.ValidationError, OverflowError):
        flaws.damaged += 1


def _with_nan(line: Mapping[str, Any]) -> dict[str, Any]:
    """JSON has no NaN: it was written as ``null``."""
    return {
        key: math.nan if value is None else _with_nan(value) if isinstance(value, dict) else value
        for key, value in line.items()
    }


def _shown(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The texts of an event as they can be shown anywhere."""
    return {
        key: plain(value, _DETAILS if key == "details" else LONG, lines=key == "details")
        if isinstance(value, str)
        else [plain(v) if isinstance(v, str) else v for v in value[:_LAYERS]]
        if isinstance(value, list)
        else value
        for key, value in fields.items()
    }
