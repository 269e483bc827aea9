"""Everything that lives in the window: services, controllers, and what is remembered."""

from __future__ import annotations

import logging
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from aeviz.core.compute import process
from aeviz.core.data.base import AnyDataset
from aeviz.core.data.drawings import Drawing
from aeviz.core.lessons.lesson import Lesson
from aeviz.core.recipe.relevance import decodes
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.dataset import RunData
from aeviz.core.runs.run import Run
from aeviz.ui.canvas.controller import CanvasController
from aeviz.ui.canvas.kept.gallery_controller import GalleryController
from aeviz.ui.canvas.kept.morph_controller import MorphController
from aeviz.ui.canvas.neighbours import NeighboursController
from aeviz.ui.denoising.controller import DenoisingController
from aeviz.ui.digits.controller import DigitsController
from aeviz.ui.digits.presenters import Views
from aeviz.ui.help.controller import HelpController
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.lessons.controller import LessonsController
from aeviz.ui.lessons.stage import Around
from aeviz.ui.losses.controller import LossesController, PhasesController
from aeviz.ui.main_window import MainWindow
from aeviz.ui.map.controller import MapController
from aeviz.ui.map.map_undo import MapUndo
from aeviz.ui.palette.controller import PaletteController
from aeviz.ui.panel_pictures import PanelPictures
from aeviz.ui.preferences.controller import PreferencesController
from aeviz.ui.run.branching import Branching
from aeviz.ui.run.controller import RunController
from aeviz.ui.run.files import FilesController
from aeviz.ui.run.following import Following
from aeviz.ui.run.old_run import OldRunNote
from aeviz.ui.run.opening import Opening
from aeviz.ui.run.session import Session
from aeviz.ui.run.untrained import Untrained
from aeviz.ui.runs.controller import RunsController
from aeviz.ui.setup.controller import SetupController
from aeviz.ui.setup.history import State
from aeviz.ui.steps.controller import StepsController
from aeviz.ui.timeline.controller import TimelineController
from aeviz.ui.tools.controller import ToolsController
from aeviz.ui.tools.quick_exports import QuickExports
from aeviz.ui.traversal.controller import TraversalController
from aeviz.ui.widgets import theme
from aeviz.ui.window.panels.layouts import FIRST
from aeviz.ui.window.places import Places
from aeviz.ui.window.presentation import Presentation
from aeviz.ui.window.settings import Settings, SettingsStore, as_text, qt_bytes
from aeviz.ui.window.undoing import Undoing
from aeviz.ui.window.warm_up import WarmUp

log = logging.getLogger(__name__)

OF_MEASURED = frozenset({"Bench"})
"""Panels that have nothing to say of a classifier, also where its layers restore pictures."""
OF_RESTORED = OF_MEASURED | {"Traversal"}
"""Panels that have nothing to say of a network that restores no pictures."""
OF_PICTURES = OF_RESTORED | {"Latent", "Canvas", "Gallery", "Confusion", "Inside"}
"""And of one that predicts numbers."""


class Kept(NamedTuple):
    """What a window that is made anew takes over, beside what is remembered for every start."""

    drawing: Drawing | None
    setup: State
    lesson: Lesson | None
    """The one that goes on."""
    is_untrained: bool
    """Whether what is in Setup was looked at untrained."""
    step: int | None
    """Of the past, that was looked at."""


class Workbench(QObject):
    """Makes session, inspector and the controllers of one window; ``wiring`` connects them."""

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        threads: int | None = None,
        on: str | None = None,
    ) -> None:
        """``threads``: of training; by default all of the processor's but one. ``on``: a device."""
        super().__init__(window)
        self.window = window
        self.settings = SettingsStore(settings, self)
        self.places = Places((window, *window.docks.values()), self)
        self._offers_tour = False
        self.kept: Kept | None = None
        """For the window that comes after this one, if one does."""
        self._taken: Kept | None = None
        """What comes back with the first run that is shown."""
        self.lost = ""
        """What is not on disk of the run that was stopped by closing the window, in a sentence."""
        self._make_services(threads, on)
        self._make_controllers()

    def _make_services(self, threads: int | None, on: str | None) -> None:
        threads = process.thread_count(with_window=True, wanted=threads)
        self.session = Session(threads, self.window, on)
        self.inspector = Inspector(self.window)
        self.inspector.hold()
        self.warming = WarmUp(self.window)
        self.data = RunData(self.session.datasets.peek, lambda: self.run.starter.data_dir)

    def _make_controllers(self) -> None:
        window, shell = self.window, self.window.shell
        session, inspector = self.session, self.inspector
        self.setup = SetupController(shell, window.setup, self._loaded)
        status = window.status_label, window.progress
        self.following = Following(session)
        self.run = RunController(shell, window.toolbar, status, self.setup, session, self.following)
        self.files = FilesController(shell, self.setup.recipe)
        self.opening = Opening(shell, self.settings, self.setup, session, self.run, self.files)
        self.branching = Branching(shell, session, self.run.shown, self.run.starter)
        self.old_run = OldRunNote(window.panels, self.setup, session, self.run.shown)
        self.untrained = Untrained(shell, self.setup, session, self.run, self.data)
        self.losses = LossesController(shell, window.losses)
        self.phases = PhasesController(shell, window.phases, inspector)
        views = Views(window.digits_stack, window.comparison, window.regression, window.confusion)
        self.digits = DigitsController(shell, views, window.docks["Digits"], inspector)
        self.timeline = TimelineController(shell, window.timeline)
        self.map = MapController(shell, window.latent, inspector, self.data)
        self.traversal = TraversalController(shell, window.traversal, inspector)
        steps = window.docks["Steps"]
        bar = window.menuBar()
        self.palette = PaletteController(shell, bar, window.docks, self.setup.recipe)
        self.preferences = PreferencesController(shell, self.settings, session)
        self.preferences.take_up()
        self.runs = RunsController(shell, lambda: self.settings.values.confirm_delete)
        self.steps = StepsController(shell, window.steps, steps, session, inspector)
        self.presentation = Presentation(shell, window.panels)
        pins = MapUndo(self.map.pins, window.canvas.area)
        owners = (window.setup, window.setup), (window.latent, pins)
        self.undoing = Undoing(shell, owners, window.canvas.area)
        targets = {
            "canvas": window.canvas,
            "map": window.latent,
            "numbers": window.canvas.numbers,
            "train": window.toolbar.train_button,
            "timeline": window.timeline,
        }
        self.help = HelpController(shell, bar, targets)
        self.panel_pictures = PanelPictures(shell, window.meant_panel)
        self._make_canvas()

    def _loaded(self, name: str) -> AnyDataset | None:
        """The dataset with this name, if it is in memory."""
        return self.session.datasets.peek(name, self.run.starter.data_dir)

    def _make_canvas(self) -> None:
        """The canvas, and what works on the drawing that is on it."""
        window, shell, inspector = self.window, self.window.shell, self.inspector
        self.canvas = CanvasController(shell, window.canvas, inspector)
        data, drawing = self.data, self.canvas.drawing
        self.neighbours = NeighboursController(shell, window.canvas, inspector, data)
        self.gallery = GalleryController(shell, window.gallery, drawing)
        self.morph = MorphController(shell, window.gallery.morph, inspector, drawing)
        self.denoising = DenoisingController(shell, window.denoising, inspector, data, drawing)
        docks = {name: window.docks[name] for name in ("Evaluate", "Compare", "Inside")}
        self.quick_exports = QuickExports(shell)
        self.tools = ToolsController(shell, docks, inspector, data, drawing)
        around = Around(
            self.setup.state,
            lambda: self.run.run,
            drawing,
            self.presentation.layouts,
            lambda: self.session.is_active,
        )
        self.lessons = LessonsController(shell, window.panels, self.settings, inspector, around)

    # --- the start ----------------------------------------------------------------------------

    def offer_tour(self) -> None:
        """Show the tour after the first painting, if this user never saw it."""
        self._offers_tour = not self.settings.values.tour_seen

    @Slot()
    def welcome(self) -> None:
        """The window has appeared."""
        if self._offers_tour:
            self.settings.remember(tour_seen=True)
            self.help.show_tour()

    @Slot()
    def warm_up(self) -> None:
        """Load what the window can do without at first, one thing after the other."""
        QTimer.singleShot(0, self, self._build_losses)

    @Slot()
    def _build_losses(self) -> None:
        self.window.losses.build()
        QTimer.singleShot(0, self, self.warming.start)

    @Slot()
    def take_torch(self) -> None:
        """Torch is loaded: networks can be looked through."""
        import torch

        # Drawings are small; more threads would only get in the trainer's way.
        torch.set_num_threads(1)
        self.inspector.go_on()
        self.untrained.make_ready()
        QTimer.singleShot(0, self, self.opening.open_first)

    # --- what is remembered -------------------------------------------------------------------

    def restore(self, first_layout: str = FIRST) -> None:
        """Take up what was remembered. Called once all parts are connected.

        ``first_layout`` is shown if there is nothing to remember.
        """
        settings, window = self.settings.values, self.window
        layouts = {name: qt_bytes(layout) for name, layout in settings.layouts.items()}
        window.restore(qt_bytes(settings.geometry), layouts, settings.shown_layout or first_layout)
        window.toolbar.more_box.setValue(settings.more_epochs)
        window.toolbar.speed_box.set_speed(settings.speed)
        window.menus.set_theme(settings.theme)
        self.map.points.restore(settings.map_points)
        window.setup.open_sections(settings.open_sections)
        self.setup.set_factors(settings.paces)
        self.files.set_recent(settings.recent_runs)
        self.remember_choices()  # each box told of itself while the next had its first value

    # --- made anew ----------------------------------------------------------------------------

    @Slot()
    def begin_anew(self) -> None:
        """Close this window; another one, which shows the same, takes its place."""
        self.kept = Kept(
            self.canvas.drawing(),
            self.setup.state(),
            self.lessons.lesson,
            self.run.shown.is_untrained,
            self.inspector.position,
        )
        self.window.close()

    def take_over(self, kept: Kept) -> None:
        """Show what the window before had on the canvas, and soon what it had in Setup and at which
        step it looked; or go on with its lesson."""
        if kept.lesson is not None:
            self.lessons.go_on(kept.lesson)
            return
        self._taken = kept
        self.canvas.give_drawing_back(kept.drawing)

    @Slot()
    def put_setup_back(self) -> None:
        """A run is shown; the first one has put its own recipe into Setup."""
        taken, self._taken = self._taken, None
        if taken is not None:
            QTimer.singleShot(0, self, lambda: self._look_as_before(taken))

    def _look_as_before(self, kept: Kept) -> None:
        self.setup.put_back(kept.setup)
        if kept.is_untrained:
            self.untrained.build()
        elif kept.step is not None:
            self.inspector.look_near_step(kept.step)

    @Slot(str)
    def choose_theme(self, choice: str) -> None:
        """Take light or dark colours, or those of the system."""
        self.settings.remember(theme=choice)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - narrows the type
        theme.apply(app, self.settings.values.theme)

    @Slot(object)
    def show_run(self, run: Run | None) -> None:
        """Another run is looked at."""
        self.leave_out(None if run is None else run.recipe)

    @Slot(object)
    def leave_out(self, recipe: Recipe | None) -> None:
        """Panels that have nothing to say of a run of this recipe are not there."""
        absent = frozenset[str]()
        if recipe is not None and recipe.task == "regress":
            absent = OF_PICTURES
        elif recipe is not None and recipe.task == "classify":
            absent = OF_MEASURED if decodes(recipe) else OF_RESTORED
        self.window.panels.set_absent(absent)

    @Slot(str)
    def warn(self, text: str) -> None:
        """Something could not be looked at."""
        self.window.shell.say(text, "warning")

    @Slot()
    def remember_places(self) -> None:
        """Window and panels are somewhere else; in a presentation or a lesson, only for a while."""
        window = self.window
        if not self.presentation.is_on and not self.lessons.stage.is_taken:
            layouts = window.panels.layouts().items()
            self.settings.remember(
                geometry=as_text(window.saveGeometry()),
                layouts={name: as_text(layout) for name, layout in layouts},
                shown_layout=window.panels.name,
            )

    @Slot()
    def remember_choices(self) -> None:
        """Something else was chosen in a box that keeps its choice."""
        window = self.window
        self.settings.remember(
            more_epochs=window.toolbar.more_box.value(),
            map_points=window.latent.tools.count.currentData(),
            speed=window.toolbar.speed_box.speed,
        )

    @Slot(object)
    def remember_sections(self, names: tuple[str, ...]) -> None:
        """Other sections of Setup are open."""
        self.settings.remember(open_sections=names)

    @Slot(str, float)
    def remember_pace(self, kind: str, factor: float) -> None:
        """So much longer than expected this machine took with a kind of network."""
        paces = {**self.settings.values.paces, kind: factor}
        self.settings.remember(paces=paces)
        self.setup.set_factors(paces)

    @Slot(object)
    def remember_recent(self, paths: tuple[str, ...]) -> None:
        """Other runs are the newest now."""
        self.settings.remember(recent_runs=paths)

    @Slot()
    def close(self) -> None:
        """Stop training with everything saved, and remember the window."""
        trained = self.session.is_active
        if not self.session.close():
            self.lost = self.tr(
                "The training did not end in time: what it did since its last checkpoint may"
                " not be saved; open the run again and resume it."
            )
        elif trained and self.session.state in ("unsaved", "failed"):
            self.lost = self.run.lost
        self.remember_places()
        self.settings.save()
