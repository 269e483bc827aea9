"""Between the inspector and the views: what is shown, drawn, pointed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from aeviz.core.inference.frames import Frame
from aeviz.core.recipe.recipe import Corruption
from aeviz.core.runs.run import Run
from aeviz.ui.inspect.inspector import Inspector
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
    from aeviz.ui.workbench import Workbench

MAP_DELAY_MS = 8
"""The map is updated in a tick of its own, so that two paintings never make one long gap. In the
past, where the person waits for it, that tick comes at once."""
STEPS_MS = 500
"""How often the timeline learns of new frames while training."""


class ViewControl(QObject):
    """Carries values from the inspector to the views and wishes back."""

    image_chosen = Signal(object)
    """Image uint8 [h, w] of the data that should come onto the canvas."""

    def __init__(self, window: MainWindow, inspector: Inspector) -> None:
        super().__init__(window)
        self.window, self.inspector = window, inspector
        self._run: Run | None = None
        self._frame: Frame | None = None
        self._digits_wait = False
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
        inspector.digits_restored.connect(self._on_digits_restored)
        window.timeline.step_chosen.connect(inspector.look_at_step)
        window.timeline.live_chosen.connect(inspector.look_live)
        window.losses.step_chosen.connect(self._on_loss_step)
        window.comparison.digit_chosen.connect(self._on_digit)
        window.comparison.noise_chosen.connect(self._on_digits_noise)
        window.shell.closing.connect(inspector.close)
        window.docks["Digits"].visibilityChanged.connect(self._on_digits_visible)

    def say_nothing_is_open(self) -> None:
        """There is no run yet: say how to get one."""
        window = self.window
        window.latent.set_hint(self.tr("Press Train to see where the digits go"))
        window.comparison.clear(self.tr("Press Train to see digits restored"))

    def say_opening(self) -> None:
        """A run will be shown in a moment."""
        text = self.tr("A run is being opened")
        self.window.latent.set_hint(text)
        self.window.comparison.clear(text)

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
        probe = run.probe
        window.comparison.set_digits(probe.digits, probe.digit_labels, probe.class_names)

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
    def _on_digits_restored(self, result: Restored) -> None:
        frame = self._frame
        if frame is not None and frame.predicted is None:
            self.window.comparison.show_frame(
                result.noisy, result.output, result.psnr, self._caption(frame)
            )

    # --- from the views -----------------------------------------------------------------------

    @Slot(object)
    def follow_drawing(self, drawing: np.ndarray) -> None:
        """The user draws: what was picked on the map is old."""
        self.window.latent.set_picked(None)
        if not drawing.any():
            self.map.forget_drawing()

    @Slot(int)
    def _on_digit(self, index: int) -> None:
        if self._run is None:
            return
        self.map.forget_trail()
        self.image_chosen.emit(self._run.probe.digits[index])
        if self._frame is not None:
            self.window.latent.pick_point(index)

    @Slot(str, float)
    def _on_digits_noise(self, kind: str, strength: float) -> None:
        noise = Corruption(kind=kind, strength=strength) if kind else None  # type: ignore[arg-type]
        self.inspector.set_digits_noise(noise)

    @Slot(int)
    def _on_loss_step(self, step: int) -> None:
        steps = self.inspector.refresh_steps()
        if len(steps):
            self.inspector.look_at_step(int(steps[np.abs(steps - step).argmin()]))


def connect_canvas(bench: Workbench) -> None:
    """Drawings go to the network, answers come back; other panels bring pictures."""
    window, canvas, inspector = bench.window, bench.canvas, bench.inspector
    inspector.run_changed.connect(canvas.show_run)
    inspector.frame_changed.connect(canvas.show_frame)
    inspector.drawing_restored.connect(canvas.show_drawing_restored)
    inspector.point_decoded.connect(canvas.take_decoded)
    window.latent.pick_started.connect(canvas.begin_gesture)
    bench.views.image_chosen.connect(canvas.take_image)
    bench.tasks.image_chosen.connect(canvas.take_image)
    window.canvas.drawn.connect(bench.views.follow_drawing)
    for name, slot in (
        ("undo", canvas.undo),
        ("redo", canvas.redo),
        ("clear", canvas.clear),
        ("paste", canvas.paste),
        ("open_image", canvas.ask_for_image),
    ):
        window.commands[name].triggered.connect(slot)
    window.shell.closing.connect(canvas.close)


def connect_neighbours(bench: Workbench) -> None:
    """The training digits nearest to the drawing follow run, step and drawing."""
    neighbours, inspector = bench.neighbours, bench.inspector
    inspector.run_changed.connect(neighbours.show_run)
    inspector.frame_changed.connect(neighbours.show_frame)
    inspector.drawing_restored.connect(neighbours.show_drawing_restored)
    bench.session.state_changed.connect(neighbours.follow_state)
    bench.window.shell.closing.connect(neighbours.close)


def connect_gallery(bench: Workbench) -> None:
    """Drawings go from the canvas to the gallery and back; two of them are morphed."""
    gallery, morph, canvas, inspector = bench.gallery, bench.morph, bench.canvas, bench.inspector
    bench.window.shell.first_painted.connect(gallery.load)
    bench.window.commands["keep_drawing"].triggered.connect(gallery.keep)
    canvas.drawing_changed.connect(gallery.follow_canvas)
    gallery.drawing_wanted.connect(canvas.take_drawing)
    morph.picture_wanted.connect(canvas.take_picture)
    inspector.run_changed.connect(morph.show_run)
    inspector.frame_changed.connect(morph.refresh)
    inspector.woken.connect(morph.refresh)


def connect_denoising(bench: Workbench) -> None:
    """The bench measures the run and step that are looked at, the recent runs and the drawing."""
    denoising, inspector = bench.denoising, bench.inspector
    inspector.run_changed.connect(denoising.show_run)
    inspector.frame_changed.connect(denoising.follow)
    bench.canvas.drawing_changed.connect(denoising.follow)
    bench.files.recent_changed.connect(denoising.set_recent)
    bench.window.shell.closing.connect(denoising.close)


def connect_tools(bench: Workbench) -> None:
    """The Tools menu; the window into the network follows step and digit."""
    window, tools, inspector = bench.window, bench.tools, bench.inspector
    inspector.run_changed.connect(tools.show_run)
    inspector.frame_changed.connect(tools.refresh)
    inspector.woken.connect(tools.refresh)
    window.comparison.digit_chosen.connect(tools.choose_digit)
    for name, slot in (
        ("evaluate", tools.evaluate),
        ("compare", tools.compare),
        ("new_digits", tools.new_digits),
        ("inside", tools.look_inside),
        ("export_film", tools.export_film),
    ):
        window.commands[name].triggered.connect(slot)
    window.shell.closing.connect(tools.close)


def connect_files(bench: Workbench) -> None:
    """The File menu: what it opens is shown, what it writes is of the run that is shown."""
    window, files = bench.window, bench.files
    bench.runs.run_shown.connect(files.note_run)
    bench.runs.starter.choose_data_folder.connect(files.ask_for_data_folder)
    window.menus.run_chosen.connect(files.open_run)
    files.recent_changed.connect(window.menus.set_recent_runs)
    files.recipes_listed.connect(window.set_recipes)
    files.recipe_wanted.connect(window.recipe_panel.set_recipe)
    for name, slot in (
        ("open_run", files.ask_for_run),
        ("save_recipe", files.save_recipe),
        ("export_codes", files.export_codes),
        ("export_digits", files.export_digits),
        ("export_metrics", files.export_metrics),
        ("data_folder", files.ask_for_data_folder),
    ):
        window.commands[name].triggered.connect(slot)
