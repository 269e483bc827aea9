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
    weights_step: int
    """The step of the weights that were used."""
    code: np.ndarray
    """``float32 [k]``"""


@dataclass(frozen=True)
class Looked:
    """What we look through: the run, the frame, and the network of its step.

    The network is lent for as long as no event is handled; who needs it longer makes a copy.
    """

    run: Run
    frame: Frame
    model: Coder
    drawing_noise: Corruption

    def seen(self, drawing: np.ndarray, like: np.ndarray | None, normalised: bool) -> np.ndarray:
        """A drawing ``uint8 [h, w]`` as the network sees it before the noise."""
        return normalise(drawing, like) if normalised else shrink(drawing)


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
    woken = Signal()
    """Networks can be looked through from now on."""
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
        self._weights_step = 0
        self._warned = 0
        self._drawing: np.ndarray | None = None
        self._ready = False
        self._like: np.ndarray | None = None
        self._normalise = True
        self._drawing_noise: Corruption | None = None
        self._digits_noise: Corruption | None = None
        self._code: np.ndarray | None = None
        self._held = False
        # A wish waits for the event loop to come round, so that only the newest is answered.
        self._answer_drawing = self._single_shot(self._restore_drawing)
        self._answer_point = self._single_shot(self._decode_code)
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
        self._warned = 0
        self._tell_warnings()
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
        self.woken.emit()
        if self._drawing is not None:
            self._answer_drawing.start()
        if self._code is not None:
            self._answer_point.start()
        if self._digits_noise is not None:
            self._restore_digits()

    @property
    def normalises(self) -> bool:
        """Whether drawings are centred and scaled like MNIST first."""
        return self._normalise

    def looked(self) -> Looked | None:
        """What we look through now; None (and a sentence) if there is nothing."""
        twin = self.twin()
        if twin is None or self.run is None or self.frame is None:
            return None
        noise = self._drawing_noise or self.run.recipe.corruption
        return Looked(self.run, self.frame, twin, noise)

    def restore_image(self, image: np.ndarray) -> None:
        """Wish: restore an image that has the dataset's geometry already, ``uint8 [h, w]``."""
        self._ready = True
        self._drawing = image
        self._answer_drawing.start()

    @Slot(object)
    def restore_drawing(self, drawing: np.ndarray | None, like: np.ndarray | None = None) -> None:
        """Wish: restore a drawing ``uint8 [h, w]``, white on black; None forgets it.

        ``like``: the drawing before a part was erased, whose place and size it keeps.
        """
        self._ready = False
        self._drawing, self._like = drawing, like
        if drawing is not None:
            self._answer_drawing.start()

    @Slot(object)
    def decode_code(self, code: np.ndarray) -> None:
        """Wish: decode a code ``float32 [k]``."""
        self._code = code
        self._answer_point.start()

    def decode(self, codes: np.ndarray) -> np.ndarray | None:
        """Pictures ``uint8 [n, h, w]`` of codes ``float32 [n, k]``, at once; None without a network
        that can."""
        try:
            return self._decoded(codes)
        except AevizError:
            return None

    def _decoded(self, codes: np.ndarray) -> np.ndarray | None:
        frame, run = self.frame, self.run
        if run is None or frame is None or codes.shape[1:] != frame.code_std.shape:
            return None
        twin = self.twin()
        if twin is None:
            return None
        from aeviz.core.viewing import decode

        return decode(twin, codes, run.recipe.data.pixel_range, frame.phase)

    def has_prior(self) -> bool:
        """Whether codes of the run are meant to follow a Gaussian, as those of a VAE are."""
        return self.run is not None and self.run.recipe.code.kind == "variational"

    @Slot(bool)
    def set_normalise(self, on: bool) -> None:
        """Whether drawings are centred and scaled like MNIST first."""
        self._normalise = on
        if self._drawing is not None:
            self._answer_drawing.start()

    def set_drawing_noise(self, noise: Corruption) -> None:
        """What is done to drawings before the network sees them."""
        self._drawing_noise = noise
        if self._drawing is not None:
            self._answer_drawing.start()

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
        twin = self.twin() if self.names_classes else None
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
        twin = self.twin()
        if twin is None or self.run is None:
            return None
        from aeviz.core.insight import look_inside

        return look_inside(twin, picture, self.run.recipe, self.run.probe.points[:KNOWN])

    def code_pictures(self, pictures: np.ndarray) -> np.ndarray | None:
        """Codes of pictures ``uint8 [n, h, w]`` as pictures, ``uint8 [n, a, b]``."""
        twin = self.twin()
        if twin is None or self.run is None:
            return None
        from aeviz.core.insight import code_pictures
        from aeviz.core.viewing import encode

        recipe = self.run.recipe
        return code_pictures(encode(twin, pictures, recipe.data.pixel_range), recipe)

    @Slot()
    def _restore_drawing(self) -> None:
        looked = self.looked() if self._drawing is not None else None
        if looked is None or self._drawing is None:
            return
        from aeviz.core.projection import project
        from aeviz.core.viewing import restore

        recipe = looked.run.recipe
        seen = self._drawing
        if not self._ready:
            seen = looked.seen(self._drawing, self._like, self._normalise)
        result = restore(
            looked.model,
            seen[None],
            looked.drawing_noise,
            recipe.data.pixel_range,
            recipe.seed,
            looked.frame.phase,
        )
        x, y = project(result.codes, looked.frame.projection)[0]
        self.drawing_restored.emit(
            RestoredDrawing(
                seen,
                result.noisy[0],
                result.output[0],
                (float(x), float(y)),
                float(result.psnr[0]),
                self._weights_step,
                result.codes[0],
            )
        )

    @Slot()
    def _decode_code(self) -> None:
        try:
            pictures = None if self._code is None else self._decoded(self._code[None])
        except AevizError as error:
            self.failed.emit(str(error))
            return
        if pictures is not None:
            self.point_decoded.emit(pictures[0])

    def _restore_digits(self) -> None:
        twin = self.twin()
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

    def twin(self) -> Coder | None:
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
            self._weights_step = step
            return self._live.weights
        import torch

        assert self.run is not None  # noqa: S101 - only called with a run
        stored = self.run.checkpoint(step)
        self._weights_step = stored.step
        self._tell_warnings()
        return {name: torch.from_numpy(value.copy()) for name, value in stored.weights.items()}

    def _tell_warnings(self) -> None:
        """Say what was found damaged in the run since the last time."""
        if self.run is not None and len(self.run.warnings) > self._warned:
            new = self.run.warnings[self._warned :]
            self._warned = len(self.run.warnings)
            self.failed.emit(" ".join(new))
