"""Before the first step: the recipe in Setup is looked at, untrained, as soon as it is chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.messages.events import Event
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.dataset import RunData
from aeviz.core.runs.run import Run
from aeviz.ui.jobs.debounce import single_shot
from aeviz.ui.jobs.job import Job, Report
from aeviz.ui.naming.runs import run_name
from aeviz.ui.run.controller import RunController
from aeviz.ui.run.session import Session
from aeviz.ui.run.starter import why_no_mnist
from aeviz.ui.setup.controller import SetupController
from aeviz.ui.window.shell import Shell

SETTLE_MS = 150
"""Who types or turns a wheel changes several values in a row."""


class Untrained(QObject):
    """Shows what is in Setup wherever no run of the user's own is shown; the workbench makes it."""

    awaited = Signal(object)
    """Recipe whose network is being built; then of the run that is shown, whatever came of it."""

    def __init__(
        self,
        shell: Shell,
        setup: SetupController,
        session: Session,
        run: RunController,
        data: RunData,
    ) -> None:
        super().__init__(shell)
        self._shell, self._setup, self._session = shell, setup, session
        self._run, self._data = run, data
        self._is_ready = False
        self._soon = single_shot(self, self._build_unasked, SETTLE_MS)
        self._replaced: Run | None = None
        """What is shown until the network is built; another run that was opened meanwhile stays."""
        self.building = Job(self)
        self.building.done.connect(self._on_done)
        self.building.failed.connect(partial(shell.say, kind="warning"))
        self.building.ended.connect(self._tell_what_is_shown)

    @Slot()
    def make_ready(self) -> None:
        """Networks can be built from now on."""
        self._is_ready = True

    @Slot(object)
    def show_chosen(self, recipe: Recipe) -> None:
        """A recipe was chosen. A run of the user's own stays, which is said."""
        run = self._run.run
        if self._session.is_active or not self._is_ready:
            return
        if run is None or self._is_free:
            self._soon.start()
        elif run.recipe.name != recipe.name:
            text = self.tr("All panels still show the run “{run}”. Train begins “{recipe}”.")
            self._shell.say(
                text.format(run=run_name(run), recipe=recipe.title),
                offers=((self.tr("Look at it untrained"), self.build),),
            )

    @Slot()
    def show_edited(self) -> None:
        """A value was changed: of what is seen untrained, or is about to be."""
        shown, is_awaited = self._run.shown, self.building.is_active
        if self._is_ready and (shown.run is None or shown.is_untrained or is_awaited):
            self._soon.start()

    @property
    def _is_free(self) -> bool:
        """Whether no run of the user's own would be replaced."""
        return self._run.run is None or self._run.shown.is_example

    @Slot()
    def _build_unasked(self) -> None:
        if self._is_free:
            self.build()

    @Slot()
    def build(self) -> None:
        """Look at what is in Setup, whatever is shown now."""
        recipe, data = self._setup.recipe(), self._data
        missing = recipe.data.dataset == "mnist" and why_no_mnist(data.folder())
        if self._session.is_active or missing:
            return

        def work(_report: Report) -> tuple[Run, tuple[Event, ...]]:
            from aeviz.core.untrained import open_untrained

            return open_untrained(recipe, data.named(recipe.data.dataset)), ()

        self._replaced = self._run.run
        self.building.start(work)
        self.awaited.emit(recipe)

    def _on_done(self, opened: tuple[Run, tuple[Event, ...]]) -> None:
        before, run = self._run.run, opened[0]
        if self._session.is_active or run.recipe != self._setup.recipe():
            return
        if before is not self._replaced:
            return
        if before is None or before.path != run.path:
            self._run.show_run(*opened)

    @Slot()
    def _tell_what_is_shown(self) -> None:
        """What was built may be of no use any more, or was given up."""
        if self._run.run is not None:
            self.awaited.emit(self._run.run.recipe)

    @Slot()
    def follow_state(self) -> None:
        """A run that trains here is what people look at."""
        if self._session.is_active:
            self.give_way()

    @Slot()
    def give_way(self) -> None:
        """Something else is about to be shown."""
        self._soon.stop()
        self.building.cancel()

    @Slot()
    def close(self) -> None:
        self._soon.stop()
        self.building.close()
