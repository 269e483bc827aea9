"""What is open: at the start what was open last or an example, later what the user opens."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.base.errors import AevizError, RecipeError
from aeviz.core.base.paths import is_there
from aeviz.core.data.family.mnist import FOLDER_VARIABLE
from aeviz.core.datasets.fitting import fitted
from aeviz.core.examples import EXAMPLES, UNTRAINED
from aeviz.core.messages.events import Event
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_value
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.run import Run
from aeviz.ui.jobs.job import Job, Report
from aeviz.ui.language.sentences import said
from aeviz.ui.run.controller import RunController
from aeviz.ui.run.files import FilesController
from aeviz.ui.run.session import Session
from aeviz.ui.run.starter import why_no_mnist
from aeviz.ui.setup.controller import SetupController
from aeviz.ui.window.settings import Settings, SettingsStore
from aeviz.ui.window.shell import Shell


class Opening(QObject):
    """Puts recipes into Setup and runs into the views, and remembers them for the next start."""

    nothing_shown = Signal(bool)
    """There is no run to show; True: one is being opened."""
    recipe_chosen = Signal(object)
    """Recipe that the user chose, or begins with, which is in Setup."""

    def __init__(
        self,
        shell: Shell,
        settings: SettingsStore,
        setup: SetupController,
        session: Session,
        run: RunController,
        files: FilesController,
    ) -> None:
        super().__init__(shell)
        self._shell, self._settings = shell, settings
        self._setup, self._session, self._run, self._files = setup, session, run, files
        self.examples = Job(self)
        """Opens the examples, one at a time."""
        self.examples.done.connect(lambda opened: self.show_run(*opened))
        self.examples.failed.connect(self._on_example_failed)
        self._is_ready = False
        self._first = ""
        """What is to be opened as soon as networks can be looked through; see ``Settings``."""
        self._after_first = "", ""
        """A run that is being read, and the recipe for Setup when it is there."""
        """The recipe that was chosen last, if the run that is opened first is of another."""

    # --- the start ----------------------------------------------------------------------------

    def start(
        self, recipe: str | None, dataset: str | None, data_dir: Path | None, run: Path | None
    ) -> None:
        """Take up what the command line asks for, else what was used last.

        Raises :class:`AevizError` if it asks for a recipe or a dataset that does not exist.
        """
        if recipe is not None and run is not None:
            raise RecipeError("A run has its own recipe: leave out --recipe or --run.")
        self._run.starter.data_dir = data_dir or self._remembered_folder()
        last = self._settings.values
        # What is opened next says which data it has: nothing else needs to be said of them.
        opens = recipe is None and dataset is None
        self._take_recipe(recipe or last.recipe, dataset, strict=recipe is not None, silent=opens)
        if run is not None:
            self._read(str(run))
        elif opens:
            self._first = last.opened or f"example:{next(iter(EXAMPLES))}"
            self.nothing_shown.emit(True)

    @Slot()
    def open_first(self) -> None:
        """Networks can be looked through from now on: show what was shown last, or an example,
        unless the user has begun something else."""
        self._is_ready = True
        first, self._first = self._first, ""
        if self._run.run is not None or self._session.is_active:
            return
        if not first:
            if not self._files.reading.is_active:
                self.recipe_chosen.emit(self._setup.recipe())
            return
        chosen = self._settings.values.recipe
        name = first.removeprefix("example:")
        if name != first or not is_there(first):
            self.open_example(name if name in EXAMPLES else next(iter(EXAMPLES)))
            return
        self._after_first = first, chosen
        self._read(first)

    def _read(self, path: str) -> None:
        """The first run; until it is there nothing is shown."""
        self.nothing_shown.emit(True)
        self._files.open_run(path)

    def _remembered_folder(self) -> Path | None:
        """The MNIST folder of the last time, unless the environment names one or it has gone."""
        remembered = self._settings.values.data_dir
        if not remembered or os.environ.get(FOLDER_VARIABLE):
            return None
        if problem := why_no_mnist(Path(remembered)):
            self._shell.say(problem, "warning")
            self._settings.remember(data_dir="")
            return None
        return Path(remembered)

    # --- recipes ------------------------------------------------------------------------------

    @Slot(str)
    def choose_recipe(self, name: str) -> None:
        try:
            recipe = find_recipe(name)
        except AevizError as error:
            self._shell.say(str(error), "error")
            return
        self._settings.remember(recipe=name)
        self._set_up(recipe)
        self.recipe_chosen.emit(recipe)

    def _take_recipe(
        self, name: str, dataset: str | None, strict: bool, silent: bool = False
    ) -> None:
        """Put the first recipe into Setup; one that has gone gives way to the usual one."""
        try:
            recipe = find_recipe(name)
        except AevizError:
            if strict:
                raise
            recipe = find_recipe(Settings().recipe)
        if dataset is not None:
            recipe = fitted(with_value(recipe, "dataset", dataset))
        self._files.list_recipes(recipe.name)
        self._set_up(recipe, explicit=dataset is not None, silent=silent)

    def _set_up(self, recipe: Recipe, explicit: bool = False, silent: bool = False) -> None:
        """Show a recipe; without MNIST on the machine, with the built-in digits."""
        missing = recipe.data.dataset == "mnist" and why_no_mnist(self._run.starter.data_dir)
        if missing and not explicit:
            recipe = with_value(recipe, "dataset", "builtin")
            if not silent:
                self._shell.say(
                    self.tr(
                        "MNIST is not on this machine, so the built-in digits are used. They work"
                        " at once; choose MNIST as the dataset in Setup to fetch it."
                    )
                )
        self._setup.show(recipe)

    # --- runs ---------------------------------------------------------------------------------

    @Slot(object, object)
    def show_run(self, run: Run, events: tuple[Event, ...]) -> None:
        """A run was read: show it, unless one is in training."""
        if self._session.is_active:
            self._shell.say(
                self.tr("A run is in training: stop it before you open another."), "warning"
            )
            return
        self._shell.dismiss()
        self._run.show_run(run, events)
        self._files.list_recipes(run.recipe.name)
        (first, chosen), self._after_first = self._after_first, ("", "")
        if (
            chosen
            and Path(first).absolute() == run.source.absolute()
            and self._setup.recipe().name != chosen
        ):
            self._take_recipe(chosen, None, strict=False)
        if run.details.get("example"):
            # Train would begin at once, on the digits that are here; it says on which.
            self._set_up(self._setup.recipe(), silent=True)
        self._files.tell_of_experiment(run)

    @Slot(object)
    def remember_run(self, run: Run) -> None:
        """A run is shown: it is what the next start begins with."""
        example = run.details.get("example")
        if example == UNTRAINED:
            return  # the recipe is remembered, and that is all that it consists of
        opened = f"example:{example}" if example else str(run.source)
        self._settings.remember(opened=opened, recipe=run.recipe.name)

    @Slot(str, bool)
    def use_pictures(self, name: str, trains: bool) -> None:
        """A dataset of the user's comes into Setup, and is trained on if nothing trains yet."""
        try:
            self._setup.show(fitted(with_value(self._setup.recipe(), "dataset", name)))
        except AevizError as error:
            text = self.tr("The recipe in Setup is not for pictures: choose another. {why}")
            self._shell.say(text.format(why=said(str(error))), "warning")
            return
        if not trains:
            return
        if self._session.is_active:
            self._shell.say(
                self.tr("“{name}” is in Setup: stop the run in training, then train.").format(
                    name=name
                )
            )
            return
        self._run.starter.begin()

    @Slot(object)
    def use_data_folder(self, path: Path) -> None:
        """MNIST is taken from here from now on."""
        self._run.starter.data_dir = path
        self._settings.remember(data_dir=str(path))

    @Slot()
    def forget_data_folder(self) -> None:
        """MNIST is looked for in the usual places again."""
        self._run.starter.data_dir = None

    # --- examples -----------------------------------------------------------------------------

    @Slot(str)
    def open_example(self, name: str) -> None:
        """Show a run that ships with the program, as soon as networks can be looked through."""
        if not self._is_ready:
            self._first = f"example:{name}"
            return

        def work(report: Report) -> tuple[Run, tuple[Event, ...]]:
            """Unpack the example, if it is not unpacked yet, and read it."""
            from aeviz.core.examples import open_example

            run = open_example(name)
            report(0.5)
            return run, tuple(run.events())

        self.examples.start(work)

    @Slot(str)
    def _on_example_failed(self, text: str) -> None:
        self._shell.say(text, "error")
        self.give_up()

    @Slot()
    def give_up(self) -> None:
        """What was to be opened cannot be."""
        self._after_first = "", ""
        if self._run.run is None:
            self.nothing_shown.emit(False)

    @Slot()
    def follow_state(self) -> None:
        """A run that trains here is what people look at, not an example on its way."""
        if self._session.is_active:
            self.examples.cancel()
            self._files.cancel_reading()

    @Slot()
    def close(self) -> None:
        """Open nothing any more."""
        self._first = ""
        self.examples.close()
