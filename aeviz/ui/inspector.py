"""Which step we look at, and looking through its network.

The Inspector owns an evaluation twin: a network of the run's recipe with weights copied from the
newest frame, or from a checkpoint when we look at the past. Views ask it in the GUI thread; while
people draw or drag, only the newest wish is answered.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from aeviz.core.errors import AevizError
from aeviz.core.frames import Frame
from aeviz.core.geometry import normalise, shrink
from aeviz.core.messages import FrameReady

if TYPE_CHECKING:
    from collections.abc import Mapping

    from torch import Tensor

    from aeviz.core.insight import Insight
    from aeviz.core.models.base import Coder
    from aeviz.core.recipe import Corruption
    from aeviz.core.runs import Run

KNOWN = 500
"""Test digits over which dead units are counted."""


@dataclass(frozen=True)
class RestoredDrawing:
    """What the network makes of a drawing: ``uint8 [h, w]`` pictures and its point on the map."""

    seen: np.ndarray
    noisy: np.ndarray
    restored: np.ndarray
    point: tuple[float, float]
    psnr: float


class Inspector(QObject):
    """Answers the views, for the live step or a past one; they cannot tell which."""

    run_changed = Signal(object)
    """Run that is looked at, or None."""
    frame_changed = Signal(object)
    """Frame to show."""
    position_changed = Signal(object)
    """Step of the past that is looked at, or None when live."""
    steps_changed = Signal(object)
    """Steps with stored frames, int64 [n]."""
    drawing_restored = Signal(object)
    """RestoredDrawing"""
    point_decoded = Signal(object)
    """Image uint8 [h, w]"""
    digits_restored = Signal(object)
    """Restored: the probe's digits under the noise that was asked for."""
    failed = Signal(str)
    """One plain sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.run: Run | None = None
        self.frame: Frame | None = None
        self.position: int | None = None
        self._live: FrameReady | None = None
        self._twin: Coder | None = None
        self._twin_step: int | None = None
        self._drawing: np.ndarray | None = None
        self._normalise = True
        self._drawing_noise: Corruption | None = None
        self._digits_noise: Corruption | None = None
        self._point: tuple[float, float] | None = None
        self._held = False
        # A wish waits for the event loop to come round, so that only the newest is answered.
        self._answer_drawing = self._single_shot(self._restore_drawing)
        self._answer_point = self._single_shot(self._decode_point)
        self._answer_position = self._single_shot(self._look)

    def _single_shot(self, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(0)
        timer.timeout.connect(slot)
        return timer

    # --- which run and step -------------------------------------------------------------------

    def look_at_run(self, run: Run) -> None:
        """Look at another run, live from now on. Shows its newest stored frame, if any."""
        self.run, self._live, self._twin, self._twin_step = run, None, None, None
        self.frame, self.position = None, None
        self.run_changed.emit(run)
        self.position_changed.emit(None)
        steps = self.refresh_steps()
        if len(steps):
            self._show_stored(int(steps[-1]))

    @Slot(object)
    def take_live(self, ready: FrameReady) -> None:
        """A frame of the run in training. Shown unless we look at the past."""
        self._live = ready
        if self.position is None:
            self._show_live()

    @Slot()
    def refresh_steps(self) -> np.ndarray:
        """Find out which steps have stored frames."""
        steps = self.run.frame_steps() if self.run is not None else np.empty(0, np.int64)
        self.steps_changed.emit(steps)
        return steps

    @Slot(int)
    def look_at_step(self, step: int) -> None:
        """Look at a stored step of the past."""
        self.position = step
        self.position_changed.emit(step)
        self._answer_position.start()

    @Slot()
    def look_live(self) -> None:
        """Return to the newest step."""
        self.position = None
        self.position_changed.emit(None)
        if self._live is not None:
            self._show_live()
        elif self.run is not None:
            steps = self.run.frame_steps()
            if len(steps):
                self._show_stored(int(steps[-1]))

    @Slot()
    def _look(self) -> None:
        if self.position is not None:
            self._show_stored(self.position)

    def _show_live(self) -> None:
        if self._live is not None:
            self._show(self._live.frame)

    def _show_stored(self, step: int) -> None:
        if self.run is None:
            return
        try:
            self._show(self.run.frame(step))
        except AevizError as error:
            # A frame may have been thinned out since the timeline was drawn.
            self.failed.emit(str(error))
            self.refresh_steps()

    def _show(self, frame: Frame) -> None:
        self.frame = frame
        self.frame_changed.emit(frame)
        if self._drawing is not None:
            self._answer_drawing.start()
        if self._digits_noise is not None:
            self._restore_digits()

    # --- looking through the network ----------------------------------------------------------

    def hold(self) -> None:
        """Answer no wishes that need a network until :meth:`go_on`: torch is being loaded."""
        self._held = True

    @Slot()
    def go_on(self) -> None:
        """Answer wishes again, and those that came meanwhile."""
        self._held = False
        if self._drawing is not None:
            self._answer_drawing.start()
        if self._point is not None:
            self._answer_point.start()
        if self._digits_noise is not None:
            self._restore_digits()

    @Slot(object)
    def restore_drawing(self, drawing: np.ndarray | None) -> None:
        """Wish: restore a drawing ``uint8 [h, w]``, white on black; None forgets it."""
        self._drawing = drawing
        if drawing is not None:
            self._answer_drawing.start()

    @Slot(float, float)
    def decode_point(self, x: float, y: float) -> None:
        """Wish: decode a point of the map."""
        self._point = (x, y)
        self._answer_point.start()

    @Slot(bool)
    def set_normalise(self, on: bool) -> None:
        """Whether drawings are centred and scaled like MNIST first."""
        self._normalise = on
        self.restore_drawing(self._drawing)

    def set_drawing_noise(self, noise: Corruption) -> None:
        """What is done to drawings before the network sees them."""
        self._drawing_noise = noise
        self.restore_drawing(self._drawing)

    def set_digits_noise(self, noise: Corruption | None) -> None:
        """What is done to the probe's digits; None: as in training."""
        self._digits_noise = noise
        if noise is not None:
            self._restore_digits()
        elif self.frame is not None:
            self.frame_changed.emit(self.frame)

    @property
    def is_ready(self) -> bool:
        """Whether wishes that need a network are answered."""
        return not self._held

    def classify(self, pictures: np.ndarray) -> np.ndarray | None:
        """Probabilities ``float32 [n, classes]`` of pictures ``uint8 [n, h, w]``.

        None if the network at this step names no classes (yet), or there is none.
        """
        twin = self._current_twin() if self.names_classes else None
        if twin is None or self.run is None:
            return None
        from aeviz.core.viewing import classify

        return classify(twin, pictures, self.run.recipe.data.pixel_range)

    @property
    def names_classes(self) -> bool:
        """Whether the network at this step is a classifier whose last layer has begun to learn."""
        return self.frame is not None and self.frame.predicted is not None

    def look_inside(self, picture: np.ndarray) -> Insight | None:
        """The weights as pictures, and what the layers make of ``uint8 [h, w]``."""
        twin = self._current_twin()
        if twin is None or self.run is None:
            return None
        from aeviz.core.insight import look_inside

        return look_inside(twin, picture, self.run.recipe, self.run.probe.points[:KNOWN])

    def code_pictures(self, pictures: np.ndarray) -> np.ndarray | None:
        """Codes of pictures ``uint8 [n, h, w]`` as pictures, ``uint8 [n, a, b]``."""
        twin = self._current_twin()
        if twin is None or self.run is None:
            return None
        from aeviz.core.insight import code_pictures
        from aeviz.core.viewing import encode

        recipe = self.run.recipe
        return code_pictures(encode(twin, pictures, recipe.data.pixel_range), recipe)

    @Slot()
    def _restore_drawing(self) -> None:
        twin = self._current_twin()
        if twin is None or self.run is None or self._drawing is None or self.frame is None:
            return
        from aeviz.core.projection import project
        from aeviz.core.viewing import restore

        recipe = self.run.recipe
        seen = normalise(self._drawing) if self._normalise else shrink(self._drawing)
        noise = self._drawing_noise or recipe.corruption
        result = restore(
            twin, seen[None], noise, recipe.data.pixel_range, recipe.seed, self.frame.phase
        )
        x, y = project(result.codes, self.frame.projection)[0]
        self.drawing_restored.emit(
            RestoredDrawing(
                seen, result.noisy[0], result.output[0], (float(x), float(y)), float(result.psnr[0])
            )
        )

    @Slot()
    def _decode_point(self) -> None:
        twin = self._current_twin()
        if twin is None or self.run is None or self._point is None or self.frame is None:
            return
        from aeviz.core.projection import unproject
        from aeviz.core.viewing import decode

        codes = unproject(np.array([self._point], np.float32), self.frame.projection)
        pixel_range = self.run.recipe.data.pixel_range
        try:
            image = decode(twin, codes, pixel_range, self.frame.phase)[0]
        except AevizError as error:
            self.failed.emit(str(error))
            return
        self.point_decoded.emit(image)

    def _restore_digits(self) -> None:
        twin = self._current_twin()
        if twin is None or self.run is None or self._digits_noise is None:
            return
        from aeviz.core.viewing import restore

        recipe = self.run.recipe
        self.digits_restored.emit(
            restore(
                twin,
                self.run.probe.digits,
                self._digits_noise,
                recipe.data.pixel_range,
                recipe.seed,
                self.frame.phase if self.frame is not None else None,
            )
        )

    def _current_twin(self) -> Coder | None:
        """The network of the step we look at; None (and a sentence) if there is none."""
        if self._held or self.run is None or self.frame is None:
            return None
        if self.run.probe.inputs is not None:
            return None  # signals are not pictures: nothing drawn or pointed at fits the network
        step = self.frame.step
        if self._twin is not None and self._twin_step == step:
            return self._twin
        try:
            if self._twin is None:
                from aeviz.core.models import build_model

                probe = self.run.probe
                classes = len(probe.class_names)
                self._twin = build_model(self.run.recipe, probe.image_shape, classes)
            self._twin.load_state_dict(self._weights(step))
        except (AevizError, RuntimeError) as error:
            self.failed.emit(str(error))
            return None
        self._twin_step = step
        return self._twin

    def _weights(self, step: int) -> Mapping[str, Tensor]:
        """Weights of exactly the live step, else of the newest checkpoint up to ``step``."""
        if self._live is not None and self._live.frame.step == step:
            return self._live.weights
        import torch

        assert self.run is not None  # noqa: S101 - only called with a run
        stored = self.run.weights(step)
        return {name: torch.from_numpy(value.copy()) for name, value in stored.items()}
