"""Write a run while it happens: every event goes to disk and is passed on."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from aeviz.core.base import storage
from aeviz.core.base.errors import RunError, StorageError
from aeviz.core.base.files.journal_file import Journal
from aeviz.core.inference.frames import Frame
from aeviz.core.messages.events import (
    CheckpointReady,
    CheckpointSaved,
    EpochDone,
    Event,
    FrameReady,
    Noticed,
    PhaseStarted,
    StateChanged,
    StepsDone,
)
from aeviz.core.runs import fit, journal, layout, serialise
from aeviz.core.runs.live.onlookers import Onlookers
from aeviz.core.runs.run import Run

MAX_FRAMES = 600
MAX_FRAME_BYTES = 60_000_000
FRAME_GAP = 0.25
"""Seconds between stored frames that no epoch asks for."""
FLUSH_GAP = 1.0
"""Seconds that losses may wait in memory."""
OLD_CHECKPOINTS = 8, 24
"""So many checkpoints stay beside the newest two: the more, the smaller they are."""
MAX_CHECKPOINT_BYTES = 60_000_000
ENDED = ("finished", "stopped", "failed")
"""States after which nothing comes."""
_SYNC_BYTES = 1 << 20
_log = logging.getLogger(__name__)


def record(
    events: Iterable[Event], run: Run, onlookers: Onlookers | None = None
) -> Iterator[Event]:
    """Write each event into ``run``, which is open for writing, and pass it on.

    ``onlookers``: who looks at it from another program, and is left the newest weights.

    ``CheckpointSaved`` comes in the place of ``CheckpointReady`` once the checkpoint is on disk. A
    checkpoint or frame that cannot be written becomes ``Noticed``, and the next one is tried again;
    the last checkpoint is tried twice. What is on disk at the end is for :func:`saved.saved_of`.
    Raises :class:`RunError` when the run is read-only, :class:`StorageError` when losses could not
    be written for so long that memory would fill.
    """
    if not run.writable:
        raise RunError(f"The run {storage.shown(run.path)} is read-only: open it for writing.")
    recorder = _Recorder(run.path, run.id)
    if onlookers is not None:
        onlookers.sign()
    try:
        for event in events:
            if onlookers is not None:
                with suppress(StorageError):  # nothing of the run is lost
                    onlookers.follow(event)
            yield from recorder.take(event)
        yield from recorder.finish()
    finally:
        recorder.close()
        if onlookers is not None:
            onlookers.close()


def thinned(
    steps: Sequence[int],
    count: int,
    keep: Collection[int] = (),
    place: Callable[[float], float] = float,
) -> list[int]:
    """At most ``count`` of the rising ``steps``; the ends and ``keep`` stay.

    The others are spread evenly on the scale that ``place`` gives the place of a step on.
    """
    left = list(steps)
    while len(left) > count:
        gaps = [
            (place(left[i + 1]) - place(left[i - 1]), i)
            for i in range(1, len(left) - 1)
            if left[i] not in keep
        ]
        if not gaps:
            break
        del left[min(gaps)[1]]
    return left


class _Frames:
    """The stored frames: not more often than useful, and bounded in number and bytes."""

    def __init__(self, path: Path, run: str) -> None:
        self._path, self._run = path, run
        self._files = {
            step: (file, file.lstat().st_size) for step, file in layout.frame_files(path).items()
        }
        self.borders = journal.phase_steps(path / layout.METRICS)
        self._epoch_end = -1
        self.paused = False
        self._waiting: Frame | None = None
        self._last = -FRAME_GAP

    def border(self, step: int) -> bool:
        """The frame of this step is never thinned out. All tell whether a frame was stored."""
        self.borders.add(step)
        return self.end_epoch(step)

    def end_epoch(self, step: int) -> bool:
        """The frame of this step is stored, whether it came or is to come."""
        self._epoch_end = step
        return self._waiting is not None and self._waiting.step == step and self.store_waiting()

    def take(self, frame: Frame) -> bool:
        """Store the frame now, or let it wait for a reason to be stored."""
        self._waiting = frame
        due = time.monotonic() - self._last >= FRAME_GAP
        wanted = due or self.paused or not self._files or frame.step == self._epoch_end
        return wanted and self.store_waiting()

    def store_waiting(self) -> bool:
        """Store the newest frame if that was not done. Raises :class:`StorageError`."""
        frame, self._waiting = self._waiting, None
        if frame is None:
            return False
        self._last = time.monotonic()
        data = serialise.frame_bytes(frame, self._run)
        file = layout.frame_path(self._path, frame.step, data)
        storage.write_file(file, data)
        older = self._files.get(frame.step)
        self._files[frame.step] = (file, len(data))
        if older and older[0] != file:
            storage.remove(older[0])
        self._thin()
        return True

    def _thin(self) -> None:
        total = sum(size for _, size in self._files.values())
        if len(self._files) <= MAX_FRAMES and total <= MAX_FRAME_BYTES:
            return
        steps = sorted(self._files)
        kept = set(thinned(steps, max(2, len(steps) // 2), self.borders))
        storage.remove(*(self._files.pop(step)[0] for step in set(steps) - kept))


def _step_of(event: Event) -> int:
    if isinstance(event, StepsDone):
        return event.last
    return event.frame.step if isinstance(event, FrameReady) else event.step


class _Recorder:
    """What :func:`record` keeps in mind between two events."""

    def __init__(self, path: Path, run: str) -> None:
        self._path, self._run = path, run
        self._journal = Journal(path / layout.METRICS)
        self._frames = _Frames(path, run)
        self._failing: set[str] = set()
        self._unsaved: CheckpointReady | None = None
        """The newest checkpoint, if it could not be written."""
        self._flushed = time.monotonic()
        self._step = 0

    def take(self, event: Event) -> Iterator[Event]:
        """Write one event; what is to be passed on, notices of failures last."""
        self._step = _step_of(event)
        if isinstance(event, StateChanged) and event.state in ENDED:
            yield from self._save_again()
        for line in journal.lines_of(event):
            self._journal.append(line)
        if isinstance(event, CheckpointReady):
            yield from self._save(event)
            return
        trouble = [*self._keep_frames(event), *self._keep_lines(event)]
        yield event
        yield from trouble

    def _keep_frames(self, event: Event) -> Iterator[Event]:
        frames = self._frames
        if isinstance(event, FrameReady) and event.frame.is_whole and fit.is_finite(event.frame):
            yield from self._try("frame", lambda: frames.take(event.frame))
        elif isinstance(event, EpochDone):
            yield from self._try("frame", lambda: frames.end_epoch(event.step))
        elif isinstance(event, PhaseStarted):
            yield from self._try("frame", lambda: frames.border(event.step))
        elif isinstance(event, StateChanged):
            # In a pause nothing comes that would store the newest one, and others may look on.
            frames.paused = event.state == "paused"
            if frames.paused:
                yield from self._try("frame", frames.store_waiting)

    def _keep_lines(self, event: Event) -> Iterator[Event]:
        due = time.monotonic() - self._flushed > FLUSH_GAP
        failing = "losses" in self._failing
        full = self._journal.waiting > _SYNC_BYTES
        if isinstance(event, StateChanged) or (due if failing else full):
            yield from self._try("losses", self._journal.sync)
        elif not failing and (due or isinstance(event, EpochDone)):
            yield from self._try("losses", self._journal.flush)
        else:
            return
        self._flushed = time.monotonic()

    def _save(self, checkpoint: CheckpointReady) -> Iterator[Event]:
        """The journal first, then the checkpoint that counts its bytes, then what is too old."""
        is_saved = False
        folder = layout.checkpoint_path(self._path, checkpoint.step)

        def save() -> None:
            nonlocal is_saved
            self._journal.sync()  # which fails if this is not the run's folder any more
            size, crc = self._journal.size, self._journal.crc32
            files = serialise.checkpoint_files(checkpoint, size, crc, self._run)
            storage.make_folders(folder.parent)
            storage.write_folder(folder, files)
            is_saved = True

        yield from list(self._try("checkpoint", save))
        self._unsaved = None if is_saved else checkpoint
        if not is_saved:
            return
        yield CheckpointSaved(checkpoint.step, folder)
        yield from self._try("old checkpoints", self._drop_old_checkpoints)

    def _save_again(self) -> Iterator[Event]:
        """The run ends: no other checkpoint comes, and the disk may have room by now."""
        checkpoint = self._unsaved
        # Losses after an older one would be counted as before it.
        if checkpoint is not None and checkpoint.step == self._step:
            yield from self._save(checkpoint)

    def _drop_old_checkpoints(self) -> None:
        folders = layout.checkpoint_folders(self._path)
        if not folders:
            return  # the run was deleted since: who looks for its folder next says so
        latest = dict(folders)
        steps = sorted(latest)
        least, most = OLD_CHECKPOINTS
        count = min(max(MAX_CHECKPOINT_BYTES // storage.folder_size(folders[-1][1]), least), most)
        # Closer together at the beginning, where most is learned.
        old = thinned(steps[:-2], count, self._frames.borders, math.sqrt)
        kept = {*old, *steps[-2:]}
        storage.remove(*(f for step, f in folders if step not in kept or latest[step] != f))

    def _try(self, what: str, action: Callable[[], object]) -> Iterator[Noticed]:
        """Do it; the first failure of a row becomes a notice, which is recorded too.

        An action that returns ``False`` had nothing to do and ends no row.
        """
        try:
            done = action()
        except StorageError as error:
            if what not in self._failing:
                self._failing.add(what)
                notice = Noticed("storage", self._step, str(error))
                for line in journal.lines_of(notice):
                    self._journal.append(line)
                yield notice
        else:
            if done is not False:
                self._failing.discard(what)

    def finish(self) -> Iterator[Event]:
        """Store the last frame and sync, telling what fails."""
        yield from self._try("frame", self._frames.store_waiting)
        yield from self._try("losses", self._journal.sync)

    def close(self) -> None:
        """The same for a run that was broken off, and let go of the journal."""
        with suppress(StorageError):
            self._frames.store_waiting()
        try:
            self._journal.close()
        except StorageError as error:
            if "losses" not in self._failing:
                _log.error("%s", error)
