"""Between the session and everything that starts, steers and reports training."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLabel, QProgressBar

from aeviz.core.messages.events import (
    CheckpointSaved,
    EpochDone,
    Event,
    Extend,
    Extended,
    Failed,
    Noticed,
    Pause,
    PhaseStarted,
    Resume,
    Step,
    StepsDone,
    Tune,
    Tuned,
)
from aeviz.core.recipe.size import step_seconds
from aeviz.core.runs.live.following import ENDED, Word
from aeviz.core.runs.live.saved import Saved
from aeviz.core.runs.run import Run
from aeviz.ui.naming.runs import run_name
from aeviz.ui.run.following import Following
from aeviz.ui.run.remedies import Remedies
from aeviz.ui.run.session import Session
from aeviz.ui.run.shown_run import ShownRun
from aeviz.ui.run.starter import Starter
from aeviz.ui.run.status_bar import StatusBar
from aeviz.ui.run.trainer_thread import Ended, Launched, Message
from aeviz.ui.run.transport import Transport
from aeviz.ui.setup.controller import SetupController
from aeviz.ui.window.message_bar import Offer
from aeviz.ui.window.shell import Shell
from aeviz.ui.window.toolbar import RunToolBar

RunEvent = PhaseStarted | StepsDone | EpochDone | Tuned | Extended | CheckpointSaved
"""What a run remembers of its course; the same when it is opened again."""


class RunController(QObject):
    """Turns what the user asks into commands, and passes on the events of the run that is shown.

    It owns the toolbar and the status bar. The session feeds it while a run trains; whoever opens
    a run calls :meth:`show_run`.
    """

    run_shown = Signal(object)
    """Run whose events so far have been passed on."""
    run_begun = Signal(object)
    """Run whose events come next."""
    event_shown = Signal(object)
    """:data:`RunEvent` of the run that is shown, past or just now."""
    pace_measured = Signal(str, float)
    """Kind of network, and how much longer its steps take here than on an ordinary machine."""
    step_wanted = Signal()
    """A single step is about to be taken."""

    def __init__(
        self,
        shell: Shell,
        toolbar: RunToolBar,
        status: tuple[QLabel, QProgressBar],
        setup: SetupController,
        session: Session,
        following: Following,
    ) -> None:
        super().__init__(shell)
        self._shell, self._toolbar = shell, toolbar
        self._setup, self._session = setup, session
        self._following = following
        self.shown = ShownRun()
        self._failure: Failed | None = None
        """Of the run in training, if it failed."""
        self.lost = ""
        """What the disk does not hold of the run that ended last, and what to do."""
        self.starter = Starter(shell, setup, session, self.shown)
        self.remedies = Remedies(setup, session, self.shown)
        self.transport = Transport(shell, toolbar, setup, session, self.shown)
        self.status = StatusBar(shell, *status, session, self.shown)
        self.status.left_measured.connect(setup.tell_left)
        self.follow_state()

    @property
    def run(self) -> Run | None:
        return self.shown.run

    # --- what the user asks -------------------------------------------------------------------

    @Slot()
    def train_or_pause(self) -> None:
        """The big button."""
        match self._session.state:
            case "running":
                self._session.send(Pause())
            case "paused":
                self._session.send(Resume())
            case _ if not self._session.is_active:
                self.starter.begin()

    @Slot()
    def step(self) -> None:
        """One step; starts a run if there is none in training."""
        self.step_wanted.emit()
        if self._session.is_active:
            self._session.send(Step(1))
        elif self.shown.can_go_on and self._fits_setup():
            self.starter.go_on(None, step=True)
        else:
            self.starter.begin(step=True)

    def _fits_setup(self) -> bool:
        """Whether the run that is shown has the recipe that is in Setup."""
        return self.run is not None and self.run.recipe == self._setup.recipe()

    @Slot()
    def resume(self) -> None:
        if not self._session.is_active:
            self.starter.go_on(None)

    @Slot()
    def train_more(self) -> None:
        """Add epochs to the run in training, or continue the one that is shown."""
        more, pace = self._toolbar.more_box.value(), self.shown.pace
        if self._session.is_active:
            self._session.send(Extend(more))
        else:
            self.starter.go_on(max(pace.epochs, pace.epoch) + more)

    @Slot()
    def go_on(self) -> None:
        """To the end of its epochs, or for more of them if it has done all."""
        if self.shown.is_unfinished:
            self.resume()
        else:
            self.train_more()

    @Slot(str, float)
    def tune(self, path: str, value: float) -> None:
        if path == "corruption.strength" and self._setup.recipe().corruption.kind == "none":
            self._shell.say(
                self.tr("This run trains without noise: choose a kind of noise for a new run.")
            )
            return
        self._session.send(Tune(path, value))

    # --- a run's events -----------------------------------------------------------------------

    def _offer_to_resume(self, run: Run) -> None:
        text = self.tr("The run “{name}” was interrupted: it can go on from step {step:,}.")
        said = text.format(name=run_name(run), step=self.shown.saved_step)
        self._shell.say(said, offers=((self.tr("Resume"), self.resume),))

    @Slot(object, object)
    def show_run(self, run: Run, past: tuple[Event, ...]) -> None:
        """Show another run's losses and recipe; ``past`` are its events so far."""
        self.shown.begin(run)
        self.run_begun.emit(run)
        for event in past:
            self._pass_on(event)
        self.show_name()
        if not self._session.is_active:
            self.shown.note_stored()
            if run.is_being_written:
                self._shell.say(
                    self.tr(
                        "Another program is writing this run: what it writes is shown as it comes."
                    )
                )
            elif self.shown.is_interrupted:
                self._offer_to_resume(run)
        self._setup.show_tuned(self.shown.tuned)
        if run.recipe != self._setup.recipe():
            self._setup.show(run.recipe)
        self.run_shown.emit(run)
        self.follow_state()
        self._following.follow(run, past)

    @Slot()
    def show_name(self) -> None:
        """Name the run that is shown in the window's title."""
        if self.run is not None:
            self._shell.set_title(f"{run_name(self.run)} – aeviz")

    @Slot(object)
    def follow(self, event: Message) -> None:
        self.status.follow(event)
        match event:
            case Launched():
                self._failure = None
                self.show_run(event.run, event.past)
            case Noticed():
                self._shell.say(event.text, "warning", offers=self.remedies.offers(event))
            case Failed():
                self._on_failed(event)
            case Ended(saved):
                self._on_ended(saved)
            case _:
                self._pass_on(event)
                if isinstance(event, Tuned):
                    self._follow_tuned()

    @Slot(object)
    def follow_word(self, word: Word) -> None:
        """Of the run that is shown, which another program trains, or did until now."""
        run, before = self.run, self.shown.word
        if run is None or self._session.is_active:
            return
        if self.shown.note_word(word):
            was_training = before is not None and before.is_training
            if was_training and word.state == "interrupted":
                self._say_left(run)
            elif was_training and word.state in ENDED:
                self._shell.dismiss()
            self.transport.follow()
        self.status.follow_state()

    def _say_left(self, run: Run) -> None:
        """Who trained a run elsewhere has gone before its end."""
        if self.shown.can_go_on:
            self._offer_to_resume(run)
            return
        text = self.tr("The program that trained {name} has gone before its end.")
        self._shell.say(text.format(name=run.name), "warning")

    def _pass_on(self, event: Message) -> None:
        if isinstance(event, RunEvent):
            self.shown.add(event)
            self.event_shown.emit(event)

    def _follow_tuned(self) -> None:
        """Show in Setup what the run uses now; the next run keeps its own values."""
        self._setup.show_tuned(self.shown.tuned)

    def _measure_pace(self) -> None:
        """What the steps of the run that ends took, if they were not held back."""
        rate, run = self.shown.pace.steps_per_second, self.run
        if run is not None and rate and self._session.steps_per_second is None:
            shape, classes = run.probe.image_shape, len(run.probe.class_names)
            usual = step_seconds(run.recipe, shape, classes, run.recipe.training.batch_size)
            factor = min(max(1 / rate / usual, 0.001), 1000.0)
            self.pace_measured.emit(run.recipe.network.kind, round(factor, 4))

    def _on_ended(self, saved: Saved) -> None:
        """The disk has the last word."""
        self._measure_pace()
        self.shown.saved_step = saved.step
        self.lost = "" if saved.is_whole else f"{saved.text} {saved.advice}"
        if self._failure is not None:
            self._on_failed(replace(self._failure, text=f"{self._failure.text} {saved.text}"))
        elif self.lost:
            self._shell.say(self.lost, "error")

    def _on_failed(self, failure: Failed) -> None:
        self._failure = failure
        offers: tuple[Offer, ...] = ()
        if self.run is not None and failure.step > 0:
            offers = ((self.tr("Lower the rate tenfold"), self._lower_rate),)
        self._shell.say(failure.text, "error", failure.details, offers)

    @Slot()
    def _lower_rate(self) -> None:
        rate = self.shown.recipe().training.learning_rate
        self._setup.change("learning_rate", rate / 10)

    @Slot()
    def follow_state(self) -> None:
        """The session is in another state, or another run is shown."""
        if self._session.state == "running":
            self.shown.pace.go_on()
        self.transport.follow()
        self.status.follow_state()
