"""Between the inspector and the views: what is shown, drawn, pointed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Slot

from aeviz.core.frames import Frame
from aeviz.core.recipe import Corruption
from aeviz.core.runs import Run
from aeviz.ui.inspector import Inspector, RestoredDrawing
from aeviz.ui.main_window import MainWindow

if TYPE_CHECKING:
    from aeviz.core.viewing import Restored

MAP_DELAY_MS = 8
"""The map is updated in a tick of its own, so that two paintings never make one long gap."""
STEPS_MS = 500
"""How often the timeline learns of new frames while training."""


class ViewControl(QObject):
    """Carries values from the inspector to the views and wishes back."""

    def __init__(self, window: MainWindow, inspector: Inspector) -> None:
        super().__init__(window)
        self.window, self.inspector = window, inspector
        self._run: Run | None = None
        self._frame: Frame | None = None
        self._dragging_point = False
        self._map_timer = QTimer(self)
        self._map_timer.setSingleShot(True)
        self._map_timer.setInterval(MAP_DELAY_MS)
        self._map_timer.timeout.connect(self._show_map)
        self._steps_timer = QTimer(self)
        self._steps_timer.setInterval(STEPS_MS)
        self._steps_timer.timeout.connect(inspector.refresh_steps)
        self._connect()
        window.latent.set_hint(self.tr("Press Train to see where the digits go"))
        window.comparison.clear(self.tr("Press Train to see digits restored"))
        window.canvas.clear_result(self.tr("Press Train first: no network is here yet"))

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
        window.latent.point_picked.connect(self._on_point)
        window.comparison.digit_chosen.connect(self._on_digit)
        window.comparison.noise_chosen.connect(self._on_digits_noise)

    @Slot(str)
    def follow_state(self, state: str) -> None:
        """Look for new frames while a run is in training, and once when it has ended."""
        if state in ("running", "paused"):
            self._steps_timer.start()
        else:
            self._steps_timer.stop()
            self.inspector.refresh_steps()

    # --- from the inspector -------------------------------------------------------------------

    @Slot(object)
    def _on_run(self, run: Run | None) -> None:
        self._run, self._frame = run, None
        window = self.window
        window.latent.clear()
        window.latent.set_notice("")
        window.latent.set_marker(None)
        if run is None:
            return
        probe, corruption = run.probe, run.recipe.corruption
        window.comparison.set_digits(probe.digits, probe.digit_labels, probe.class_names)
        window.latent.set_labels(probe.point_labels, probe.class_names)
        window.canvas.set_noise(corruption.kind, corruption.strength)
        window.canvas.clear_result(self.tr("Draw a digit, or click on the map"))
        self.inspector.set_drawing_noise(corruption)

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        self._frame = frame
        if self._run is None:
            return
        self.window.timeline.set_caption(self._caption(frame))
        if self._run.probe.inputs is not None:
            return  # a regressor has neither digits nor codes
        noisy = frame.noisy if self._run.recipe.corruption.kind != "none" else None
        if frame.predicted is None:
            caption = self._caption(frame)
            self.window.comparison.show_frame(noisy, frame.restored, frame.psnr, caption)
        self._map_timer.start()

    @Slot()
    def _show_map(self) -> None:
        frame = self._frame
        if frame is None:
            return
        across, up = self._axes(frame)
        self.window.latent.set_points(frame.points, across, up)
        self.window.latent.set_notice(frame.notice)

    def _axes(self, frame: Frame) -> tuple[str, str]:
        size = len(frame.code_std)
        if size == 1:
            return self.tr("code"), ""
        if size == 2:
            return self.tr("code 1"), self.tr("code 2")
        across = self.tr("component 1 of {size} (plane: {share:.0%} of variance)")
        share = frame.projection.explained
        return across.format(size=size, share=share), self.tr("component 2")

    def _caption(self, frame: Frame) -> str:
        return self.tr("step {step:,}, epoch {epoch}").format(step=frame.step, epoch=frame.epoch)

    @Slot(object)
    def _on_position(self, step: int | None) -> None:
        self.window.timeline.set_position(step)
        self.window.losses.set_cursor(step)

    @Slot(object)
    def _on_drawing_restored(self, result: RestoredDrawing) -> None:
        caption = self.tr("{psnr:.1f} dB").format(psnr=result.psnr)
        self.window.canvas.show_result(result.seen, result.noisy, result.restored, caption)
        self.window.latent.set_marker(result.point)

    @Slot(object)
    def _on_point_decoded(self, image: np.ndarray) -> None:
        self.window.canvas.set_drawing(image, merge=True)
        self.inspector.restore_drawing(self.window.canvas.drawing())

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
            self.inspector.restore_drawing(drawing)
            return
        self.inspector.restore_drawing(None)
        self.window.canvas.clear_result(self.tr("Draw a digit, or click on the map"))
        self.window.latent.set_marker(None)

    @Slot(float, float)
    def _on_point(self, x: float, y: float) -> None:
        self.window.latent.set_picked((x, y))
        self.inspector.decode_point(x, y)

    @Slot(int)
    def _on_digit(self, index: int) -> None:
        if self._run is None:
            return
        self.window.canvas.set_drawing(self._run.probe.digits[index])
        self.inspector.restore_drawing(self.window.canvas.drawing())
        if self._frame is not None:
            x, y = self._frame.points[index]
            self.window.latent.set_picked((float(x), float(y)))

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
