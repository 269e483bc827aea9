"""A recipe before its first step: what its network gets, and what it makes of it untrained.

It is a run in the cache folder with the start that the recipe's seed gives, and a frame of it, so
that it is looked at like any other run. It stays as it is, as an example does: training begins a
run of its own, with the same start.
"""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import zlib
from pathlib import Path

import msgspec.json

from aeviz.core.base import storage
from aeviz.core.base.errors import AevizError
from aeviz.core.base.paths import cache_folder
from aeviz.core.data.base import AnyDataset
from aeviz.core.examples import UNTRAINED
from aeviz.core.inference.frame_making import make_frame
from aeviz.core.inference.frames import choose_probe
from aeviz.core.messages.events import CheckpointReady, CheckpointState
from aeviz.core.models.base import Coder
from aeviz.core.prepare import describe, prepare
from aeviz.core.recipe.phases import planned_epochs
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs import layout, serialise
from aeviz.core.runs.run import Run

POINTS = 2000
"""Of the map: it is here at once, and a network that has learned nothing shows little more."""
MOST = 12
"""Such runs that are kept, as people go back and forth between recipes."""


def open_untrained(recipe: Recipe, dataset: AnyDataset) -> Run:
    """The recipe's network before its first step, looking at the test images of ``dataset``.

    Raises :class:`AevizError` if they do not fit, or the cache folder cannot be written.
    """
    key = msgspec.json.encode((msgspec.to_builtins(recipe), dataset.fingerprint))
    folder = cache_folder() / UNTRAINED
    path = folder / hashlib.sha256(key).hexdigest()[:20]
    with contextlib.suppress(AevizError):
        return _whole(path)
    shutil.rmtree(path, ignore_errors=True)
    storage.make_folders(folder)
    with storage.workshop(path) as temporary:
        made = temporary / "run"
        _make(made, recipe, dataset)
        try:
            made.rename(path)
        except OSError:
            if not path.exists():  # else another program was faster
                raise
    _forget_old(folder)
    return _whole(path)


def _make(path: Path, recipe: Recipe, dataset: AnyDataset) -> None:
    job = prepare(recipe, dataset)
    probe = choose_probe(dataset, recipe.seed, POINTS)
    details = {**describe(job, dataset), "example": UNTRAINED}
    with Run.create(path, job.recipe, probe, details) as run:
        files = serialise.checkpoint_files(_start(job.model, recipe), 0, zlib.crc32(b""), run.id)
        storage.make_folders(path / layout.CHECKPOINTS)
        storage.write_folder(layout.checkpoint_path(path, 0), files)
        job.model.eval()
        data = serialise.frame_bytes(make_frame(job.model, probe, job.recipe, 0, 0), run.id)
        storage.make_folders(path / layout.FRAMES)
        storage.write_file(layout.frame_path(path, 0, data), data)


def _start(model: Coder, recipe: Recipe) -> CheckpointReady:
    weights = {name: w.detach().cpu().numpy().copy() for name, w in model.state_dict().items()}
    return CheckpointReady(0, 0, weights, {}, CheckpointState(planned_epochs(recipe), {}, {}, None))


def _whole(path: Path) -> Run:
    run = Run.open(path)
    run.frame(run.checkpoint().step)
    return run


def _forget_old(folder: Path) -> None:
    with contextlib.suppress(OSError):
        kept = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime)
        for old in kept[:-MOST]:
            shutil.rmtree(old, ignore_errors=True)
