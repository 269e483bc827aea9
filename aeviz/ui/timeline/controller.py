"""The time machine: what the timeline marks, and the keys that move it from anywhere."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence

from aeviz.core.messages.events import Event, PhaseStarted, Tuned
from aeviz.core.recipe.recipe import find_field
from aeviz.core.runs.run import Run
from aeviz.ui.main_window import MainWindow
from aeviz.ui.window.actions import FILM


class TimeControl(QObject):
    """Between the Time menu, the events of the run and the timeline."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._actions, self._timeline = window.commands, window.timeline
        self._marks: list[tuple[int, str]] = []
        timeline = self._timeline
        timeline.refusals_changed.connect(self._enable)
        timeline.playing_changed.connect(self._on_playing)
        for name in FILM:
            slot = getattr(timeline, name.replace("-", "_"))
            self._actions[name].triggered.connect(slot)
        native = QKeySequence.SequenceFormat.NativeText
        timeline.set_keys({n: self._actions[n].shortcut().toString(native) for n in FILM})

    @Slot(object)
    def begin(self, run: Run) -> None:
        """The events of another run come next."""
        self._marks = []
        self._timeline.set_marks([])

    @Slot(object)
    def follow(self, event: Event) -> None:
        """Mark where a phase begins and where a value was changed."""
        match event:
            case PhaseStarted(index=index, name=name, first_step=step) if index > 0:
                mark = step, self.tr("phase {number}: {name}").format(number=index + 1, name=name)
            case Tuned(step=step, path=path, value=value):
                mark = step, f"{find_field(path).title} {value:g}"
            case _:
                return
        if mark not in self._marks:  # a phase that goes on after a break begins again
            self._marks.append(mark)
            self._timeline.set_marks(self._marks)

    @Slot(object)
    def _enable(self, refusals: dict[str, str]) -> None:
        for name, why in refusals.items():
            action = self._actions[name]
            action.setEnabled(not why)
            if why:
                action.setToolTip(why)
            else:
                self._actions.explain(name, action.statusTip())

    @Slot(bool)
    def _on_playing(self, playing: bool) -> None:
        if playing:
            self._actions.change("play", self.tr("&Pause"), "hold", self.tr("Pause the film"))
        else:
            tip = self.tr("Play the stored steps")
            self._actions.change("play", self.tr("&Play"), "play", tip)
