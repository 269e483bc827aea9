"""Between the inspector and the views: what is shown, drawn, pointed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Slot

from aeviz.core.inference.frames import Frame
from aeviz.core.recipe.sections import Corruption
from aeviz.core.runs.run import Run
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.inspect.network import RestoredDrawing
from aeviz.ui.main_window import MainWindow
from aeviz.ui.map.charts import ChartControl
from aeviz.ui.map.colours import ColourControl
from aeviz.ui.map.controller import MapControl
from aeviz.ui.map.ellipses import EllipseControl
from aeviz.ui.map.live_points import LiveControl
from aeviz.ui.map.manifold import ManifoldControl
from aeviz.ui.timeline.controller import TimeControl
from aeviz.ui.traversal.controller import TraversalControl

if TYPE_CHECKING:
    from aeviz.core.inference.viewing import Restored

MAP_DELAY_MS = 8
"""The map is updated in a tick of its own, so that two paintings never make one long gap. In the
past, where the person waits for it, that tick comes at once."""
STEPS_MS = 500
"""How often the timeline learns of new frames while training."""


class ViewControl(QObject):
    """Carries values from the inspector to the views and wishes back."""

    def __init__(self, window: MainWindow, inspector: Inspector) -> None:
        super().__init__(window)
        self.window, self.inspector = window, inspector
        self._run: Run | None = None
        self._frame: Frame | None = None
        self._digits_wait = False
        self._gesture = 0
        self.map = MapControl(window, inspector)
        self.manifold = ManifoldControl(self.map)
        self.ellipses = EllipseControl(self.map)
        self.colours = ColourControl(self.map)
        self.charts = ChartControl(self.map)
        self.traversal = TraversalControl(self.map)
        self.live = LiveControl(self.map)
        self.time = TimeControl(window)
        self._map_timer = QTimer(self)
        self._map_timer.setSingleShot(True)
        self._map_timer.timeout.connect(self._show_map)
        self._steps_timer = QTimer(self)
        self._steps_timer.setInterval(STEPS_MS)
        self._steps_timer.timeout.connect(inspector.refresh_steps)
        self._connect()
        self.say_nothing_is_open()

    def _connect(self) -> None:
        window, inspector = self.window, self.inspector
        inspector.run_changed.connect(self._on_run)
        inspector.frame_changed.connect(self._on_frame)
        inspector.position_changed.connect(self._on_position)
        inspector.steps_changed.connect(window.timeline.set_steps)
        inspector.drawing_restored.connect(self._on_drawing_restored)
        inspector.point_decoded.connect(self._on_point_decoded)
        inspector.digits_restored.connect(self._on_digits_restored)
        window.timeline.step_chosen.connect(inspector.look_at_step)
        window.timeline.live_chosen.connect(inspector.look_live)
        window.losses.step_chosen.connect(self._on_loss_step)
        window.canvas.drawn.connect(self._on_drawn)
        window.canvas.noise_changed.connect(self._on_canvas_noise)
        window.canvas.normalise_changed.connect(inspector.set_normalise)
        window.latent.pick_started.connect(self._on_pick_started)
        window.comparison.digit_chosen.connect(self._on_digit)
        window.comparison.noise_chosen.connect(self._on_digits_noise)
        window.shell.closing.connect(inspector.close)
        window.docks["Digits"].visibilityChanged.connect(self._on_digits_visible)

    def say_nothing_is_open(self) -> None:
        """There is no run yet: say how to get one."""
        window = self.window
        window.latent.set_hint(self.tr("Press Train to see where the digits go"))
        window.comparison.clear(self.tr("Press Train to see digits restored"))
        window.canvas.clear_result(self.tr("Press Train first: no network is here yet"))

    def say_opening(self) -> None:
        """A run will be shown in a moment."""
        text = self.tr("A run is being opened")
        self.window.latent.set_hint(text)
        self.window.comparison.clear(text)
        self.window.canvas.clear_result(text)

    @Slot(str)
    def follow_state(self, state: str) -> None:
        """Look for new frames while a run is in training, and once when it has ended."""
        if state in ("running", "paused"):
            self._steps_timer.start()
        else:
            self._steps_timer.stop()
            self.inspector.refresh_steps()

    @property
    def map_waits(self) -> bool:
        """Whether the map does not show the newest frame yet."""
        return self._map_timer.isActive()

    # --- from the inspector -------------------------------------------------------------------

    @Slot(object)
    def _on_run(self, run: Run | None) -> None:
        self._run, self._frame = run, None
        window = self.window
        window.latent.clear()
        window.latent.set_notice("")
        self.map.forget_drawing()
        if run is None:
            return
        probe, corruption = run.probe, run.recipe.corruption
        window.comparison.set_digits(probe.digits, probe.digit_labels, probe.class_names)
        window.canvas.set_noise(corruption.kind, corruption.strength)
        window.canvas.clear_result(self.tr("Draw a digit, or click on the map"))
        self.inspector.set_drawing_noise(corruption)

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        self._frame = frame
        if self._run is None:
            return
        self._show_digits()
        self.window.timeline.set_caption(self._caption(frame))
        if self._run.probe.inputs is not None:
            return  # a regressor has no codes
        past = self.inspector.position is not None
        self._map_timer.start(0 if past else MAP_DELAY_MS)

    def _show_digits(self) -> None:
        """Show the frame's digits, or remember to do it when their dock is opened again."""
        frame, run = self._frame, self._run
        self._digits_wait = self.window.docks["Digits"].isHidden()
        if self._digits_wait or frame is None or run is None:
            return
        if run.probe.inputs is not None or frame.predicted is not None:
            return  # a regressor has no digits; those of a classifier are shown by its own control
        noisy = frame.noisy if run.recipe.corruption.kind != "none" else None
        self.window.comparison.show_frame(noisy, frame.restored, frame.psnr, self._caption(frame))

    @Slot(bool)
    def _on_digits_visible(self, visible: bool) -> None:
        if visible and self._digits_wait:
            self._show_digits()

    @Slot()
    def _show_map(self) -> None:
        frame = self._frame
        if frame is None:
            return
        self.window.latent.set_notice(frame.notice)
        self.live.show_frame(frame)
        self.charts.show_frame(frame)

    def _caption(self, frame: Frame) -> str:
        return self.tr("step {step:,}, epoch {epoch}").format(step=frame.step, epoch=frame.epoch)

    @Slot(object)
    def _on_position(self, step: int | None) -> None:
        self.window.timeline.set_position(step)
        self.window.losses.set_cursor(step)

    @Slot(object)
    def _on_drawing_restored(self, result: RestoredDrawing) -> None:
        text = self.tr("PSNR {psnr:.1f} dB")
        if result.completed:
            text = self.tr("completed: PSNR {psnr:.1f} dB against the whole drawing")
        caption = text.format(psnr=result.psnr)
        same = self._frame is not None and result.weights_step == self._frame.step
        if not same:
            caption = self.tr("{caption}, weights of step {step:,}").format(
                caption=caption, step=result.weights_step
            )
        self.window.canvas.show_result(result.seen, result.noisy, result.restored, caption)
        self.window.canvas.show_code(result.code)

    @Slot(object)
    def _on_point_decoded(self, image: np.ndarray) -> None:
        # One drag is one step of undo.
        self.window.canvas.set_drawing(image, self._gesture)
        self.inspector.restore_image(image)

    @Slot(object)
    def _on_digits_restored(self, result: Restored) -> None:
        frame = self._frame
        if frame is not None and frame.predicted is None:
            self.window.comparison.show_frame(
                result.noisy, result.output, result.psnr, self._caption(frame)
            )

    # --- from the views -----------------------------------------------------------------------

    @Slot(object)
    def _on_drawn(self, drawing: np.ndarray) -> None:
        self.window.latent.set_picked(None)
        if drawing.any():
            self.inspector.restore_drawing(drawing, self.window.canvas.like())
            return
        self.inspector.restore_drawing(None)
        self.window.canvas.clear_result(self.tr("Draw a digit, or click on the map"))
        self.map.forget_drawing()

    @Slot()
    def _on_pick_started(self) -> None:
        self._gesture += 1

    @Slot(int)
    def _on_digit(self, index: int) -> None:
        if self._run is None:
            return
        self.map.forget_trail()
        digit = self._run.probe.digits[index]
        self.window.canvas.set_drawing(digit)
        self.inspector.restore_image(digit)
        if self._frame is not None:
            self.window.latent.pick_point(index)

    @Slot(str, float)
    def _on_canvas_noise(self, kind: str, strength: float) -> None:
        self.inspector.set_drawing_noise(_noise(kind, strength))

    @Slot(str, float)
    def _on_digits_noise(self, kind: str, strength: float) -> None:
        self.inspector.set_digits_noise(_noise(kind, strength) if kind else None)

    @Slot(int)
    def _on_loss_step(self, step: int) -> None:
        steps = self.inspector.refresh_steps()
        if len(steps):
            self.inspector.look_at_step(int(steps[np.abs(steps - step).argmin()]))


def _noise(kind: str, strength: float) -> Corruption:
    return Corruption(kind=kind, strength=strength)  # type: ignore[arg-type]
