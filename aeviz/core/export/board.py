"""A log folder for TensorBoard: of a stored run, or of one in training, with the same contents.

Scalars are the losses and the figures of the tests; images the grid; histograms the codes of each
checkpoint; the projector gets the newest codes with their pictures and labels. The files are
written by ``torch.utils.tensorboard``, which needs the optional package ``tensorboard``.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.errors import AevizError, RunError
from aeviz.core.base.storage import explained, workshop
from aeviz.core.export.request import Request
from aeviz.core.graphics.screen import sides, smaller
from aeviz.core.inference.frames import Frame
from aeviz.core.inference.viewing import encode
from aeviz.core.messages.events import CheckpointSaved, EpochDone, Event, FrameReady, StepsDone
from aeviz.core.recipe.recipe import to_json
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run

if TYPE_CHECKING:
    from torch.utils.tensorboard import SummaryWriter

POINTS = 1000
"""Pictures whose codes are kept."""
MOST_PIXELS = 8192
"""Of a side of the projector's picture sheet; browsers draw no larger ones."""
FRAMES = 50
"""Grids of a stored run, at most."""
STEPS_AT_ONCE = 500
"""Losses of a block of steps, at most; a block has thousands in a stored run, a few in training."""


def write_board(request: Request) -> str:
    """A stored run as a folder of logs; says of which step the codes are.

    Raises :class:`AevizError`.
    """
    run, target = request.run, request.target
    with workshop(target) as bench:
        with Board(run, bench / target.name) as board:
            for event in run.events(lambda done: request.progress(0.3 * done)):
                board.take(event)
            steps = run.frame_steps()
            steps = steps[np.unique(np.linspace(0, len(steps) - 1, FRAMES).astype(int))]
            for done, step in enumerate(steps.tolist()):
                request.progress(0.3 + 0.3 * done / len(steps))
                board.show(run.frame(step))
            checkpoints = run.checkpoint_steps()
            for done, step in enumerate(checkpoints):
                request.progress(0.6 + 0.4 * done / len(checkpoints))
                board.add_codes(step)
        check_cancelled()
        with explained(target):
            (bench / target.name).rename(target)
    return f"codes of step {checkpoints[-1]:,}" if checkpoints else ""


class Board:
    """The logs of one run, in a folder that is made for them.

    Made by an export, or by who trains a run; fed with its events on one thread, and closed at
    the end, which writes the newest codes for the projector.
    """

    def __init__(self, run: Run, folder: Path) -> None:
        """Raises :class:`RunError` without the package, :class:`StorageError`."""
        self._run, self._folder = run, folder
        writer = need_tensorboard()
        with explained(folder):
            self._writer = writer(str(folder))
            self._writer.add_text("recipe", f"```json\n{to_json(run.recipe).decode()}\n```", 0)
        self._frame: Frame | None = None
        self._coded = -1
        self._others, threading.excepthook = threading.excepthook, self._hear

    def _hear(self, raised: threading.ExceptHookArgs) -> None:
        """What the writer's own thread meets, the next writing here is told."""
        if not type(raised.thread).__module__.startswith("tensorboard."):
            self._others(raised)

    def take(self, event: Event) -> None:
        """Write what there is to write of one event of the run.

        Raises :class:`StorageError`.
        """
        with explained(self._folder):
            match event:
                case StepsDone():
                    self._add_losses(event)
                case EpochDone():
                    self._add_figures(event)
                    if self._frame is not None:
                        self.show(self._frame)
                case FrameReady(frame=frame):
                    self._frame = frame
                case CheckpointSaved(step=step):
                    self.add_codes(step)

    def _add_losses(self, event: StepsDone) -> None:
        count = event.last - event.first + 1
        places = np.unique(np.linspace(0, count - 1, min(count, STEPS_AT_ONCE)).astype(int))
        for name, values in event.losses.items():
            for place in places.tolist():
                step = event.first + place
                self._writer.add_scalar(f"training/{name}", float(values[place]), step)

    def _add_figures(self, event: EpochDone) -> None:
        for kind, figures in (("test", event.test), ("validation", event.validation)):
            for name, value in figures.items():
                self._writer.add_scalar(f"{kind}/{name}", value, event.step)
        self._writer.add_scalar("speed/samples_per_second", event.samples_per_second, event.step)

    def show(self, frame: Frame) -> None:
        """The grid of a step, each kind of picture for itself."""
        probe, recipe = self._run.probe, self._run.recipe
        if not probe.digit_count:
            return
        rows = {"Original": probe.digits}
        if recipe.corruption.kind != "none":
            rows["Noisy"] = frame.noisy
        if recipe.task == "reconstruct":
            rows["Restored"] = frame.restored
        for name, pictures in rows.items():
            self._writer.add_images(f"pictures/{name}", _tensor(pictures), frame.step)

    def add_codes(self, step: int) -> None:
        """A histogram of the codes that a checkpoint of the run gives; one is enough for a step."""
        if step == self._coded or not len(self._run.probe.points):
            return
        codes = self._codes(step)
        if codes is not None:
            self._coded = step
            self._writer.add_histogram("codes", codes, step)

    def _codes(self, step: int) -> np.ndarray | None:
        """``float32 [n, k]`` of the run's first points; None where there are none that are finite:
        a damaged checkpoint, or a network that diverged."""
        run = self._run
        try:
            model = load_model(run, step)
        except AevizError:
            return None
        codes = encode(model, run.probe.points[:POINTS], run.recipe.data.pixel_range)
        return codes if np.isfinite(codes).all() else None

    def close(self) -> None:
        """Write the newest codes for the projector, and all that waits.

        Raises :class:`StorageError`.
        """
        try:
            codes = self._codes(self._coded) if self._coded >= 0 else None
            with explained(self._folder):
                if codes is not None:
                    self._add_projector(codes)
                self._writer.close()
        finally:
            threading.excepthook = self._others

    def _add_projector(self, codes: np.ndarray) -> None:
        probe = self._run.probe
        pictures = smaller(probe.points[: len(codes)], 32)
        across = MOST_PIXELS // max(sides(pictures.shape))
        count = min(len(codes), across * across)
        # Of tabs and lines the file of names is made.
        names = [" ".join(name.split()) or "?" for name in probe.class_names] or ["picture"]
        labels = [names[int(label)] for label in probe.point_labels]
        # The projector wants two numbers of a code at least.
        padded = np.pad(codes, ((0, 0), (0, max(0, 2 - codes.shape[1]))))
        self._writer.add_embedding(
            padded[:count],
            metadata=labels[:count],
            label_img=_tensor(pictures[:count]),
            global_step=self._coded,
            tag="codes",
        )

    def __enter__(self) -> Board:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@contextmanager
def logged(
    run: Run, folder: Path, tell: Callable[[str], None]
) -> Iterator[Callable[[Event], None]]:
    """What takes the events of a run in training, which never ends for them: what goes wrong is
    told once, and no more is logged. Raises :class:`AevizError` if it cannot begin."""
    board, is_lost = Board(run, folder), False

    def attempt(action: Callable[[], None]) -> None:
        nonlocal is_lost
        try:
            action()
        except AevizError as error:
            if not is_lost:
                tell(f"No more is logged for TensorBoard. {error}")
            is_lost = True

    def log(event: Event) -> None:
        if not is_lost:
            attempt(lambda: board.take(event))

    try:
        yield log
    finally:
        attempt(board.close)


def need_tensorboard() -> type[SummaryWriter]:
    """What writes the files. Raises :class:`RunError` where the package is missing."""
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError as error:
        raise RunError(
            "Logs for TensorBoard need the package tensorboard, which is not here: install it with"
            " “pip install tensorboard”."
        ) from error
    return SummaryWriter


def _tensor(pictures: np.ndarray) -> torch.Tensor:
    """``float32 [n, 1 or 3, h, w]`` in 0 … 1."""
    images = torch.from_numpy(np.ascontiguousarray(pictures)).float() / 255
    return images[:, None] if images.ndim == 3 else images
