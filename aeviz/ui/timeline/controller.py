"""The time machine: what the timeline marks and shows, and the keys that move it from anywhere."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence

from aeviz.core.branching import branched_at
from aeviz.core.inference.frames import Frame
from aeviz.core.messages.events import Event, PhaseStarted, Tuned
from aeviz.core.runs.run import Run
from aeviz.ui.inspect.captions import step_caption, tuned_text
from aeviz.ui.jobs.debounce import single_shot
from aeviz.ui.timeline.view import TimelineView
from aeviz.ui.window.actions import FILM
from aeviz.ui.window.shell import Shell

STEPS_MS = 500
"""How often the timeline learns of new frames while training."""


class TimelineController(QObject):
    """Between the Time menu, the run that is shown and the timeline."""

    step_chosen = Signal(int)
    """Step of the past to look at."""
    live_chosen = Signal()
    """Look at the newest step again."""
    steps_wanted = Signal()
    """Look for frames that were stored meanwhile."""

    def __init__(self, shell: Shell, view: TimelineView) -> None:
        super().__init__(shell)
        self._commands, self._view = shell.commands, view
        self._is_training = self._is_live = False
        self._marks: dict[tuple[int, str], None] = {}
        """In the order of their events; a phase that goes on after a break begins again."""
        self._show_marks = single_shot(self, self._tell_marks)
        self._looking = QTimer(self, interval=STEPS_MS)
        self._looking.timeout.connect(self.steps_wanted)
        view.step_chosen.connect(self.step_chosen)
        view.live_chosen.connect(self.live_chosen)
        view.refusals_changed.connect(self._enable)
        view.playing_changed.connect(self._name_play)
        native = QKeySequence.SequenceFormat.NativeText
        view.set_keys({n: self._commands[n].shortcut().toString(native) for n in FILM})

    # --- the run ------------------------------------------------------------------------------

    @Slot(object)
    def begin(self, run: Run) -> None:
        step, text = branched_at(run), self.tr("went on from another run")
        self._marks = {} if step is None else {(step, text): None}
        self._tell_marks()

    @Slot(object)
    def follow(self, event: Event) -> None:
        match event:
            case PhaseStarted(index=index, name=name, first_step=step) if index > 0:
                mark = step, self.tr("phase {number}: {name}").format(number=index + 1, name=name)
            case Tuned(step=step):
                mark = step, tuned_text(event)
            case _:
                return
        self._marks[mark] = None
        self._show_marks.start()

    @Slot()
    def _tell_marks(self) -> None:
        self._view.set_marks(list(self._marks))

    @Slot(str)
    def follow_state(self, state: str) -> None:
        """Look for new frames while a run is in training, and once when it has ended."""
        self._is_training = state in ("running", "paused", "stopping")
        self._show_live()
        if state in ("running", "paused"):
            self._looking.start()
        else:
            self._looking.stop()
            self.steps_wanted.emit()

    @Slot(bool)
    def follow_live(self, live: bool) -> None:
        """Whether frames of a run in training come, not only stored ones."""
        self._is_live = live
        self._show_live()

    def _show_live(self) -> None:
        """Live is what is of the newest step of a run in training, and nothing else."""
        self._view.set_training(self._is_training and self._is_live)

    # --- what is looked at --------------------------------------------------------------------

    @Slot(object)
    def show_steps(self, steps: np.ndarray) -> None:
        """Steps with stored frames, ``int64 [n]``."""
        self._view.set_steps(steps)

    @Slot(object)
    def show_position(self, step: int | None) -> None:
        """The step of the past that is looked at; None: live."""
        self._view.set_position(step)

    @Slot(object)
    def show_frame(self, frame: Frame) -> None:
        self._view.set_caption(step_caption(frame))

    # --- the Time menu ------------------------------------------------------------------------

    @Slot(object)
    def _enable(self, refusals: dict[str, str]) -> None:
        for name, why_not in refusals.items():
            self._commands.set_enabled(name, why_not)

    @Slot(bool)
    def _name_play(self, playing: bool) -> None:
        if playing:
            self._commands.change("play", self.tr("&Pause"), "hold", self.tr("Pause the film"))
        else:
            tip = self.tr("Play the stored steps")
            self._commands.change("play", self.tr("&Play"), "play", tip)
