"""Train, pause, step, stop, resume, more: the controls always tell what the trainer does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from aeviz.core.messages.events import SetSpeed
from aeviz.ui.run.session import Session
from aeviz.ui.run.shown_run import ShownRun
from aeviz.ui.setup.controller import SetupController
from aeviz.ui.window.shell import Shell
from aeviz.ui.window.toolbar import FULL, SPEEDS, RunToolBar


class Transport(QObject):
    """Gives the controls the face and the state that fit the session and the run that is shown."""

    def __init__(
        self,
        shell: Shell,
        toolbar: RunToolBar,
        setup: SetupController,
        session: Session,
        shown: ShownRun,
    ) -> None:
        super().__init__(shell)
        self._shell, self._commands, self._toolbar = shell, shell.commands, toolbar
        self._setup, self._session, self._shown = setup, session, shown
        toolbar.more_box.valueChanged.connect(self._name_more)
        toolbar.speed_box.speed_chosen.connect(self._hold)
        self._hold(toolbar.speed_box.speed)

    @Slot()
    def follow(self) -> None:
        """Make every control tell the truth."""
        active, state = self._session.is_active, self._session.state
        steerable = state in ("running", "paused") or not active
        self._name_train(state)
        waiting = self.tr("Wait until the run is ready or has ended")
        enable = self._commands.set_enabled
        enable("train", "" if steerable else waiting)
        enable("step", "" if steerable else waiting)
        stoppable = active and state != "stopping"
        enable("stop", "" if stoppable else self.tr("Nothing is training"))
        kept = self._shown.why_kept
        resumable = self._shown.is_unfinished and not active and not kept
        enable("resume", "" if resumable else kept or self._why_not_resumed())
        none = self.tr("Train or open a run first")
        begun = self._shown.run is not None and not kept
        enable("again", waiting if active else "" if begun else kept or none)
        lost = not active and self._shown.run is not None and self._shown.saved_step is None
        more = self._shown.run is not None and steerable and not kept and not lost
        enable("more", "" if more else kept or (self._why_not_resumed() if lost else none))
        self._name_more(self._toolbar.more_box.value())
        with self._shell.keeping_focus():
            self._setup.set_running(active)
            self._toolbar.recipe_box.setEnabled(not active)

    def _name_train(self, state: str) -> None:
        change = self._commands.change
        if state == "running":
            change("train", self.tr("&Pause"), "pause", self.tr("Pause after this step"))
        elif state == "paused":
            change("train", self.tr("&Continue"), "train", self.tr("Go on training"))
        else:
            tip = self.tr("Start a new run with the settings in Setup")
            change("train", self.tr("&Train"), "train", tip)

    def _why_not_resumed(self) -> str:
        if self._session.is_active:
            return self.tr("A run is in training")
        if self._shown.run is None:
            return self.tr("Train or open a run first")
        if self._shown.saved_step is None:
            return self.tr("Nothing of this run is saved")
        return self.tr("This run has done all its epochs: train more")

    @Slot(int)
    def _name_more(self, epochs: int) -> None:
        action = self._commands["more"]
        action.setText(self.tr("Train {count} &more").format(count=epochs))
        action.setIconText(self.tr("Train more"))

    # --- speed --------------------------------------------------------------------------------

    @Slot(float)
    def _hold(self, speed: float) -> None:
        self._session.send(SetSpeed(speed if speed != FULL else None))
        fastest = self.tr("Training goes at full speed already")
        slowest = self.tr("Training cannot be slower; . takes single steps")
        self._commands.set_enabled("faster", fastest if speed == SPEEDS[-1] else "")
        self._commands.set_enabled("slower", slowest if speed == SPEEDS[0] else "")
