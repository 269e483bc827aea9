"""A run is a directory that describes itself: recipe, losses, frames, checkpoints.

Everything that is read from it is checked against its recipe and its probe (``fit``).

``run.json`` (sealed) says what was trained, with which versions, on which data;
``probe.safetensors`` holds the fixed inputs; ``metrics.jsonl`` has one sealed line per step and
event; ``frames/`` files with their hash in the name; ``checkpoints/`` one folder each.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import logging
import math
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

import msgspec
import numpy as np

from aeviz.core.base import storage
from aeviz.core.base.callbacks import OnProgress
from aeviz.core.base.errors import AevizError, RecipeError, RunError, StorageError
from aeviz.core.base.storage import shown
from aeviz.core.base.texts import plain
from aeviz.core.inference.frames import Frame, Probe
from aeviz.core.messages.events import CheckpointReady, Event, Noticed
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs import fit, journal, layout, serialise
from aeviz.core.runs.listing import RunSummary, summarise

if TYPE_CHECKING:
    import filelock

_log = logging.getLogger(__name__)
_Read = TypeVar("_Read", CheckpointReady, serialise.StoredWeights)


class Run:
    """An open run. Use it as a context manager, or call :meth:`close`.

    Every method that reads raises a subclass of ``AevizError``. What was damaged and could be left
    out is told in :attr:`warnings`, one plain sentence each.
    """

    path: Path
    source: Path
    """What the user opened: the folder, or the one file that it was unpacked from."""
    created: datetime
    """When it was made, to the microsecond: what tells it from another run in its place."""
    recipe: Recipe
    probe: Probe
    details: Mapping[str, object]
    """Versions, the dataset's name and fingerprint, threads: as given to :meth:`create`."""

    def __init__(
        self,
        path: Path,
        about: layout.About,
        recipe: Recipe,
        probe: Probe,
        lock: filelock.BaseFileLock | None,
    ) -> None:
        self.path = self.source = path
        self.created = about.created
        self.recipe = recipe
        self.probe = probe
        self.details = MappingProxyType(about.details)
        self._lock = lock
        self.flaws = journal.Flaws()
        """Of the last reading of :meth:`events`, and how far it went."""
        self._warnings: dict[str, None] = {}
        if about.newer:
            self.warn(f"The run {shown(path)} was made by a newer aeviz and is opened read-only.")

    # --- create, open, close ------------------------------------------------------------------

    @classmethod
    def create(
        cls, folder: Path | None, recipe: Recipe, probe: Probe, details: Mapping[str, object]
    ) -> Run:
        """Make a new run in ``folder``, or beside the others under a name of its own.

        ``details`` is JSON data. Raises :class:`RunError` when the folder has something in it,
        :class:`StorageError` when it cannot be written.
        """
        created = datetime.now(UTC)
        packed = serialise.probe_bytes(probe)
        digest = hashlib.sha256(packed).hexdigest()
        plain = msgspec.to_builtins(recipe)
        about = layout.About(layout.FORMAT, created, plain, digest, dict(details))
        if folder is None:
            path = layout.create_beside_others(about, recipe.name, packed)
        else:
            path = folder.resolve() if folder.is_symlink() else folder.absolute()
            layout.refuse_used(path)
            layout.create(path, about, packed)
        return cls(path, about, recipe, probe, layout.lock(path))

    @classmethod
    def open(cls, path: Path, write: bool = False) -> Run:
        """Open a run to read it, or, with ``write``, to go on recording.

        Raises :class:`RunError` when it is not a run, is damaged, was made by a newer version that
        cannot be understood, or, with ``write``, is being written by another program.
        """
        path = path.absolute()
        about = layout.read_about(path)
        if write and about.newer:
            raise RunError(
                f"The run {shown(path)} was made by a newer aeviz: open it read-only, or update"
                " aeviz."
            )
        if write and about.details.get("example"):
            raise RunError(
                f"The run {shown(path)} is an example and stays as it is: train its recipe as a new"
                " run."
            )
        if write and (path / layout.EXPERIMENT).exists():
            raise RunError(
                f"The run {shown(path)} came in one file and stays as it is: continue it as a run"
                " of its own."
            )
        recipe = layout.read_recipe(path, about)
        probe = layout.read_probe(path, about, recipe)
        run = cls(path, about, recipe, probe, layout.lock(path) if write else None)
        if write:
            try:
                layout.tidy(path)
                if journal.is_torn(path / layout.METRICS):
                    run._warn_torn()
            except AevizError:
                run.close()
                raise
        return run

    @property
    def name(self) -> str:
        """The name of its folder, safe to show and to write, whatever bytes it has."""
        return plain(self.path.name)

    @property
    def id(self) -> str:
        """What its checkpoints and frames carry, so that another run's are told from them."""
        return self.created.isoformat()

    @property
    def writable(self) -> bool:
        """Whether this program holds the run's lock."""
        return self._lock is not None

    @property
    def is_being_written(self) -> bool:
        """Whether some program, this one included, has the run open for writing now."""
        return layout.is_locked(self.path)

    def close(self) -> None:
        """Let go of the lock. A closed run can still be read."""
        if self._lock is not None:
            self._lock.release(force=True)
            self._lock = None

    def __enter__(self) -> Run:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def warnings(self) -> tuple[str, ...]:
        """What was found damaged so far and was left out, and what else is to be told."""
        return tuple(self._warnings)

    def warn(self, text: str) -> None:
        """Add to :attr:`warnings`: a plain sentence that users are to see once."""
        self._warnings[text] = None

    # --- events -------------------------------------------------------------------------------

    def events(self, progress: OnProgress | None = None) -> Iterator[Event]:
        """All recorded events but frames and checkpoints, in order; steps in blocks of an epoch.

        Damaged lines are left out with a warning. ``progress`` is told how much was read. Raises
        :class:`StorageError` when the file cannot be read.
        """
        newest = max(self.checkpoint_steps(), default=0)
        flaws = journal.Flaws()
        lines = journal.read_lines(self.path / layout.METRICS, flaws, progress=progress)
        yield from journal.replay(lines, flaws, self.recipe)
        self.flaws = flaws
        losses = self._losses
        if flaws.damaged or flaws.gaps:
            self._warn_damaged(losses)
        if flaws.torn and not layout.is_locked(self.path):
            self._warn_torn()
        if flaws.next_step <= newest:
            self.warn(f"All of {losses} from step {flaws.next_step} on are missing.")
        elif not (flaws.damaged or flaws.gaps):
            self._compare_with_newest(losses)

    def _compare_with_newest(self, losses: str) -> None:
        """Warn unless the journal begins as the newest checkpoint says; one that cannot be read
        says nothing. In a copy that was made in training the journal may be the older one."""
        with contextlib.suppress(StorageError):
            for _, folder in layout.checkpoint_folders(self.path)[-1:]:
                record = serialise.record_of(folder)
                if record.run not in ("", self.id):
                    continue
                found = journal.checksum(self.path / layout.METRICS, record.journal_bytes)
                if found is None:
                    self._warn_torn()
                elif found != record.journal_crc32:
                    self.warn(f"Not all of {losses} are those that were saved with its weights.")

    def notices(self) -> list[Noticed]:
        """What was noticed while it was trained. Raises :class:`StorageError`."""
        return journal.notices(self.path / layout.METRICS, self.recipe)

    @property
    def _losses(self) -> str:
        return f"the losses of the run {shown(self.path)}"

    def _warn_damaged(self, losses: str) -> None:
        self.warn(f"Some of {losses} are damaged or missing and were left out.")

    def _warn_torn(self) -> None:
        self.warn(
            f"The last line of the losses of the run {shown(self.path)} is incomplete and was left"
            " out."
        )

    def summary(self) -> RunSummary:
        """Title, state and last losses. Raises a subclass of ``AevizError``."""
        found = summarise(self.path)
        if found.damaged:
            self._warn_damaged(self._losses)
        if found.torn:
            self._warn_torn()
        return found

    def _check_there(self) -> None:
        """Raise :class:`RunError` if the whole run has gone: then nothing of it is to be missed."""
        if not storage.is_folder(self.path):
            raise RunError(
                f"The run {shown(self.path)} is gone, or its folder has another name now: choose"
                " another run."
            )

    # --- frames -------------------------------------------------------------------------------

    def frame_steps(self) -> np.ndarray:
        """The steps of the stored frames, ``int64 [n]``, rising."""
        return np.array(list(layout.frame_files(self.path)), dtype=np.int64)

    def frame(self, step: int) -> Frame:
        """The frame stored for exactly this step. Raises :class:`RunError`."""
        path = layout.frame_file(self.path, int(step))
        if path is None:
            self._check_there()
            raise RunError(
                f"The run {shown(self.path)} has no frame of step {step}: choose another step."
            )
        try:
            return layout.read_frame(path, self.probe, self.recipe, self.id)
        except StorageError as error:
            text = f"The frame of step {step} of the run {shown(self.path)} is damaged: skip it."
            self.warn(text)
            _log.info("%s", error)
            raise RunError(text) from error

    # --- checkpoints --------------------------------------------------------------------------

    def checkpoint_steps(self) -> tuple[int, ...]:
        """The steps that have a checkpoint, rising; each is checked only when it is read."""
        return tuple(dict(layout.checkpoint_folders(self.path)))

    def checkpoint(self, step: int | None = None) -> CheckpointReady:
        """The newest good checkpoint, at or before ``step`` if that is given.

        Damaged ones are passed over with a warning. Raises :class:`RunError` when none is left.
        """
        return self._good(step, serialise.checkpoint_of)[0]

    def stored_weights(self, step: int | None = None) -> serialise.StoredWeights:
        """The weights of that checkpoint, and the step they are of. Raises :class:`RunError`."""
        return self._good(step, serialise.weights_of)[0]

    def _good(
        self, step: int | None, read: Callable[[Path, int, str], _Read]
    ) -> tuple[_Read, Path]:
        limit = self.largest_checkpoint
        for found, folder in reversed(layout.checkpoint_folders(self.path)):
            if step is not None and found > step:
                continue
            try:
                content = read(folder, limit, self.id)
                if isinstance(content, CheckpointReady):
                    fit.check_state(content.step, content.epoch, content.state, self.recipe)
                if content.step == found:
                    return content, folder
                raise StorageError(f"{shown(folder)} is a checkpoint of another step.")
            except StorageError as error:
                self._warn_of_checkpoint(found, folder)
                _log.info("%s", error)
        before = "" if step is None else f" at or before step {step}"
        self._check_there()
        raise RunError(
            f"The run {shown(self.path)} has no good checkpoint{before}: choose another run or"
            " step, or train again."
        )

    def _warn_of_checkpoint(self, found: int, folder: Path) -> None:
        with contextlib.suppress(StorageError):
            if storage.lacks_files(folder):
                self.warn(
                    f"The checkpoint of step {found} of the run {shown(self.path)} is incomplete,"
                    " as in a copy that was made while it trained, and an older one is used."
                )
                return
        self.warn(
            f"The checkpoint of step {found} of the run {shown(self.path)} is damaged and an older"
            " one is used."
        )

    @functools.cached_property
    def largest_checkpoint(self) -> int:
        """Bytes that no checkpoint has more than, known before one is read: the weights, at most
        three numbers of the optimiser for each, and what is carried from batch to batch.

        Raises :class:`RunError`."""
        from aeviz.core.models import weight_shapes

        try:
            shapes = weight_shapes(self.recipe, self.probe.image_shape, len(self.probe.class_names))
        except (RecipeError, RuntimeError, ValueError) as error:
            if self.recipe.network.kind == "own":
                raise RunError(f"The run {shown(self.path)}: {error}") from error
            raise RunError(
                f"The recipe of the run {shown(self.path)} makes no network for its images: choose"
                " another run."
            ) from error
        weights = 4 * sum(math.prod(shape) for shape in shapes.values())
        return min(serialise.CHECKPOINT_LIMIT, 4 * weights + (64 << 20))

    def rewind(self, checkpoint: CheckpointReady) -> None:
        """Forget what came after a checkpoint of this run, to go on from there.

        Raises :class:`RunError` when the run is not open for writing or has no such checkpoint,
        :class:`StorageError` when the disk refuses.
        """
        if not self.writable:
            raise RunError(f"The run {shown(self.path)} is read-only: open it for writing.")
        found, folder = self._good(checkpoint.step, serialise.checkpoint_of)
        if found.step != checkpoint.step:
            raise RunError(
                f"The run {shown(self.path)} has no good checkpoint of step {checkpoint.step}:"
                f" the newest before it is of step {found.step}."
            )
        later = [*layout.checkpoint_folders(self.path), *layout.frame_files(self.path).items()]
        for step, path in reversed(later):
            if step > found.step:
                storage.remove(path)
        self._cut_losses(serialise.record_of(folder))

    def _cut_losses(self, record: serialise.CheckpointRecord) -> None:
        metrics = self.path / layout.METRICS
        crc = journal.checksum(metrics, record.journal_bytes)
        if crc != record.journal_crc32:
            self.warn(
                f"Some losses of the run {shown(self.path)} up to step {record.step} are damaged"
                " or missing."
            )
        if crc is not None:
            storage.truncate(metrics, record.journal_bytes)
