"""Between the session and everything that starts, steers and reports training."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.messages.events import EpochDone, Event, Failed, Noticed, StepsDone, Tuned
from aeviz.core.recipe.recipe import find_field, value_of, with_value
from aeviz.core.runs.run import Run
from aeviz.ui.losses.terms import LossTerms
from aeviz.ui.main_window import MainWindow
from aeviz.ui.run.messages import Launched
from aeviz.ui.run.session import Session
from aeviz.ui.run.shown_run import ShownRun
from aeviz.ui.run.starter import Starter
from aeviz.ui.run.status_bar import StatusLine
from aeviz.ui.run.transport import Transport
from aeviz.ui.window.message_bar import Offer


class RunControl(QObject):
    """Turns what people ask into commands, and brings the events of a run to whom they concern."""

    run_shown = Signal(object)
    """Run whose events are now in the views."""
    run_begun = Signal(object)
    """Run whose events come next."""
    event_shown = Signal(object)
    """Event of the run that is shown, past or just now; frames are not among them."""
    step_asked = Signal()
    """A single step is about to be taken."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self.window, self.session = window, session
        self.shown = ShownRun()
        self.starter = Starter(window, session, self.shown)
        self.transport = Transport(window, session, self.shown)
        self.status = StatusLine(window, session, self.shown)
        self._connect()
        self._follow_state()

    def _connect(self) -> None:
        actions, session = self.window.commands, self.session
        actions["train"].triggered.connect(self.train_or_pause)
        actions["step"].triggered.connect(self.step)
        actions["stop"].triggered.connect(session.stop)
        actions["resume"].triggered.connect(self.resume)
        actions["more"].triggered.connect(self.train_more)
        self.window.recipe_panel.value_tuned.connect(self._tune)
        session.launched.connect(self._on_launched)
        session.state_changed.connect(self._follow_state)
        session.failed.connect(self._on_failed)
        session.noticed.connect(self._on_noticed)
        for signal in (
            session.phase_started,
            session.steps_done,
            session.epoch_done,
            session.tuned,
            session.extended,
            session.checkpoint_saved,
        ):
            signal.connect(self._on_event)

    @property
    def run(self) -> Run | None:
        """The run that is shown."""
        return self.shown.run

    # --- what people ask ----------------------------------------------------------------------

    @Slot()
    def train_or_pause(self) -> None:
        """The big button."""
        match self.session.state:
            case "running":
                self.session.pause()
            case "paused":
                self.session.resume()
            case _ if not self.session.is_active:
                self.starter.begin()
            case _:
                pass

    @Slot()
    def step(self) -> None:
        """One step; starts a run if there is none in training."""
        self.step_asked.emit()
        if self.session.is_active:
            self.session.step()
        elif self.shown.is_unfinished and self.shown.recipe() == self.window.recipe_panel.recipe():
            self.starter.go_on(None, step=True)
        else:
            self.starter.begin(step=True)

    @Slot()
    def resume(self) -> None:
        """Continue the run that is shown."""
        if not self.session.is_active:
            self.starter.go_on(None)

    @Slot()
    def train_more(self) -> None:
        """Add epochs to the run in training, or continue the one that is shown."""
        more, pace = self.window.more_box.value(), self.shown.pace
        if self.session.is_active:
            self.session.extend(more)
        else:
            self.starter.go_on(max(pace.epochs, pace.epoch) + more)

    @Slot(str, float)
    def _tune(self, path: str, value: float) -> None:
        kind = self.window.recipe_panel.recipe().corruption.kind
        if path == "corruption.strength" and kind == "none":
            self.window.message_bar.show_message(
                self.tr("This run trains without noise: choose a kind of noise for a new run.")
            )
            return
        self.session.tune(path, value)

    # --- a run's events -----------------------------------------------------------------------

    def show_run(self, run: Run, past: tuple[Event, ...]) -> None:
        """Show another run's losses and recipe; ``past`` are its events so far."""
        self.shown.begin(run)
        losses = self.window.losses
        losses.clear()
        height, width = run.probe.image_shape
        self._terms = LossTerms(run.recipe, height * width)
        losses.set_unit(self._terms.title())
        self.run_begun.emit(run)
        for event in past:
            self._on_event(event)
        self.window.setWindowTitle(f"{run.recipe.title} – {run.path.name} – aeviz")
        if not self.session.is_active:
            self.shown.note_stored()
            if run.is_being_written:
                self.window.message_bar.show_message(
                    self.tr("Another program is writing this run, so it is shown read-only.")
                )
        if self.shown.recipe() != self.window.recipe_panel.recipe():
            self.window.recipe_panel.set_recipe(self.shown.recipe())
        self.run_shown.emit(run)
        self._follow_state()

    @Slot(object)
    def _on_launched(self, launched: Launched) -> None:
        self.show_run(launched.run, launched.past)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        self.shown.add(event)
        self.event_shown.emit(event)
        losses = self.window.losses
        match event:
            case StepsDone():
                losses.add_steps(event.first, self._terms.charted(event.losses))
            case EpochDone():
                losses.add_epoch(event.step, self._terms.charted(event.test))
            case Tuned(step, path, value):
                self._terms.tune(path, value)
                losses.add_mark(step, f"{find_field(path).title} {value:g}")
                if self.session.is_active:
                    self._follow_tuned()
            case _:
                pass

    def _follow_tuned(self) -> None:
        """Show in Setup what the run uses now."""
        panel, shown = self.window.recipe_panel, self.shown
        recipe = shown.recipe()
        if any(value_of(panel.recipe(), path) != value_of(recipe, path) for path in shown.tuned):
            panel.set_recipe(recipe)

    @Slot(object)
    def _on_noticed(self, notice: Noticed) -> None:
        self.window.message_bar.show_message(notice.text, "warning")

    @Slot(object)
    def _on_failed(self, failure: Failed) -> None:
        offers: tuple[Offer, ...] = ()
        if self.run is not None and failure.step > 0:
            offers = ((self.tr("Lower the rate tenfold"), self._lower_rate),)
        self.window.message_bar.show_message(failure.text, "error", failure.details, offers)

    @Slot()
    def _lower_rate(self) -> None:
        recipe = self.window.recipe_panel.recipe()
        lower = with_value(recipe, "learning_rate", recipe.training.learning_rate / 10)
        self.window.recipe_panel.set_recipe(lower)

    @Slot()
    def _follow_state(self) -> None:
        if self.session.is_active:
            self.shown.note_training()
        self.window.timeline.set_training(self.session.is_active)
        self.transport.follow()
        self.status.follow()
