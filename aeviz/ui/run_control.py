"""Between the session and everything that starts, steers and reports training."""

from __future__ import annotations

import logging
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from aeviz.core.errors import AevizError
from aeviz.core.messages import (
    CheckpointSaved,
    EpochDone,
    Event,
    Extended,
    Failed,
    FrameReady,
    Noticed,
    PhaseStarted,
    Step,
    StepsDone,
    Tuned,
)
from aeviz.core.recipe import Recipe, find_field, with_value
from aeviz.core.runs import Run
from aeviz.ui.main_window import MainWindow
from aeviz.ui.message_bar import Wish
from aeviz.ui.session import Fetching, Launched, Order, Session

log = logging.getLogger(__name__)

STATUS_MS = 250
"""Text that changes faster cannot be read."""


class RunControl(QObject):
    """Train, pause, step, stop, resume, more: buttons follow the trainer's real state."""

    run_shown = Signal(object)
    """Run whose events are now in the views."""
    run_begun = Signal(object)
    """Run whose events come next."""
    event_shown = Signal(object)
    """Event of the run that is shown, past or just now; frames are not among them."""
    choose_data_folder = Signal()
    """The person wants to say where MNIST is."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self.window, self.session = window, session
        self.data_dir: Path | None = None
        self.run: Run | None = None
        self._pace = _Pace()
        self._marks: list[tuple[int, str]] = []
        self._status_timer = QTimer(self)
        self._status_timer.setInterval(STATUS_MS)
        self._status_timer.timeout.connect(self._show_status)
        self._connect()
        self._follow_state("idle")

    def _connect(self) -> None:
        actions = self.window.actions_
        actions["train"].triggered.connect(self.train_or_pause)
        actions["step"].triggered.connect(self.step)
        actions["stop"].triggered.connect(self.session.stop)
        actions["resume"].triggered.connect(self.resume)
        actions["more"].triggered.connect(self.train_more)
        self.window.more_box.valueChanged.connect(self._name_more)
        self.window.recipe_panel.value_tuned.connect(self.session.tune)
        self.session.launched.connect(self._on_launched)
        self.session.fetching.connect(self._on_fetching)
        self.session.state_changed.connect(self._follow_state)
        self.session.failed.connect(self._on_failed)
        self.session.noticed.connect(self._on_noticed)
        self.session.frame_ready.connect(self._on_frame)
        for signal in (
            self.session.phase_started,
            self.session.steps_done,
            self.session.epoch_done,
            self.session.tuned,
            self.session.extended,
            self.session.checkpoint_saved,
        ):
            signal.connect(self._on_event)

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
                self._begin()
            case _:
                pass

    @Slot()
    def step(self) -> None:
        """One step; starts a run if there is none in training."""
        if self.session.is_active:
            self.session.step()
        else:
            self._begin(step=True)

    @Slot()
    def resume(self) -> None:
        """Continue the run that is shown."""
        if self.run is not None and not self.session.is_active:
            self._go_on(None)

    @Slot()
    def train_more(self) -> None:
        """Add epochs to the run in training, or continue the one that is shown."""
        more = self.window.more_box.value()
        if self.session.is_active:
            self.session.extend(more)
        elif self.run is not None:
            self._go_on(self._pace.epochs + more)

    @Slot()
    def use_builtin_digits(self) -> None:
        """Train on the digits that need no download."""
        recipe = with_value(self.window.recipe_panel.recipe(), "dataset", "builtin")
        self.window.recipe_panel.set_recipe(recipe)

    @Slot()
    def fetch_and_train(self) -> None:
        """Fetch MNIST, then train."""
        self._start(Order(self.window.recipe_panel.recipe(), data_dir=self.data_dir, fetch=True))

    def _begin(self, step: bool = False) -> None:
        recipe = self.window.recipe_panel.recipe()
        if recipe.data.dataset == "mnist" and not has_mnist(self.data_dir):
            self.offer_mnist()
            return
        command = Step(1) if step else None
        self._start(Order(recipe, data_dir=self.data_dir, first_command=command))

    def _go_on(self, epochs: int | None) -> None:
        if self.run is not None:
            order = Order(self.run.recipe, self.run.path, epochs, self.data_dir)
            self._start(order)

    def _start(self, order: Order) -> None:
        self.window.message_bar.dismiss()
        self.session.start(order)

    def offer_mnist(self) -> None:
        """Say that MNIST is missing, and what can be done."""
        self.window.message_bar.show_message(
            self.tr("MNIST is not on this machine yet (11 MB to fetch)."),
            wishes=(
                (self.tr("Get MNIST and train"), self.fetch_and_train),
                (self.tr("Choose folder…"), self.choose_data_folder.emit),
                (self.tr("Use built-in digits"), self.use_builtin_digits),
            ),
        )

    # --- a run's events -----------------------------------------------------------------------

    def show_run(self, run: Run, past: tuple[Event, ...]) -> None:
        """Show another run's losses and recipe; ``past`` are its events so far."""
        self.run = run
        self._pace = _Pace()
        self._marks = []
        losses = self.window.losses
        losses.clear()
        losses.set_unit(self._loss_title(run.recipe))
        self.window.timeline.set_marks([])
        self._pace.epochs = run.recipe.planned_epochs
        self.run_begun.emit(run)
        for event in past:
            self._on_event(event)
        self.window.setWindowTitle(f"{run.recipe.title} – {run.path.name} – aeviz")
        self.run_shown.emit(run)
        self._follow_state(self.session.state)

    def _loss_title(self, recipe: Recipe) -> str:
        titles = {
            "mse": self.tr("mean squared error per pixel"),
            "half-mse": self.tr("half of the mean squared error per pixel"),
            "bce": self.tr("binary cross-entropy per pixel"),
            "cross-entropy": self.tr("cross-entropy of the classes"),
        }
        if recipe.task == "regress":
            return self.tr("mean squared error")
        if recipe.training.pretraining:
            return self.tr("squared error, then cross-entropy")
        return titles[recipe.training.loss]

    @Slot(object)
    def _on_launched(self, launched: Launched) -> None:
        self.show_run(launched.run, launched.past)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        self._pace.add(event)
        self.event_shown.emit(event)
        losses = self.window.losses
        match event:
            case StepsDone():
                losses.add_steps(event.first, event.losses)
            case EpochDone():
                losses.add_epoch(event.step, event.test)
            case Tuned(step, path, value):
                text = f"{find_field(path).title} {value:g}"
                losses.add_mark(step, text)
                self._marks.append((step, text))
                self.window.timeline.set_marks(self._marks)
            case Extended() | PhaseStarted() | CheckpointSaved():
                pass
            case _:
                pass

    @Slot(object)
    def _on_frame(self, ready: FrameReady) -> None:
        self._pace.add_frame()

    @Slot(object)
    def _on_noticed(self, notice: Noticed) -> None:
        self.window.message_bar.show_message(notice.text, "warning")

    @Slot(object)
    def _on_failed(self, failure: Failed) -> None:
        wishes: tuple[Wish, ...] = ()
        if self.run is not None and failure.step > 0:
            wishes = ((self.tr("Lower the rate tenfold"), self._lower_rate),)
        self.window.message_bar.show_message(failure.text, "error", failure.details, wishes)

    @Slot()
    def _lower_rate(self) -> None:
        recipe = self.window.recipe_panel.recipe()
        lower = with_value(recipe, "learning_rate", recipe.training.learning_rate / 10)
        self.window.recipe_panel.set_recipe(lower)

    @Slot(object)
    def _on_fetching(self, fetching: Fetching) -> None:
        bar = self.window.progress
        bar.setVisible(fetching.done < fetching.total)
        bar.setRange(0, max(1, fetching.total // 1024))
        bar.setValue(fetching.done // 1024)
        bar.setFormat(self.tr("Fetching MNIST %p%"))

    # --- controls -----------------------------------------------------------------------------

    @Slot(str)
    def _follow_state(self, state: str) -> None:
        """Make every control tell the truth."""
        actions, window = self.window.actions_, self.window
        active = self.session.is_active and state not in ("finished", "stopped", "failed")
        steerable = state in ("running", "paused") or not active
        if state == "running":
            actions.change("train", self.tr("&Pause"), "pause", self.tr("Pause after this step"))
        elif state == "paused":
            actions.change("train", self.tr("&Continue"), "train", self.tr("Go on training"))
        else:
            tip = self.tr("Start a new run with the settings in Setup")
            actions.change("train", self.tr("&Train"), "train", tip)
        waiting = self.tr("Wait until the run is ready or has ended")
        self._enable("train", steerable, waiting)
        self._enable("step", steerable, waiting)
        self._enable("stop", active and state != "stopping", self.tr("Nothing is training"))
        shown = self.run is not None
        unfinished = shown and self._pace.epoch < self._pace.epochs
        why = (
            self.tr("This run has done all its epochs: train more")
            if shown
            else (self.tr("Train or open a run first"))
        )
        if active:
            why = self.tr("A run is in training")
        self._enable("resume", unfinished and not active, why)
        self._enable("more", shown and steerable, self.tr("Train or open a run first"))
        self._name_more(window.more_box.value())
        window.recipe_panel.set_running(active)
        window.recipe_box.setEnabled(not active)
        if not active:
            window.progress.hide()
            self._status_timer.stop()
        else:
            self._status_timer.start()
        self._show_status()

    def _enable(self, name: str, on: bool, why_not: str) -> None:
        action = self.window.actions_[name]
        action.setEnabled(on)
        if on:
            self.window.actions_.explain(name, action.statusTip())
        else:
            action.setToolTip(why_not)

    @Slot(int)
    def _name_more(self, epochs: int) -> None:
        action = self.window.actions_["more"]
        action.setText(self.tr("Train {count} &more").format(count=epochs))
        action.setIconText(self.tr("Train more"))

    @Slot()
    def _show_status(self) -> None:
        self.window.status_label.setText(self._status())

    def _status(self) -> str:
        words = {
            "idle": self.tr("Ready"),
            "preparing": self.tr("Preparing data and network"),
            "running": self.tr("Training"),
            "paused": self.tr("Paused"),
            "stopping": self.tr("Stopping and saving"),
            "finished": self.tr("Finished"),
            "stopped": self.tr("Stopped"),
            "failed": self.tr("Failed"),
        }
        parts = [words[self.session.state]]
        if self.run is not None:
            parts += self._pace.words(self, live=self.session.state == "running")
        return "  ·  ".join(parts)


class _Pace:
    """How far a run is and how fast it goes."""

    def __init__(self) -> None:
        self.step = self.epoch = 0
        self.epochs = 0
        self.phase: PhaseStarted | None = None
        """The phase in training. Phases may have epochs of different lengths."""
        self.speed = 0.0
        self.frames: list[float] = []
        self._seen: list[tuple[float, int]] = []

    def add(self, event: Event) -> None:
        """Follow an event."""
        match event:
            case PhaseStarted():
                self.step, self.epochs, self.phase = event.step, event.epochs, event
            case StepsDone():
                self.step = event.last
                now = time.monotonic()
                self._seen = [(t, s) for t, s in self._seen if t > now - 3]
                self._seen.append((now, event.last))
            case EpochDone():
                self.speed = event.samples_per_second
            case Extended(epochs=epochs):
                self.epochs = epochs
            case _:
                pass
        if self.phase is not None and self.phase.steps_per_epoch:
            own = self.step - self.phase.first_step
            self.epoch = self.phase.first_epoch + own // self.phase.steps_per_epoch

    @property
    def total(self) -> int:
        """Steps of a run of one phase."""
        return self.epochs * (self.phase.steps_per_epoch if self.phase is not None else 0)

    def add_frame(self) -> None:
        """A frame came."""
        now = time.monotonic()
        self.frames = [t for t in self.frames if t > now - 3]
        self.frames.append(now)

    def words(self, speaker: QObject, live: bool) -> list[str]:
        """Progress in short phrases; rates and time left only while it is live."""
        said = [
            speaker.tr("epoch {epoch} of {epochs}").format(epoch=self.epoch, epochs=self.epochs)
        ]
        several = self.phase is not None and self.phase.count > 1
        if self.phase is not None and several:
            phase = speaker.tr("phase {number} of {count}: {name}")
            said.insert(
                0,
                phase.format(
                    number=self.phase.index + 1, count=self.phase.count, name=self.phase.name
                ),
            )
            # The steps of phases to come are not known yet.
            said.append(speaker.tr("step {step:,}").format(step=self.step))
        else:
            text = speaker.tr("step {step:,} of {total:,}")
            said.append(text.format(step=self.step, total=self.total))
        if self.speed:
            said.append(speaker.tr("{speed:,.0f} samples/s").format(speed=self.speed))
        if live and not several and len(self._seen) > 1:
            (t0, s0), (t1, s1) = self._seen[0], self._seen[-1]
            if s1 > s0 and t1 > t0:
                left = (self.total - self.step) * (t1 - t0) / (s1 - s0)
                minutes, seconds = divmod(round(left), 60)
                said.append(speaker.tr("{m}:{s:02} left").format(m=minutes, s=seconds))
        if live and len(self.frames) > 1:
            rate = (len(self.frames) - 1) / max(1e-3, self.frames[-1] - self.frames[0])
            said.append(speaker.tr("{rate:.1f} pictures/s").format(rate=rate))
        return said


def has_mnist(data_dir: Path | None) -> bool:
    """Whether MNIST can be loaded without fetching it."""
    from aeviz.core.datasets.mnist import find

    try:
        return find(data_dir) is not None
    except AevizError:
        return False
