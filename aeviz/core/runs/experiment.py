"""An experiment: a run, what its user wrote and drew, and which data it is of, in one file.

``NAME.aeviz`` is an archive (``core/base/files/archive.py``) of a run's own files, with
``experiment.json``, the drawings, and, only if the user says so, a small dataset. To be looked at
it is unpacked into the cache, named by its content, and read-only: to train on, it becomes a run.
"""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import msgspec

from aeviz.core.base import storage
from aeviz.core.base.callbacks import OnProgress, check_cancelled
from aeviz.core.base.errors import AevizError, RunError, StorageError
from aeviz.core.base.files.archive import Archive, open_archive, write_archive
from aeviz.core.base.files.tensors import pack, unpack
from aeviz.core.base.paths import cache_folder, is_there, leads_to_folder, runs_folder
from aeviz.core.base.sealed import seal
from aeviz.core.base.storage import shown
from aeviz.core.base.texts import plain
from aeviz.core.base.version import VERSION
from aeviz.core.data import drawings
from aeviz.core.data.base import AnyDataset, Dataset, Split
from aeviz.core.data.drawings import LARGEST as LARGEST_DRAWING
from aeviz.core.data.drawings import Drawing, Gallery
from aeviz.core.data.shapes import Noun
from aeviz.core.runs import layout, serialise
from aeviz.core.runs.run import Run

SUFFIX = ".aeviz"
FORMAT = "1.0"
LARGEST_DATA = 32 << 20
"""Bytes of a dataset that is small enough to go with a run."""
LONGEST_NOTES = 20_000
"""Characters."""
KEPT_SECONDS = 30 * 86_400
"""So long what was unpacked stays in the cache after it was opened last."""
ABOUT, DATA, DRAWINGS = layout.EXPERIMENT, "dataset.safetensors", "drawings"
_LARGEST = {ABOUT: 1 << 20, DATA: LARGEST_DATA + (1 << 20)}
"""Bytes; of data with what is said of them."""
_RUN_FILES = (layout.RUN, layout.PROBE, layout.METRICS)
_DRAWING = re.compile(rf"{DRAWINGS}/[0-9a-z][0-9a-z-]{{0,80}}\.png")
_SPLITS = ("train", "test")


class About(msgspec.Struct):
    """What ``experiment.json`` holds: which data the run is of, and what its user wrote."""

    format: Annotated[str, msgspec.Meta(pattern=r"^\d{1,6}\.\d{1,6}$")]
    made_by: str
    saved: datetime
    dataset: dict[str, Any]
    """Name and fingerprint, as far as the run knows them."""
    notes: Annotated[str, msgspec.Meta(max_length=LONGEST_NOTES)] = ""


class _Named(msgspec.Struct):
    """What is to be said of a dataset that goes along."""

    name: str
    title: str
    classes: tuple[str, ...]
    noun: Noun
    normalised: bool
    licence: str


# --- saving -----------------------------------------------------------------------------------


def save(
    run: Run,
    path: Path,
    *,
    notes: str = "",
    drawings: bool = True,
    data: AnyDataset | None = None,
    overwrite: bool = False,
    progress: OnProgress = lambda fraction: None,
) -> None:
    """Write a run as one file. A run in training is saved as far as it has come.

    ``drawings``: those of the user that were kept since the run began. ``data``: what it was
    trained on, to go with it; small, and only if the user says so. Raises :class:`AevizError`.
    """
    about = About(FORMAT, VERSION, datetime.now(UTC), _identity(run), notes[:LONGEST_NOTES])
    more = {ABOUT: seal(msgspec.structs.asdict(about))}
    if data is not None:
        more[DATA] = _packed(data, run)
    drawn = drawings_since(run) if drawings else []
    write_archive(path, _members(run, more, drawn, progress), overwrite=overwrite)


def drawings_since(run: Run) -> list[Path]:
    """The files of the drawings that belong to a run: kept since it began, or saved with it."""
    own = [kept.path for kept in Gallery(run.path / DRAWINGS).load()[0]]
    begun = run.created.astimezone(UTC).strftime("%Y%m%d-%H%M%S")
    later = [kept.path for kept in Gallery().load()[0] if kept.path.name[:15] >= begun]
    found = {path.name: path for path in (*own, *later)}
    return [path for name, path in found.items() if _DRAWING.fullmatch(f"{DRAWINGS}/{name}")]


def has_drawings(run: Run) -> bool:
    """Whether drawings came with a run; none is read."""
    return bool(Gallery(run.path / DRAWINGS).files())


class KeptDrawings(NamedTuple):
    """How many of the ``total`` drawings that came with a run are among the user's own.

    ``is_full``: there is no room for the others.
    """

    kept: int
    total: int
    is_full: bool


def keep_drawings(run: Run, progress: OnProgress = lambda fraction: None) -> KeptDrawings:
    """Put the newest of them that there is room for among the user's own, where they are not.

    They are kept now, in their old order: their old names come from anybody. Raises
    :class:`StorageError`.
    """
    gallery, came = Gallery(), Gallery(run.path / DRAWINGS)
    own = {_pixels(kept.drawing) for kept in gallery.load()[0]}
    found = [kept.drawing for kept in came.load()[0]]
    new = [drawing for drawing in found if _pixels(drawing) not in own]
    room = gallery.room
    for done, drawing in enumerate(reversed(new[:room])):
        progress(done / len(new))
        check_cancelled()
        gallery.keep(drawing)
    kept, total = len(found) - len(new[room:]), len(came.files())
    return KeptDrawings(kept, total, is_full=len(new) > room or total > drawings.MOST)


def _pixels(drawing: Drawing) -> tuple[bytes, ...]:
    return tuple(layer.tobytes() for layer in drawing if layer is not None)


def _identity(run: Run) -> dict[str, Any]:
    name = run.details.get("dataset")
    known = dict(name) if isinstance(name, dict) else {"name": run.recipe.data.dataset}
    return known | {"fingerprint": run.details.get("fingerprint")}


def _parts(run: Run) -> Iterator[list[Path]]:
    """The files of a run but its journal; those of a checkpoint together, the newest first."""
    yield from ([run.path / name] for name in (layout.RUN, layout.PROBE))
    for _, folder in reversed(layout.checkpoint_folders(run.path)):
        yield layout.children(folder)
    yield from ([path] for path in layout.frame_files(run.path).values())


def _members(
    run: Run, more: dict[str, bytes], drawings: list[Path], progress: OnProgress
) -> Iterator[tuple[str, bytes]]:
    yield from more.items()
    yield from ((f"{DRAWINGS}/{path.name}", _content(path)) for path in drawings)
    parts = list(_parts(run))
    for done, paths in enumerate(parts):
        progress(done / len(parts))
        try:
            contents = [_content(path) for path in paths]
        except StorageError:
            if paths[0].parent == run.path:
                raise
            continue  # thinned out since it was listed
        for path, content in zip(paths, contents, strict=True):
            yield path.relative_to(run.path).as_posix(), content
    # The journal last: it then has all that the checkpoints count on. If it grows, whole lines.
    losses = _content(run.path / layout.METRICS)
    yield layout.METRICS, losses[: losses.rfind(b"\n") + 1]
    progress(1.0)


def _content(path: Path) -> bytes:
    return storage.read_file(path, serialise.CHECKPOINT_LIMIT)


def _packed(data: AnyDataset, run: Run) -> bytes:
    if not isinstance(data, Dataset):
        raise RunError(f"The data of the run {shown(run.path)} are made anew: leave them out.")
    splits = (data.train, data.test)
    size = sum(split.images.nbytes + split.labels.nbytes for split in splits)
    if size > LARGEST_DATA:
        raise RunError(
            f"{data.title} has {size >> 20} MB, more than the {LARGEST_DATA >> 20} MB that may go"
            " with a run: leave the data out."
        )
    if data.fingerprint != run.details.get("fingerprint", data.fingerprint):
        raise RunError(
            f"The run {shown(run.path)} was trained on other data than {data.title} has now: leave"
            " the data out."
        )
    return data_bytes(data)


def data_bytes(data: Dataset) -> bytes:
    """A dataset as one safetensors file, to lie in the folder of a run that is to be shown on it;
    :func:`own_data` reads it."""
    arrays = {
        f"{part}_{name}": getattr(getattr(data, part), name)
        for part in _SPLITS
        for name in ("images", "labels")
    }
    named = _Named(
        data.name, data.title, data.class_names, data.noun, data.normalised, data.licence
    )
    return pack(arrays, {"json": msgspec.json.encode(named).decode()})


# --- opening ----------------------------------------------------------------------------------


def is_experiment(path: Path) -> bool:
    """Whether a path is that of a file, by its name, or of what was unpacked from one."""
    return (path.suffix.lower() == SUFFIX and not path.is_dir()) or (path / ABOUT).exists()


def open_run(path: Path, progress: OnProgress = lambda fraction: None) -> Run:
    """A run to read, from its folder or from one file. Raises :class:`AevizError`."""
    if leads_to_folder(path) or path.suffix.lower() != SUFFIX:
        return Run.open(path)
    return open_experiment(path, progress)


def open_experiment(path: Path, progress: OnProgress = lambda fraction: None) -> Run:
    """The run in a file, read-only; it is unpacked into the cache if it is not there.

    ``run.source`` is the file. Raises :class:`AevizError`: for whatever is damaged or odd about the
    file nothing is unpacked.
    """
    home = cache_folder() / "experiments"
    _tidy(home)
    with open_archive(path, _largest) as found:
        missing = [name for name in (*_RUN_FILES, ABOUT) if name not in found.sizes]
        if missing:
            raise StorageError(f"{shown(path)} is no experiment: it has no {missing[0]}.")
        folder = home / found.digest[:16] / path.stem
        if not _is_whole(folder, found):
            _unpack(folder, found, progress)
    run = Run.open(folder)
    about_of(run)  # whose format may be one that is not understood
    run.source = path.absolute()
    folder.touch()
    return run


def _largest(name: str) -> int | None:
    """Bytes that a member may have; None: it does not belong there."""
    if _DRAWING.fullmatch(name):
        return LARGEST_DRAWING
    return _LARGEST.get(name) or layout.largest(name)


def _tidy(home: Path) -> None:
    """Drop what was not opened for long."""
    with suppress(OSError):
        for folder in home.glob("*/*"):
            if time.time() - folder.stat().st_mtime > KEPT_SECONDS:
                shutil.rmtree(folder, ignore_errors=True)


def _is_whole(folder: Path, found: Archive) -> bool:
    """Whether all was unpacked before and is still there; what is in it, the run checks itself."""
    with suppress(OSError):
        return all((folder / name).lstat().st_size == size for name, size in found.sizes.items())
    return False


def _unpack(folder: Path, found: Archive, progress: OnProgress) -> None:
    storage.make_folders(folder.parent)
    shutil.rmtree(folder, ignore_errors=True)
    with storage.workshop(folder) as temporary:
        made = temporary / "run"
        for done, name in enumerate(found.sizes):
            progress(done / len(found.sizes))
            place = made / name
            place.parent.mkdir(parents=True, exist_ok=True)
            found.unpack(name, place)
        try:
            made.rename(folder)
        except OSError:
            if not _is_whole(folder, found):  # else another program was faster
                raise


def about_of(run: Run) -> About | None:
    """What was saved with a run that came in one file; None of others. Raises :class:`RunError`."""
    if not is_there(run.path / ABOUT):
        return None
    try:
        about = msgspec.convert(storage.read_json(run.path / ABOUT, _LARGEST[ABOUT]), About)
    except (StorageError, msgspec.ValidationError) as error:
        raise RunError(f"{shown(run.source)} is damaged: use another copy.") from error
    if int(about.format.partition(".")[0]) > int(FORMAT.partition(".")[0]):
        raise RunError(f"{shown(run.source)} was saved by a newer aeviz: update aeviz to open it.")
    about.notes = plain(about.notes, LONGEST_NOTES, lines=True)
    return about


def has_own_data(folder: Path | None) -> bool:
    """Whether a dataset came with the run in a folder."""
    return folder is not None and is_there(folder / DATA)


def own_data(folder: Path | None) -> Dataset | None:
    """The dataset that came with the run in a folder, if one did. Raises :class:`StorageError`."""
    if folder is None or not has_own_data(folder):
        return None
    file = folder / DATA
    limit = _LARGEST[DATA]
    arrays, about = unpack(storage.read_file(file, limit), max_bytes=limit, what=shown(file))
    try:
        named = msgspec.json.decode(about.get("json", ""), type=_Named)
        train, test = (Split(arrays[f"{p}_images"], arrays[f"{p}_labels"]) for p in _SPLITS)
        return Dataset(
            plain(named.name),
            plain(named.title),
            train,
            test,
            tuple(plain(name) for name in named.classes),
            named.noun,
            named.normalised,
            plain(named.licence),
        )
    except (KeyError, ValueError, msgspec.MsgspecError, AevizError) as error:
        raise StorageError(
            f"The data that came with {shown(folder)} cannot be used: leave them out."
        ) from error


def hand_on_data(source: Path, target: Path) -> None:
    """Give the run in a folder the dataset that came with another, on which it is trained. Raises
    :class:`StorageError`."""
    storage.write_file(target / DATA, _content(source / DATA))


# --- going on ---------------------------------------------------------------------------------


def as_run(
    path: Path, folder: Path | None = None, progress: OnProgress = lambda fraction: None
) -> Path:
    """An experiment as a run that can go on, in ``folder`` or among the user's; its path.

    ``path``: the file, or where it was unpacked. Raises :class:`AevizError`.
    """
    run = open_run(path)
    storage.make_folders((folder or runs_folder() / "x").parent)
    if folder is not None:
        layout.refuse_used(folder)
    target = folder.absolute() if folder else _free(f"{run.path.name}-continued")
    with storage.workshop(target) as temporary:
        made = temporary / "run"
        _copy(run.path, made, progress)
        with storage.explained(target):
            if folder is not None and folder.is_dir():
                folder.rmdir()
            made.rename(target)
    return target


def _free(name: str) -> Path:
    """A path among the user's runs that nothing has."""
    numbered = (name if n == 1 else f"{name}-{n}" for n in range(1, 100_000))
    return next(p for p in map(runs_folder().joinpath, numbered) if not p.exists())


def _copy(source: Path, target: Path, progress: OnProgress) -> None:
    """A run's folder without what makes it an experiment."""
    files = [path for path in sorted(source.rglob("*")) if path.is_file() and path.name != ABOUT]
    for done, path in enumerate(files):
        check_cancelled()
        progress(done / len(files))
        place = target / path.relative_to(source)
        storage.make_folders(place.parent)
        storage.write_file(place, _content(path))
