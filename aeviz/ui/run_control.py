"""Between the session and everything that starts, steers and reports training."""

from __future__ import annotations

import logging
import math
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from aeviz.core.errors import AevizError
from aeviz.core.messages import (
    Command,
    EpochDone,
    Event,
    Failed,
    FrameReady,
    Noticed,
    Step,
    StepsDone,
    Tune,
    Tuned,
)
from aeviz.core.recipe import Recipe, fields, find_field, value_of, with_value
from aeviz.core.runs import Run
from aeviz.ui.main_window import MainWindow
from aeviz.ui.message_bar import Wish
from aeviz.ui.pace import Pace
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
        self._pace = Pace()
        self._marks: list[tuple[int, str]] = []
        self._tuned: dict[str, float] = {}
        self._stored_state = ""
        """State of an opened run, until it is trained here."""
        self._why_kept = ""
        """Why the run that is shown cannot be continued, if so."""
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
        self.window.recipe_panel.value_tuned.connect(self._tune)
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
        elif self._is_unfinished and self._shown_recipe() == self.window.recipe_panel.recipe():
            self._go_on(None, step=True)
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
            self._go_on(max(self._pace.epochs, self._pace.epoch) + more)

    @Slot()
    def use_builtin_digits(self) -> None:
        """Train on the digits that need no download."""
        recipe = with_value(self.window.recipe_panel.recipe(), "dataset", "builtin")
        self.window.recipe_panel.set_recipe(recipe)
        self._begin()

    @Slot()
    def fetch_and_train(self) -> None:
        """Fetch MNIST, then train."""
        self.data_dir = None
        self._start(Order(self.window.recipe_panel.recipe(), fetch=True))

    def _begin(self, step: bool = False) -> None:
        panel = self.window.recipe_panel
        if refusal := panel.show_first_refusal():
            self.window.message_bar.show_message(
                self.tr("Setup has a value that cannot be used. {reason}").format(reason=refusal),
                "warning",
            )
            return
        recipe = panel.recipe()
        if self._has_data(recipe):
            commands = (Step(1),) if step else ()
            self._start(Order(recipe, data_dir=self.data_dir, first_commands=commands))

    def _go_on(self, epochs: int | None, step: bool = False) -> None:
        """Continue the run that is shown, with the live values that Setup shows."""
        if self.run is None or not self._has_data(self.run.recipe):
            return
        shown, wanted = self._shown_recipe(), self.window.recipe_panel.recipe()
        commands: list[Command] = []
        for field in fields():
            value = value_of(wanted, field.path)
            if field.live and value != value_of(shown, field.path):
                shown = with_value(shown, field.path, value)
                commands.append(Tune(field.path, value))
        if step:
            commands.append(Step(1))
        self._start(
            Order(
                self.run.recipe,
                self.run.path,
                epochs,
                self.data_dir,
                first_commands=tuple(commands),
            )
        )
        if shown != wanted:
            self.window.message_bar.show_message(
                self.tr(
                    "This run keeps its own settings; what you changed in Setup beside learning"
                    " rate and noise strength counts for the next new run."
                )
            )

    def _has_data(self, recipe: Recipe) -> bool:
        """Whether the recipe's images are on the machine; if not, offers to get them."""
        reason = why_no_mnist(self.data_dir) if recipe.data.dataset == "mnist" else ""
        if reason:
            self.offer_mnist(reason)
        return not reason

    def _shown_recipe(self) -> Recipe:
        """The recipe of the run that is shown, with what was tuned."""
        assert self.run is not None  # noqa: S101 - only asked with a run
        recipe = self.run.recipe
        for path, value in self._tuned.items():
            recipe = with_value(recipe, path, value)
        return recipe

    @property
    def _is_unfinished(self) -> bool:
        return self.run is not None and not self._pace.is_done

    @Slot(str, float)
    def _tune(self, path: str, value: float) -> None:
        if path == "corruption.strength" and self.window.recipe_panel.recipe().corruption.kind == (
            "none"
        ):
            self.window.message_bar.show_message(
                self.tr("This run trains without noise: choose a kind of noise for a new run.")
            )
            return
        self.session.tune(path, value)

    def _start(self, order: Order) -> None:
        self.window.message_bar.dismiss()
        focused = self.window.focusWidget()
        if focused is not None and self.window.recipe_panel.isAncestorOf(focused):
            # Its fields are about to be locked, and the focus would land in one that is not.
            self.window.canvas.setFocus()
        self.session.start(order)

    def offer_mnist(self, reason: str) -> None:
        """Say why MNIST cannot be used, and what can be done."""
        self.window.message_bar.show_message(
            reason,
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
        self._pace = Pace()
        self._marks = []
        self._tuned = {}
        losses = self.window.losses
        losses.clear()
        losses.set_unit(self._loss_title(run.recipe))
        self.window.timeline.set_marks([])
        self._pace.epochs = run.recipe.planned_epochs
        self.run_begun.emit(run)
        for event in past:
            self._on_event(event)
        self.window.setWindowTitle(f"{run.recipe.title} – {run.path.name} – aeviz")
        if not self.session.is_active:
            self._stored_state = run.summary().state
            self._why_kept = self._kept(run)
            if run.is_being_written:
                self.window.message_bar.show_message(
                    self.tr("Another program is writing this run, so it is shown read-only.")
                )
        if self._shown_recipe() != self.window.recipe_panel.recipe():
            self.window.recipe_panel.set_recipe(self._shown_recipe())
        self.run_shown.emit(run)
        self._follow_state(self.session.state)

    def _kept(self, run: Run) -> str:
        if run.is_being_written:
            return self.tr("Another program is writing this run")
        if run.details.get("example"):
            return self.tr("An example stays as it is: Train starts a run of your own")
        return ""

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
                losses.add_epoch(event.step, _without_twin(event.test))
            case Tuned(step, path, value):
                self._tuned[path] = value
                text = f"{find_field(path).title} {value:g}"
                losses.add_mark(step, text)
                self._marks.append((step, text))
                self.window.timeline.set_marks(self._marks)
                if self.session.is_active:
                    self._follow_tuned()
            case _:
                pass

    def _follow_tuned(self) -> None:
        """Show in Setup what the run uses now."""
        panel = self.window.recipe_panel
        shown = self._shown_recipe()
        if any(value_of(panel.recipe(), path) != value_of(shown, path) for path in self._tuned):
            panel.set_recipe(shown)

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
        if self.session.is_active:
            self._stored_state = self._why_kept = ""
        actions, window = self.window.actions_, self.window
        active = self.session.is_active
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
        why = (
            self.tr("This run has done all its epochs: train more")
            if shown
            else (self.tr("Train or open a run first"))
        )
        if active:
            why = self.tr("A run is in training")
        kept = self._why_kept
        self._enable("resume", self._is_unfinished and not active and not kept, kept or why)
        self._enable(
            "more",
            shown and steerable and not kept,
            kept or self.tr("Train or open a run first"),
        )
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
            "interrupted": self.tr("Interrupted"),
            "new": self.tr("Not trained yet"),
        }
        state = self.session.state
        if self.run is not None and not self.session.is_active and self._stored_state:
            state = self._stored_state
        parts = [words.get(state, state)]
        if self.run is not None and self.run.details.get("example") and not self.session.is_active:
            parts = [self.tr("Example: Train starts a run of your own")]
        if self.run is not None:
            parts += self._pace.words(self, live=self.session.state == "running")
        return "  ·  ".join(parts)


def _without_twin(test: Mapping[str, float]) -> dict[str, float]:
    """The test terms, but not the MSE where it is the loss itself."""
    twin = math.isclose(test.get("mse", math.nan), test["loss"], rel_tol=1e-4)
    return {k: v for k, v in test.items() if k != "mse" or not twin}


def why_no_mnist(data_dir: Path | None) -> str:
    """Empty if MNIST can be loaded without fetching it, else one sentence."""
    from aeviz.core.datasets.mnist import find

    try:
        if find(data_dir) is not None:
            return ""
    except AevizError as error:
        return str(error)
    return QCoreApplication.translate(
        "RunControl", "MNIST is not on this machine yet (11 MB to fetch)."
    )
