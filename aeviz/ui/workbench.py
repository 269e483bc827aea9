"""Everything that lives in the window, and who hears whom."""

from __future__ import annotations

import gc
import logging
import os
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from aeviz.core.base.errors import AevizError, RecipeError
from aeviz.core.compute import process
from aeviz.core.data.mnist import FOLDER_VARIABLE
from aeviz.core.examples import EXAMPLES
from aeviz.core.messages.events import Event
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_value
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.run import Run
from aeviz.ui.canvas.controller import Studio
from aeviz.ui.digits.controller import TaskControl
from aeviz.ui.help.controller import Help
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.main_window import MainWindow
from aeviz.ui.run.controller import RunControl
from aeviz.ui.run.examples import ExampleControl
from aeviz.ui.run.files import Files
from aeviz.ui.run.session import Session
from aeviz.ui.run.starter import why_no_mnist
from aeviz.ui.steps.controller import StepControl
from aeviz.ui.tools.controller import ToolControl
from aeviz.ui.widgets import theme
from aeviz.ui.window.presentation import Presentation
from aeviz.ui.window.settings import Settings, as_base64, qt_bytes, save_settings
from aeviz.ui.window.warm_up import WarmUp
from aeviz.ui.wiring import ViewControl

log = logging.getLogger(__name__)


class Workbench(QObject):
    """Session, inspector and controls of one window. All connections between them are made here."""

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
        self.settings = settings
        self.session = Session(
            process.thread_count(with_window=True, wanted=threads), self.window, on
        )
        self.inspector = Inspector(self.window)
        self.inspector.hold()
        self.warming = WarmUp(self.window)
        self.runs = RunControl(self.window, self.session)
        self.views = ViewControl(self.window, self.inspector)
        self.tasks = TaskControl(self.window, self.inspector)
        self.steps = StepControl(self.window, self.session, self.inspector)
        self.tools = ToolControl(self.window, self.inspector, lambda: self.runs.starter.data_dir)
        self.files = Files(self.window)
        self.examples = ExampleControl(self._digits_at_hand, self.window)
        self.presentation = Presentation(self.window)
        self.help = Help(self.window)
        self._first = ""
        """What is to be opened as soon as networks can be looked through; see ``Settings``."""
        self.studio = Studio(self.window, self.inspector, self.session.shelf.peek, self._data_dir)
        self.views.map.digits.use(self.studio.data, self._data_dir)
        self._connect()
        self._restore()

    def start(
        self, recipe: str | None, dataset: str | None, data_dir: Path | None, run: Path | None
    ) -> None:
        """Take up what the command line asks for, else what was used last.

        Raises :class:`AevizError` if it asks for a recipe or a dataset that does not exist.
        """
        if recipe is not None and run is not None:
            raise RecipeError("A run has its own recipe: leave out --recipe or --run.")
        self.runs.starter.data_dir = data_dir or self._remembered_folder()
        self._choose_recipe(recipe or self.settings.recipe, dataset, strict=recipe is not None)
        if run is not None:
            self.files.open_run(str(run))
        elif recipe is None and dataset is None:
            self._first = self.settings.opened or f"example:{next(iter(EXAMPLES))}"
            self.views.say_opening()

    def offer_tour(self) -> None:
        """Show the tour after the first painting, if this person never saw it."""
        if not self.settings.tour_seen:
            self._remember(tour_seen=True)
            self.window.shell.first_painted.connect(self.help.show_tour)

    def _remembered_folder(self) -> Path | None:
        """The MNIST folder of the last time, unless the environment names one or it has gone."""
        remembered = self.settings.data_dir
        if not remembered or os.environ.get(FOLDER_VARIABLE):
            return None
        if problem := why_no_mnist(Path(remembered)):
            self.window.message_bar.show_message(problem, "warning")
            self._remember(data_dir="")
            return None
        return Path(remembered)

    def _connect(self) -> None:
        window, session, inspector = self.window, self.session, self.inspector
        actions = window.commands
        session.frame_ready.connect(inspector.take_live)
        session.state_changed.connect(self.views.follow_state)
        session.state_changed.connect(self.views.live.follow_state)
        session.frame_ready.connect(self.views.live.take)
        self.views.live.wanted.connect(session.show_training)
        self.runs.step_asked.connect(self.steps.bring_up)
        self.runs.run_begun.connect(self.tasks.begin)
        self.runs.event_shown.connect(self.tasks.follow)
        self.runs.run_begun.connect(self.views.time.begin)
        self.runs.event_shown.connect(self.views.time.follow)
        session.state_changed.connect(self.studio.neighbours.follow_state)
        self.runs.run_shown.connect(inspector.look_at_run)
        self.runs.run_shown.connect(self.files.note_run)
        self.runs.starter.choose_data_folder.connect(self.files.ask_for_data_folder)
        self.files.run_opened.connect(self._on_run_opened)
        self.files.recent_changed.connect(self._remember_recent)
        self.files.recent_changed.connect(self.studio.bench.set_recent)
        self.files.data_dir_chosen.connect(self._remember_data_dir)
        self.runs.run_shown.connect(self._remember_run)
        window.menus.example_chosen.connect(self._open_example)
        self.examples.opened.connect(self._on_run_opened)
        self.examples.failed.connect(self._on_example_failed)
        session.state_changed.connect(self._follow_state)
        window.shell.closing.connect(self.examples.close)
        window.shell.closing.connect(self.presentation.leave)
        inspector.failed.connect(self._on_inspector_failed)
        window.shell.closing.connect(self.studio.close)
        window.shell.closing.connect(self.close)
        window.menus.theme_chosen.connect(self._choose_theme)
        window.recipe_chosen.connect(self._on_recipe_chosen)
        canvas = window.canvas
        actions["undo"].triggered.connect(canvas.undo)
        actions["redo"].triggered.connect(canvas.redo)
        actions["clear"].triggered.connect(canvas.clear)
        canvas.can_undo_changed.connect(actions["undo"].setEnabled)
        canvas.can_redo_changed.connect(actions["redo"].setEnabled)
        actions["undo"].setEnabled(False)
        actions["redo"].setEnabled(False)
        actions["quit"].triggered.connect(window.close)
        window.shell.first_painted.connect(self.warm_up)
        self.warming.ready.connect(self._on_ready)

    def _data_dir(self) -> Path | None:
        return self.runs.starter.data_dir

    def _restore(self) -> None:
        settings, window = self.settings, self.window
        window.restore(qt_bytes(settings.geometry), qt_bytes(settings.layout))
        window.more_box.setValue(settings.more_epochs)
        window.speed_box.set_speed(settings.speed)
        window.menus.set_theme(settings.theme)
        self.views.map.digits.restore(settings.map_points)
        self.files.set_recent(settings.recent_runs)

    def _choose_recipe(self, name: str, dataset: str | None, strict: bool) -> None:
        """Put the first recipe into Setup; without MNIST on the machine, on the built-in digits."""
        try:
            recipe = find_recipe(name)
        except AevizError:
            if strict:
                raise
            recipe = find_recipe(Settings().recipe)
        if dataset is not None:
            recipe = with_value(recipe, "dataset", dataset)
        self.files.list_recipes(recipe.name)
        self._set_up(recipe, explicit=dataset is not None)

    def _set_up(self, recipe: Recipe, explicit: bool) -> None:
        missing = recipe.data.dataset == "mnist" and why_no_mnist(self.runs.starter.data_dir)
        if missing and not explicit:
            recipe = with_value(recipe, "dataset", "builtin")
            self.window.message_bar.show_message(
                self.tr(
                    "MNIST is not on this machine, so the built-in digits are used. They work at"
                    " once; choose MNIST as the dataset in Setup to fetch it."
                )
            )
        self.window.recipe_panel.set_recipe(recipe)

    @Slot()
    def warm_up(self) -> None:
        """Load what the window can do without at first, one thing after the other."""
        QTimer.singleShot(0, self, self._build_losses)

    @Slot()
    def _build_losses(self) -> None:
        self.window.losses.build()
        QTimer.singleShot(0, self, self.warming.start)

    @Slot()
    def _on_ready(self) -> None:
        import torch

        # Drawings are small; more threads would only get in the trainer's way.
        torch.set_num_threads(1)
        # What was imported stays: looking through it for garbage would stop the window for 50 ms.
        gc.freeze()
        self.inspector.go_on()
        QTimer.singleShot(0, self, self._open_first)

    # --- what is open at the start ------------------------------------------------------------

    @Slot()
    def _open_first(self) -> None:
        """Show what was shown last, or an example, unless the person has begun something else."""
        first, self._first = self._first, ""
        if not first or self.runs.run is not None or self.session.is_active:
            return
        chosen = self.settings.recipe
        name = first.removeprefix("example:")
        if name != first or not Path(first).is_dir():
            self.examples.open(name if name in EXAMPLES else next(iter(EXAMPLES)))
            return
        self.views.say_nothing_is_open()
        self.files.open_run(first)
        if self.window.recipe_panel.recipe().name != chosen:
            self._choose_recipe(chosen, None, strict=False)

    @Slot(str)
    def _open_example(self, name: str) -> None:
        if self.warming.is_ready:
            self.examples.open(name)
        else:
            self._first = f"example:{name}"

    @Slot(str)
    def _on_example_failed(self, text: str) -> None:
        self.window.message_bar.show_message(text, "error")
        if self.runs.run is None:
            self.views.say_nothing_is_open()

    @Slot(str)
    def _follow_state(self, _state: str) -> None:
        if self.session.is_active:
            self.examples.job.cancel()

    def _digits_at_hand(self) -> tuple[str, Path | None]:
        name = "builtin" if why_no_mnist(self.runs.starter.data_dir) else "mnist"
        return name, self.runs.starter.data_dir

    # --- what happens -------------------------------------------------------------------------

    @Slot(object, object)
    def _on_run_opened(self, run: Run, events: tuple[Event, ...]) -> None:
        if self.session.is_active:
            self.window.message_bar.show_message(
                self.tr("A run is in training: stop it before you open another."), "warning"
            )
            return
        self.window.message_bar.dismiss()
        self.runs.show_run(run, events)
        self.files.list_recipes(run.recipe.name)
        if run.details.get("example"):
            # Train would begin at once: on the digits that are here.
            self._set_up(self.window.recipe_panel.recipe(), explicit=False)

    @Slot(str)
    def _on_inspector_failed(self, text: str) -> None:
        self.window.message_bar.show_message(text, "warning")

    @Slot(str)
    def _choose_theme(self, choice: str) -> None:
        self._remember(theme=choice)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - narrows the type
        theme.apply(app, self.settings.theme)

    @Slot(str)
    def _on_recipe_chosen(self, name: str) -> None:
        if self.files.choose_recipe(name):
            self._remember(recipe=name)
            self._set_up(self.window.recipe_panel.recipe(), explicit=False)

    @Slot(object)
    def _remember_run(self, run: Run) -> None:
        example = run.details.get("example")
        opened = f"example:{example}" if example else str(run.path)
        self._remember(opened=opened, recipe=run.recipe.name)

    @Slot(object)
    def _remember_recent(self, paths: tuple[str, ...]) -> None:
        self._remember(recent_runs=paths)

    @Slot(object)
    def _remember_data_dir(self, path: Path) -> None:
        self.runs.starter.data_dir = path
        self._remember(data_dir=str(path))

    def _remember(self, **values: object) -> None:
        self.settings = msgspec.structs.replace(self.settings, **values)

    @Slot()
    def close(self) -> None:
        """Stop training with everything saved, and remember the window."""
        self._first = ""
        if not self.session.close():
            log.error("The trainer did not end in time")
        window = self.window
        self._remember(
            geometry=as_base64(window.saveGeometry()),
            layout=as_base64(window.panels.layout()),
            more_epochs=window.more_box.value(),
            map_points=window.latent.tools.count.currentData(),
            speed=window.speed_box.speed,
        )
        if problem := save_settings(self.settings):
            log.warning("%s", problem)
