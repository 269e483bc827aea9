"""Which step we look at, and looking through its network.

The Inspector owns an evaluation twin: a network of the run's recipe with weights copied from the
newest frame, or from the nearest checkpoint when we look at the past, read on a thread. Views ask
it in the GUI thread; while people draw or drag, only the newest request is answered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.base.errors import AevizError
from aeviz.core.inference.frames import Frame
from aeviz.core.messages.events import FrameReady
from aeviz.ui.inspect.network import EvaluationTwin, InspectedNetwork
from aeviz.ui.inspect.past_weights import PastWeights, Weights
from aeviz.ui.jobs.debounce import single_shot

if TYPE_CHECKING:
    from collections.abc import Callable

    from aeviz.core.recipe.sections import Corruption
    from aeviz.core.runs.run import Run


class Inspector(QObject):
    """Answers the views, for the live step or a past one; they cannot tell which."""

    run_changed = Signal(object)
    """Run that is looked at, or None."""
    frame_changed = Signal(object)
    """Frame to show."""
    position_changed = Signal(object)
    """Step of the past that is looked at, or None when live."""
    live_changed = Signal(bool)
    """Whether there are frames of a run in training, not only stored ones."""
    steps_changed = Signal(object)
    """Steps with stored frames, int64 [n]."""
    drawing_restored = Signal(object)
    """RestoredDrawing"""
    point_decoded = Signal(object)
    """Image uint8 [h, w]"""
    digits_restored = Signal(object)
    """Restored: the probe's digits under the noise that was asked for."""
    ready = Signal()
    """Networks can be looked through from now on."""
    failed = Signal(str)
    """One plain sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.run: Run | None = None
        self.frame: Frame | None = None
        self.position: int | None = None
        self._live: FrameReady | None = None
        self._live_weights: Weights | None = None
        self._twin = EvaluationTwin()
        self._past = PastWeights(self)
        self._past.arrived.connect(self._answer_all)
        self._past.failed.connect(self.failed)
        self._warned = 0
        self._drawing: np.ndarray | None = None
        self._ready = False
        self._like: np.ndarray | None = None
        self.normalises = True
        """Whether drawings are centred and scaled like MNIST first."""
        self._drawing_noise: Corruption | None = None
        self._digits_noise: Corruption | None = None
        self._numbers: int | None = None
        self._code: np.ndarray | None = None
        self._code_waits = False
        self._asked: dict[Callable[[], object], None] = {}
        self._held = False
        # A request waits for the event loop to come round, so that only the newest is answered.
        self._answer_drawing = single_shot(self, self._restore_drawing)
        self._answer_point = single_shot(self, self._decode_code)
        self._answer_position = single_shot(self, self._look)

    # --- which run and step -------------------------------------------------------------------

    def look_at_run(self, run: Run) -> None:
        """Look at another run, live from now on. Shows its newest stored frame, if any."""
        self.run, self._live, self.frame, self.position = run, None, None, None
        self._live_weights, self._code_waits, self._numbers = None, False, None
        self.live_changed.emit(False)
        self._asked.clear()
        self._twin = EvaluationTwin()
        self._past.look_at(run)
        self._warned = 0
        self._tell_warnings()
        self.run_changed.emit(run)
        self.position_changed.emit(None)
        self._show_newest(self.refresh_steps())

    @Slot(object)
    def follow(self, event: object) -> None:
        if isinstance(event, FrameReady):
            self.take_live(event)

    def take_live(self, ready: FrameReady) -> None:
        """A frame of the run in training. Shown unless we look at the past."""
        was_live = self._live is not None
        self._live, self._live_weights = ready, None
        if ready.weights:
            step = ready.frame.step if ready.weights_step is None else ready.weights_step
            self._live_weights = Weights(step, ready.weights)
        if not was_live:
            self.live_changed.emit(True)
        if self.position is None:
            self._show(ready.frame)

    @Slot()
    def refresh_steps(self) -> np.ndarray:
        steps = self.run.frame_steps() if self.run is not None else np.empty(0, np.int64)
        self.steps_changed.emit(steps)
        return steps

    @Slot(int)
    def look_at_step(self, step: int) -> None:
        self.position = step
        self.position_changed.emit(step)
        self._answer_position.start()

    @Slot(int)
    def look_near_step(self, step: int) -> None:
        steps = self.refresh_steps()
        if len(steps):
            self.look_at_step(int(steps[np.abs(steps - step).argmin()]))

    @Slot()
    def look_live(self) -> None:
        self.position = None
        self.position_changed.emit(None)
        if self._live is not None:
            self._show(self._live.frame)
        elif self.run is not None:
            self._show_newest(self.run.frame_steps())

    @Slot()
    def _look(self) -> None:
        if self.position is not None:
            self._show_stored(self.position)

    def _show_newest(self, steps: np.ndarray) -> None:
        if len(steps):
            self._show_stored(int(steps[-1]))

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
        self._fetch()
        self._answer_drawing.start()
        self._restore_digits()

    # --- looking through the network ----------------------------------------------------------

    def hold(self) -> None:
        """Answer no requests that need a network until :meth:`go_on`: torch is being loaded."""
        self._held = True

    @Slot()
    def go_on(self) -> None:
        """Answer requests again, and those that came meanwhile."""
        self._held = False
        self._fetch()
        self._answer_all()

    @Slot()
    def _answer_all(self) -> None:
        """Answer what was asked while no network was there to answer."""
        if self._held:
            return
        asked, self._asked = self._asked, {}
        self.ready.emit()
        for ask in asked:
            ask()
        self._answer_drawing.start()
        if self._code_waits:
            self._answer_point.start()
        self._restore_digits()

    def inspected(self) -> InspectedNetwork | None:
        """What we look through now; None (and a sentence) if there is nothing."""
        run, frame = self.run, self.frame
        if self._held or run is None or frame is None:
            return None
        if run.probe.inputs is not None:
            return None  # signals are not pictures: nothing drawn or pointed at fits the network
        weights = self._weights(frame.step)
        if weights is None:
            return None  # they are being read; what was asked is asked again when they are here
        try:
            model = self._twin.at(run, weights)
        except AevizError as error:
            self.failed.emit(str(error))
            return None
        self._tell_warnings()
        noise = self._drawing_noise or run.recipe.corruption
        return InspectedNetwork(run, frame, model, self._twin.weights_step, noise, self._numbers)

    def _weights(self, step: int) -> Weights | None:
        """Weights of exactly the live step, or the newest of a run in training elsewhere; else of
        the nearest checkpoint once it is read."""
        live = self._live_weights
        is_live = self.position is None and self._live is not None
        if live is not None and (live.step == step or is_live):
            return live
        return self._past.near(step)

    def _fetch(self) -> None:
        """Have the weights of the step that is shown read before somebody asks for them."""
        run, frame = self.run, self.frame
        if not self._held and run is not None and frame is not None and run.probe.inputs is None:
            self._weights(frame.step)

    @Slot()
    def close(self) -> None:
        self._past.close()

    def restore_image(self, image: np.ndarray) -> None:
        """Request: restore an image that has the dataset's geometry already, ``uint8 [h, w]``."""
        self._ready, self._drawing = True, image
        self._answer_drawing.start()

    @Slot(object)
    def restore_drawing(self, drawing: np.ndarray | None, like: np.ndarray | None = None) -> None:
        """Request: restore a drawing ``uint8 [h, w]``, white on black; None forgets it.

        ``like``: the drawing before a part was erased, whose place and size it keeps.
        """
        self._ready, self._drawing, self._like = False, drawing, like
        self._answer_drawing.start()

    @Slot(object)
    def decode_code(self, code: np.ndarray) -> None:
        """Request: decode a code ``float32 [k]``."""
        self._code, self._code_waits = code, True
        self._answer_point.start()

    def decode(self, codes: np.ndarray) -> np.ndarray | None:
        """Pictures ``uint8 [n, h, w]`` of codes ``float32 [n, k]``, at once; None without a network
        that can."""
        try:
            return self._decoded(codes)
        except AevizError:
            return None

    def _decoded(self, codes: np.ndarray) -> np.ndarray | None:
        frame = self.frame
        if frame is None or codes.shape[1:] != frame.code_std.shape:
            return None
        inspected = self.inspected()
        return None if inspected is None else inspected.decode(codes)

    def has_prior(self) -> bool:
        """Whether codes of the run are meant to follow a Gaussian, as those of a VAE are."""
        return self.run is not None and self.run.recipe.code.kind == "variational"

    @Slot(bool)
    def set_normalise(self, on: bool) -> None:
        self.normalises = on
        self._answer_drawing.start()

    def set_drawing_noise(self, noise: Corruption) -> None:
        """What is done to drawings before the network sees them."""
        self._drawing_noise = noise
        self._answer_drawing.start()

    @Slot(int)
    def set_numbers(self, count: int) -> None:
        """From how many of the first numbers of its code a drawing is restored; until the next run
        is looked at."""
        self._numbers = count
        self._answer_drawing.start()

    def set_digits_noise(self, noise: Corruption | None) -> None:
        """What is done to the probe's digits; None: as in training."""
        self._digits_noise = noise
        self._restore_digits()
        if noise is None and self.frame is not None:
            self.frame_changed.emit(self.frame)

    @property
    def weights_step(self) -> int:
        return self._twin.weights_step

    def once_ready(self, ask: Callable[[], object]) -> None:
        """Do this, once, when the network that is on its way is here; if none is, never."""
        if not self.is_ready:
            self._asked[ask] = None

    @property
    def is_ready(self) -> bool:
        """Whether requests that need a network are answered at once."""
        return not self._held and not self._past.is_reading

    def classify(self, pictures: np.ndarray) -> np.ndarray | None:
        """Probabilities ``float32 [n, classes]`` of pictures ``uint8 [n, h, w]``.

        None if the network at this step names no classes (yet), or there is none.
        """
        inspected = self.inspected() if self.names_classes else None
        return None if inspected is None else inspected.classify(pictures)

    @property
    def names_classes(self) -> bool:
        """Whether the network at this step is a classifier whose last layer has begun to learn."""
        return self.frame is not None and self.frame.probabilities is not None

    @Slot()
    def _restore_drawing(self) -> None:
        inspected = self.inspected() if self._drawing is not None else None
        if inspected is None or self._drawing is None:
            return
        seen, whole = self._drawing, None
        # A picture of the run that was looked at before may be of another size.
        if not self._ready or seen.shape != inspected.run.probe.image_shape:
            seen = inspected.seen(self._drawing, self._like, self.normalises)
            if self._like is not None:
                whole = inspected.seen(self._like, self._like, self.normalises)
        self.drawing_restored.emit(inspected.restore_drawing(seen, whole))

    @Slot()
    def _decode_code(self) -> None:
        try:
            pictures = None if self._code is None else self._decoded(self._code[None])
        except AevizError as error:
            self._code_waits = False
            self.failed.emit(str(error))
            return
        self._code_waits = pictures is None and not self.is_ready
        if pictures is not None:
            self.point_decoded.emit(pictures[0])

    def _restore_digits(self) -> None:
        noise = self._digits_noise
        inspected = self.inspected() if noise is not None else None
        if inspected is not None and noise is not None:
            self.digits_restored.emit(inspected.restore(inspected.run.probe.digits, noise))

    def _tell_warnings(self) -> None:
        """Say what was found damaged in the run since the last time."""
        if self.run is not None and len(self.run.warnings) > self._warned:
            new = self.run.warnings[self._warned :]
            self._warned = len(self.run.warnings)
            self.failed.emit(" ".join(new))
