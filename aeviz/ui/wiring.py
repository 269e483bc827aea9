"""Between the inspector and the views: what is shown, drawn, pointed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Slot

from aeviz.core.inference.frames import Frame
from aeviz.core.recipe.recipe import Corruption
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
from aeviz.ui.traversal.controller import TraversalControl
from aeviz.ui.window.actions import FILM

if TYPE_CHECKING:
    from aeviz.ui.workbench import Workbench

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
        self._gesture = 0
        self.map = MapControl(window, inspector)
        self.manifold = ManifoldControl(self.map)
        self.ellipses = EllipseControl(self.map)
        self.colours = ColourControl(self.map)
        self.charts = ChartControl(self.map)
        self.traversal = TraversalControl(self.map)
        self.live = LiveControl(self.map)
        self._map_timer = QTimer(self)
        self._map_timer.setSingleShot(True)
        self._map_timer.timeout.connect(self._show_map)
        self._connect()

    def _connect(self) -> None:
        window, inspector = self.window, self.inspector
        inspector.run_changed.connect(self._on_run)
        inspector.frame_changed.connect(self._on_frame)

    @Slot(bool)
    def say_nothing_is_shown(self, opening: bool) -> None:
        """There is no run yet; perhaps one is being opened."""
        window, text = self.window, self.tr("A run is being opened")
        train = self.tr("Press Train to see where the digits go")
        window.latent.set_hint(text if opening else train)
        train = self.tr("Press Train first: no network is here yet")
        window.canvas.clear_result(text if opening else train)

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
        corruption = run.recipe.corruption
        window.canvas.set_noise(corruption.kind, corruption.strength)
        window.canvas.clear_result(self.tr("Draw a digit, or click on the map"))
        self.inspector.set_drawing_noise(corruption)

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        self._frame = frame
        if self._run is None:
            return
        if self._run.probe.inputs is not None:
            return  # a regressor has no codes
        past = self.inspector.position is not None
        self._map_timer.start(0 if past else MAP_DELAY_MS)

    @Slot()
    def _show_map(self) -> None:
        frame = self._frame
        if frame is None:
            return
        self.window.latent.set_notice(frame.notice)
        self.live.show_frame(frame)
        self.charts.show_frame(frame)

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

    @Slot(object, int)
    def show_digit(self, digit: np.ndarray, index: int) -> None:
        """A digit was chosen in another panel."""
        self.map.forget_trail()
        self.window.canvas.set_drawing(digit)
        self.inspector.restore_image(digit)
        if self._frame is not None:
            self.window.latent.pick_point(index)

    @Slot(str, float)
    def _on_canvas_noise(self, kind: str, strength: float) -> None:
        self.inspector.set_drawing_noise(_noise(kind, strength))


def _noise(kind: str, strength: float) -> Corruption:
    return Corruption(kind=kind, strength=strength)  # type: ignore[arg-type]


def connect(bench: Workbench) -> None:
    """Make all connections between the parts of a window; here one can read who hears whom."""
    connect_commands(bench)
    connect_opening(bench)
    connect_session(bench)
    connect_run(bench)
    connect_inspector(bench)
    connect_panels(bench)
    connect_closing(bench)


def connect_commands(bench: Workbench) -> None:
    """Menus, buttons and keys."""
    window, commands = bench.window, bench.window.commands
    slots = {
        "train": bench.run.train_or_pause,
        "step": bench.run.step,
        "stop": bench.session.stop,
        "resume": bench.run.resume,
        "more": bench.run.train_more,
        "slower": window.toolbar.speed_box.slower,
        "faster": window.toolbar.speed_box.faster,
        "present": bench.presentation.toggle,
        "tour": bench.help.show_tour,
        "keys": bench.help.show_keys,
        "show_log": bench.help.show_log,
        "about": bench.help.show_about,
    }
    for name, slot in slots.items():
        commands[name].triggered.connect(slot)
    for name in FILM:
        commands[name].triggered.connect(getattr(window.timeline, name.replace("-", "_")))


def connect_opening(bench: Workbench) -> None:
    """What is opened and chosen."""
    window, opening, files = bench.window, bench.opening, bench.files
    window.shell.first_painted.connect(bench.warm_up)
    bench.warming.ready.connect(bench.take_torch)
    bench.setup.recipe_shown.connect(window.toolbar.recipe_box.show_recipe)
    window.toolbar.recipe_box.recipe_chosen.connect(opening.choose_recipe)
    window.menus.example_chosen.connect(opening.open_example)
    window.menus.theme_chosen.connect(bench.choose_theme)
    files.run_opened.connect(opening.show_run)
    files.recent_changed.connect(bench.remember_recent)
    files.recent_changed.connect(bench.studio.bench.set_recent)
    files.data_dir_chosen.connect(opening.use_data_folder)
    bench.run.starter.data_folder_wanted.connect(files.ask_for_data_folder)
    opening.nothing_shown.connect(bench.views.say_nothing_is_shown)
    opening.nothing_shown.connect(bench.digits.say_nothing_is_shown)
    opening.nothing_shown.emit(False)


def connect_session(bench: Workbench) -> None:
    """The run in training: the controller of runs comes first, so that all others know it."""
    session = bench.session
    for follow in (
        bench.run.follow,
        bench.views.live.follow,
        bench.inspector.follow,
        bench.steps.follow,
    ):
        session.event_received.connect(follow)
    for follow_state in (
        bench.run.follow_state,
        bench.opening.follow_state,
        bench.timeline.follow_state,
        bench.views.live.follow_state,
        bench.studio.neighbours.follow_state,
    ):
        session.state_changed.connect(follow_state)
    bench.timeline.follow_state(session.state)
    bench.views.live.wanted.connect(session.send)
    bench.setup.value_tuned.connect(bench.run.tune)
    bench.run.step_requested.connect(bench.steps.bring_up)
    bench.window.toolbar.speed_box.activated.connect(bench.steps.follow_chosen_speed)
    bench.window.commands["slower"].triggered.connect(bench.steps.follow_chosen_speed)


def connect_run(bench: Workbench) -> None:
    """The run that is shown, in training or not."""
    run = bench.run
    for panel in (bench.losses, bench.phases, bench.timeline):
        run.run_begun.connect(panel.begin)
        run.event_shown.connect(panel.follow)
    run.run_shown.connect(bench.inspector.look_at_run)
    run.run_shown.connect(bench.files.note_run)
    run.run_shown.connect(bench.opening.remember_run)


def connect_inspector(bench: Workbench) -> None:
    """The step that is looked at, live or past: views cannot tell which."""
    inspector, timeline, digits = bench.inspector, bench.timeline, bench.digits
    inspector.failed.connect(bench.warn)
    for panel in (digits, bench.steps):
        inspector.run_changed.connect(panel.show_run)
    for shown in (digits, bench.phases, timeline, bench.steps):
        inspector.frame_changed.connect(shown.show_frame)
    inspector.position_changed.connect(timeline.show_position)
    inspector.position_changed.connect(bench.losses.show_position)
    inspector.steps_changed.connect(timeline.show_steps)
    inspector.woken.connect(digits.show_extra)
    inspector.digits_restored.connect(digits.show_restored)
    timeline.step_chosen.connect(inspector.look_at_step)
    timeline.live_chosen.connect(inspector.look_live)
    timeline.steps_wanted.connect(inspector.refresh_steps)
    bench.losses.step_chosen.connect(inspector.look_near_step)
    digits.noise_chosen.connect(inspector.set_digits_noise)


def connect_panels(bench: Workbench) -> None:
    """What is chosen in one panel and shown in others."""
    bench.digits.digit_chosen.connect(bench.views.show_digit)


def connect_closing(bench: Workbench) -> None:
    """The end of the window: first what works beside it, then the run, which is saved."""
    for close in (
        bench.inspector.close,
        bench.opening.close,
        bench.presentation.leave,
        bench.studio.close,
        bench.close,
    ):
        bench.window.shell.closing.connect(close)


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
    canvas.drawn.connect(bench.views.follow_drawing)
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
