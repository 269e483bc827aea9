"""Runs that ship with aeviz, trained before, so that there is something to see at once.

An example is a run without what may not be passed on or nobody needs: the test digits, the frames
made from them, the optimiser. Opening one puts a run into the cache folder that looks at digits
which are on this machine, with a frame made from them. It can be looked at like any other run, but
not continued. ``resources/models/make.sh`` says how they were trained.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import shutil
import sys
import zlib
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import msgspec

from aeviz.core.base import storage
from aeviz.core.base.errors import AevizError, RunError
from aeviz.core.base.paths import cache_folder
from aeviz.core.base.sealed import seal
from aeviz.core.data.base import Dataset
from aeviz.core.inference.frames import choose_probe
from aeviz.core.runs import layout, serialise
from aeviz.core.runs.run import Run


@dataclass(frozen=True)
class Example:
    """A folder of ``resources/models``; ``text`` says in a sentence what there is to see."""

    name: str
    title: str
    text: str


EXAMPLES: dict[str, Example] = {
    row.name: row
    for row in (
        Example(
            "map",
            "A map that denoises",
            "Every noisy digit becomes two numbers, a point on the map, and is drawn from them.",
        ),
        Example(
            "denoiser",
            "A convolutional denoiser",
            "A wide code keeps every stroke: noise is removed far better, but the map says less.",
        ),
    )
}
"""The first one is open at the first start."""
UNTRAINED = "untrained"
"""The name of what is none of these: a recipe before its first step; see ``core/untrained.py``."""


def open_example(name: str, dataset: Dataset, shipped: Path | None = None) -> Run:
    """An example as a run in the cache folder that looks at the test images of ``dataset``.

    ``shipped`` is where the examples are, by default in the package. Raises :class:`AevizError`
    when it is not there or damaged, or the cache folder cannot be written.
    """
    source = (shipped or Path(str(resources.files("aeviz.resources"))) / "models") / name
    about = layout.read_about(source)
    probe = choose_probe(dataset, layout.read_recipe(source, about).seed)
    packed = serialise.probe_bytes(probe)
    about.probe = hashlib.sha256(packed).hexdigest()
    sealed = seal(msgspec.structs.asdict(about))
    folder = cache_folder() / "examples"
    path = folder / f"{name}-{hashlib.sha256(sealed).hexdigest()[:16]}"
    with contextlib.suppress(AevizError):
        return _whole(path)
    shutil.rmtree(path, ignore_errors=True)  # a cache that is damaged is made again
    storage.make_folders(folder)
    with storage.workshop(path) as temporary:
        made = temporary / "run"
        losses = storage.read_file(source / layout.METRICS, serialise.FRAME_LIMIT)
        storage.create_folder(
            made, {layout.RUN: sealed, layout.PROBE: packed, layout.METRICS: losses}
        )
        _add_weights(made, source)
        _add_frame(made)
        try:
            made.rename(path)
        except OSError:
            if not path.exists():  # else another program was faster
                raise
    return _whole(path)


def _whole(path: Path) -> Run:
    """The run at ``path``. Raises :class:`AevizError` unless all of it is there and undamaged."""
    run = Run.open(path)
    run.frame(run.checkpoint().step)
    return run


def _add_weights(made: Path, source: Path) -> None:
    folders = layout.checkpoint_folders(source)
    if not folders:
        raise RunError(f"The example {source.name} has no weights: install aeviz again.")
    files = storage.read_folder(folders[-1][1], serialise.CHECKPOINT_LIMIT)
    storage.make_folders(made / layout.CHECKPOINTS)
    storage.write_folder(layout.checkpoint_path(made, folders[-1][0]), files)


def _add_frame(made: Path) -> None:
    from aeviz.core.inference.frame_making import make_frame
    from aeviz.core.runs.network import load_model

    run = Run.open(made)
    at = run.checkpoint()
    data = serialise.frame_bytes(
        make_frame(load_model(run), run.probe, run.recipe, at.step, at.epoch)
    )
    storage.make_folders(made / layout.FRAMES)
    storage.write_file(layout.frame_path(made, at.step, data), data)


def pack_example(run: Run, folder: Path, command: str) -> None:
    """Write what ships of a finished run as ``folder``, whose name becomes the example's.

    ``command`` is how it was trained, for whoever wants to do it again. Raises
    :class:`AevizError`.
    """
    about = layout.read_about(run.path)
    about.details |= {"example": folder.name, "command": command}
    if known := EXAMPLES.get(folder.name):
        # The recipe's own words are about the network before “--set” made another of it.
        about.recipe |= {"title": known.title, "description": known.text}
    losses = storage.read_file(run.path / layout.METRICS, serialise.FRAME_LIMIT)
    storage.make_folders(folder.parent)
    storage.create_folder(
        folder, {layout.RUN: seal(msgspec.structs.asdict(about)), layout.METRICS: losses}
    )
    checkpoint = dataclasses.replace(run.checkpoint(), optimiser={})
    crc = zlib.crc32(losses)
    storage.make_folders(folder / layout.CHECKPOINTS)
    storage.write_folder(
        layout.checkpoint_path(folder, checkpoint.step),
        serialise.checkpoint_files(checkpoint, len(losses), crc),
    )


if __name__ == "__main__":
    pack_example(Run.open(Path(sys.argv[1])), Path(sys.argv[2]), sys.argv[3])
