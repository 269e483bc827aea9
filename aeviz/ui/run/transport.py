"""Train, pause, step, stop, resume, more: the controls always tell what the trainer does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from aeviz.ui.main_window import MainWindow
from aeviz.ui.run.session import Session
from aeviz.ui.run.shown_run import ShownRun


class Transport(QObject):
    """Gives the controls the face and the state that fit the session and the run that is shown."""

    def __init__(self, window: MainWindow, session: Session, shown: ShownRun) -> None:
        super().__init__(window)
        self._window, self._session, self._shown = window, session, shown
        window.more_box.valueChanged.connect(self._name_more)

    @Slot()
    def follow(self) -> None:
        """Make every control tell the truth."""
        active, state = self._session.is_active, self._session.state
        steerable = state in ("running", "paused") or not active
        self._name_train(state)
        waiting = self.tr("Wait until the run is ready or has ended")
        self._enable("train", steerable, waiting)
        self._enable("step", steerable, waiting)
        self._enable("stop", active and state != "stopping", self.tr("Nothing is training"))
        kept = self._shown.why_kept
        resumable = self._shown.is_unfinished and not active and not kept
        self._enable("resume", resumable, kept or self._why_not_resumed())
        none = self.tr("Train or open a run first")
        more = self._shown.run is not None and steerable and not kept
        self._enable("more", more, kept or none)
        self._name_more(self._window.more_box.value())
        focused = self._window.focusWidget()
        self._window.recipe_panel.set_running(active)
        self._window.recipe_box.setEnabled(not active)
        if focused is not None and not focused.isEnabled():
            # Qt would hand the focus to the next button, and Space would press that.
            self._window.canvas.setFocus()

    def _name_train(self, state: str) -> None:
        change = self._window.commands.change
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
        return self.tr("This run has done all its epochs: train more")

    def _enable(self, name: str, on: bool, why_not: str) -> None:
        action = self._window.commands[name]
        action.setEnabled(on)
        if on:
            self._window.commands.explain(name, action.statusTip())
        else:
            action.setToolTip(why_not)

    @Slot(int)
    def _name_more(self, epochs: int) -> None:
        action = self._window.commands["more"]
        action.setText(self.tr("Train {count} &more").format(count=epochs))
        action.setIconText(self.tr("Train more"))
