"""Parts of a run are changed and sealed again, so that each is whole."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import safetensors.numpy

from aeviz.core.base import storage
from aeviz.core.base.files.tensors import unpack
from aeviz.core.base.sealed import seal, unseal


def rewritten(path: Path, change: Callable[[Any], object]) -> None:
    """Change the value of a sealed file."""
    value = storage.read_json(path, 1 << 30)
    change(value)
    path.write_bytes(seal(value))


def new_probe(run: Path, data: bytes) -> None:
    (run / "probe.safetensors").write_bytes(data)
    digest = hashlib.sha256(data).hexdigest()
    rewritten(run / "run.json", lambda about: about.update(probe=digest))


def new_frame(run: Path, old: Path | None, data: bytes, step: int) -> None:
    if old is not None:
        old.unlink()
    digest = hashlib.sha256(data).hexdigest()[:16]
    (run / "frames" / f"{max(step, 0):010d}-{digest}.safetensors").write_bytes(data)


def resealed(folder: Path) -> None:
    """A new manifest of a checkpoint's folder."""
    members = {p.name: p.read_bytes() for p in folder.iterdir() if p.name != storage.MANIFEST}
    listed = {
        name: {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for name, data in members.items()
    }
    (folder / storage.MANIFEST).write_bytes(seal({"files": listed}))


def lines_of(run: Path) -> list[dict[str, Any]]:
    return [unseal(line) for line in (run / "metrics.jsonl").read_bytes().splitlines(True)]


def new_journal(run: Path, lines: list[dict[str, Any]]) -> None:
    data = b"".join(seal(line) for line in lines)
    (run / "metrics.jsonl").write_bytes(data)
    known = {"journal_bytes": len(data), "journal_crc32": zlib.crc32(data)}
    for folder in (run / "checkpoints").iterdir():
        rewritten(folder / "progress.json", lambda value: value.update(known))
        resealed(folder)


def tensors(data: bytes) -> tuple[dict[str, np.ndarray], dict[str, str]]:
    return unpack(data, max_bytes=1 << 30, what="it")


def packed(arrays: dict[str, np.ndarray], about: dict[str, str]) -> bytes:
    return bytes(safetensors.numpy.save(arrays, metadata=about))
