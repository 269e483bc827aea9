"""What lies where in a run's directory, and the small files in it."""

from __future__ import annotations

import hashlib
import itertools
import os
import re
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from aeviz.core.base import leftovers, storage
from aeviz.core.base.errors import AevizError, RunError, StorageError
from aeviz.core.base.paths import runs_folder
from aeviz.core.base.sealed import seal
from aeviz.core.base.storage import shown
from aeviz.core.inference.frames import Frame, Probe
from aeviz.core.recipe.recipe import from_json
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs import fit, journal, serialise

if TYPE_CHECKING:
    import filelock  # that and asyncio are loaded where something is locked, not at every start

FORMAT = "1.1"
RUN, PROBE, METRICS = "run.json", "probe.safetensors", "metrics.jsonl"
FRAMES, CHECKPOINTS = "frames", "checkpoints"
EXPERIMENT = "experiment.json"
"""Only in a run that came in one file, and stays as it is."""
_LOCK = "lock"
_RUN_LIMIT = 1 << 20
_LARGEST = {RUN: _RUN_LIMIT, PROBE: serialise.FRAME_LIMIT, METRICS: journal.FILE_LIMIT}
_LOCK_WAIT = 0.5
_FRAME_NAME = re.compile(r"(\d{10})-([0-9a-f]{16})\.safetensors")
_CHECKPOINT_NAME = re.compile(r"(\d{10})(?:-(\d{1,6}))?")


class About(msgspec.Struct):
    """What ``run.json`` holds; ``probe`` is the SHA-256 of the probe's file."""

    format: Annotated[str, msgspec.Meta(pattern=r"^\d{1,6}\.\d{1,6}$")]
    created: datetime
    recipe: dict[str, Any]
    probe: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
    details: dict[str, Any] = {}

    @property
    def newer(self) -> bool:
        """Whether a later version made the run in a way that this one may not understand."""
        return int(self.format.partition(".")[0]) > int(FORMAT.partition(".")[0])


# --- the directory ----------------------------------------------------------------------------


def create(path: Path, about: About, probe: bytes) -> None:
    """Make the directory of a new run. Raises :class:`RunError`, :class:`StorageError`."""
    storage.make_folders(path.parent)
    sealed = seal(msgspec.structs.asdict(about))
    storage.create_folder(path, {PROBE: probe, METRICS: b"", RUN: sealed})
    tidy(path)


def tidy(path: Path) -> None:
    """Make the folders of a run and sweep them. Only under the lock."""
    for folder in (path, path / FRAMES, path / CHECKPOINTS):
        storage.make_folders(folder)
        _refuse_links(path)
        storage.sweep(folder)


def create_beside_others(about: About, name: str, probe: bytes) -> Path:
    """Make the directory of a new run among the user's runs; its path.

    Whoever makes it first has a name: other programs may start runs in the same second. Raises
    :class:`StorageError`.
    """
    stem = f"{about.created:%Y%m%d-%H%M%S}-{name}"
    storage.make_folders(runs_folder())
    storage.sweep(runs_folder(), older_than=3600)
    for number in itertools.count(1):
        path = (runs_folder() / (f"{stem}-{number}" if number > 1 else stem)).absolute()
        with storage.explained(path), leftovers.reserved(path) as is_ours:
            if is_ours:
                create(path, about, probe)
                return path
    raise AssertionError("numbers do not end")


def refuse_used(path: Path) -> None:
    """Raise :class:`RunError` unless the path is free or an empty folder."""
    try:
        if path.exists() and not path.is_dir():
            raise RunError(f"{shown(path)} is a file, not a folder: choose another name.")
        if path.exists() and any(path.iterdir()):
            raise RunError(
                f"The folder {shown(path)} is not empty: continue its run with --resume, or choose"
                " another folder."
            )
    except OSError as error:
        raise RunError(f"The folder {shown(path)} cannot be used: choose another one.") from error


def children(folder: Path) -> list[Path]:
    """What is in a folder that is no link, by name; nothing if it is not there."""
    try:
        # By name, as paths would be, but names compare many times faster.
        return [folder / name for name in sorted(storage.names_in(folder))]
    except StorageError:
        return []


def _refuse_links(path: Path) -> None:
    """Raise :class:`RunError` if a run's folder leads to another place."""
    for name in (FRAMES, CHECKPOINTS):
        if os.path.lexists(path / name) and not storage.is_folder(path / name):
            raise RunError(
                f"The run {shown(path)} has something else in the place of its folder “{name}”:"
                " choose another run."
            )


def largest(name: str) -> int | None:
    """Bytes that the file of a run with this name may have; with slashes, from its folder on.

    None: no file of a run is called so.
    """
    folder, *rest = name.split("/")
    if folder == FRAMES and len(rest) == 1 and _FRAME_NAME.fullmatch(rest[0]):
        return serialise.FRAME_LIMIT
    if folder == CHECKPOINTS and len(rest) == 2 and _CHECKPOINT_NAME.fullmatch(rest[0]):
        members = dict.fromkeys(serialise.MEMBERS, serialise.CHECKPOINT_LIMIT)
        return (members | {storage.MANIFEST: storage.MANIFEST_LIMIT}).get(rest[1])
    return _LARGEST.get(name)


# --- run.json and the probe -------------------------------------------------------------------


def read_about(path: Path) -> About:
    """The checked content of ``run.json``. Raises :class:`RunError`."""
    if not os.path.lexists(path / RUN):
        what = "is not a run" if path.exists() else "does not exist"
        raise RunError(f"{shown(path)} {what}: choose a folder that aeviz made.")
    _refuse_links(path)
    try:
        return msgspec.convert(storage.read_json(path / RUN, _RUN_LIMIT), About)
    except (StorageError, msgspec.ValidationError) as error:
        raise RunError(
            f"The run {shown(path)} cannot be opened because its run.json is damaged: choose"
            " another run."
        ) from error


def read_recipe(path: Path, about: About) -> Recipe:
    """The recipe of a run. Raises :class:`RunError`."""
    try:
        return from_json(msgspec.json.encode(about.recipe), f"The recipe of {shown(path)}")
    except AevizError as error:
        if about.newer:
            raise RunError(
                f"The run {shown(path)} was made by a newer aeviz: update aeviz to open it."
            ) from error
        raise RunError(str(error)) from error


def read_probe(path: Path, about: About, recipe: Recipe) -> Probe:
    """The probe of a run of this recipe. Raises :class:`RunError`."""
    try:
        data = storage.read_file(path / PROBE, serialise.FRAME_LIMIT)
        if hashlib.sha256(data).hexdigest() != about.probe:
            raise StorageError(f"{PROBE} has changed: use another copy.")
        probe = serialise.probe_of(data, PROBE)
    except StorageError as error:
        raise RunError(
            f"The run {shown(path)} cannot be opened because its probe is damaged or missing:"
            " choose another run."
        ) from error
    try:
        fit.check_probe(probe, recipe)
    except StorageError as error:
        raise RunError(f"The run {shown(path)} cannot be opened. {error}") from error
    return probe


# --- the lock ---------------------------------------------------------------------------------


def lock(path: Path) -> filelock.BaseFileLock:
    """The lock of a run; the system frees it when its holder dies. Raises :class:`RunError`."""
    import filelock

    held = filelock.FileLock(path / _LOCK, thread_local=False)
    try:
        storage.refuse_odd(path / _LOCK)
        held.acquire(timeout=_LOCK_WAIT)
    except filelock.Timeout as error:
        raise RunError(
            f"The run {shown(path)} is being written by another program: it can only be opened"
            " read-only now."
        ) from error
    except (OSError, RuntimeError, StorageError) as error:
        raise RunError(
            f"The run {shown(path)} cannot be written: open it read-only, or change the permissions"
            " of its folder."
        ) from error
    return held


def is_locked(path: Path) -> bool:
    """Whether some program is writing the run."""
    if not os.path.lexists(path / _LOCK):
        return False
    import filelock

    try:
        storage.refuse_odd(path / _LOCK)
        with filelock.FileLock(path / _LOCK, timeout=0):
            return False
    except filelock.Timeout:
        return True
    except (OSError, RuntimeError, StorageError):
        return False


# --- frames and checkpoints -------------------------------------------------------------------


def frame_files(path: Path) -> dict[int, Path]:
    """The files of a run's frames by step, rising."""
    matches = ((_FRAME_NAME.fullmatch(child.name), child) for child in children(path / FRAMES))
    found = {int(match[1]): child for match, child in matches if match}
    return {step: child for step, child in found.items() if step <= fit.LAST}


def frame_file(path: Path, step: int) -> Path | None:
    """The file of the frame of one step, if there is one: the same without sorting them all."""
    start = f"{step:010d}-"
    try:
        names = storage.names_in(path / FRAMES)
    except StorageError:
        return None
    found = [name for name in names if name.startswith(start) and _FRAME_NAME.fullmatch(name)]
    return path / FRAMES / max(found) if found else None


def frame_path(path: Path, step: int, data: bytes) -> Path:
    """Where a frame with this content belongs."""
    return path / FRAMES / serialise.hashed_name("", step, data)


def read_frame(path: Path, probe: Probe, recipe: Recipe, run: str) -> Frame:
    """A frame of this probe and of the run with this id, from a file with its step and hash in its
    name.

    Raises :class:`StorageError`.
    """
    match = _FRAME_NAME.fullmatch(path.name)
    data = storage.read_file(path, fit.largest_frame(probe, recipe))
    if match is None or hashlib.sha256(data).hexdigest()[:16] != match[2]:
        raise StorageError(f"{shown(path)} is damaged: use another frame.")
    frame = serialise.frame_of(data, shown(path), run)
    if frame.step != int(match[1]):
        raise StorageError(f"{shown(path)} is a frame of another step: use another frame.")
    fit.check_frame(frame, probe, recipe)
    return frame


def checkpoint_folders(path: Path) -> list[tuple[int, Path]]:
    """Steps and folders of a run's checkpoints, oldest first; one step may have several tries."""
    matches = [
        (_CHECKPOINT_NAME.fullmatch(child.name), child) for child in children(path / CHECKPOINTS)
    ]
    found = sorted((int(match[1]), int(match[2] or 0), child) for match, child in matches if match)
    return [(step, child) for step, _, child in found if step <= fit.LAST]


def checkpoint_path(path: Path, step: int) -> Path:
    """A name for a checkpoint that nothing has yet, so that saving again never replaces one."""
    names = (f"{step:010d}-{n}" if n else f"{step:010d}" for n in itertools.count())
    paths = (path / CHECKPOINTS / name for name in names)
    return next(path for path in paths if not path.exists())
