"""The phases of the run that is shown: which one learns, and what each has reached."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from aeviz.core.inference.frames import Frame
from aeviz.core.messages.events import EpochDone, Event, PhaseStarted
from aeviz.core.recipe.phases import planned_phases
from aeviz.core.runs.run import Run
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.losses.phases import PhaseBox, PhaseStrip
from aeviz.ui.window.shell import Shell


class PhasesController(QObject):
    """Fed with the events of a run like the curves below its strip, and with frames."""

    def __init__(self, shell: Shell, view: PhaseStrip, inspector: Inspector) -> None:
        super().__init__(shell)
        self._view, self._inspector = view, inspector
        self._boxes: list[PhaseBox] = []
        self._training = 0
        """Number of the phase whose events come."""

    @Slot(object)
    def begin(self, run: Run) -> None:
        """The events of another run come next."""
        self._boxes = [
            PhaseBox(phase.name, phase.trained, phase.frozen)
            for phase in planned_phases(run.recipe)
        ]
        self._training = 0
        self._view.show_phases(self._boxes, 0)

    @Slot(object)
    def follow(self, event: Event) -> None:
        """Note which phase is in training, and what it reaches."""
        match event:
            case PhaseStarted(index=index) if index < len(self._boxes):
                self._training, box = index, self._boxes[index]
                if event.trained:
                    box = replace(box, trained=event.trained, frozen=event.frozen)
                self._boxes[index] = box
            case EpochDone() if self._boxes:
                box = self._boxes[self._training]
                self._boxes[self._training] = replace(box, result=self._result(event))
            case _:
                return
        self.show()

    @Slot(object)
    def show_frame(self, frame: Frame) -> None:
        """Another step is looked at, perhaps one of another phase."""
        self.show()

    def show(self) -> None:
        """Mark the phase of the step that is looked at; live: the one in training."""
        frame = self._inspector.frame
        past = self._inspector.position is not None and frame is not None
        shown = frame.phase if past and frame is not None else self._training
        self._view.show_phases(self._boxes, shown)

    def _result(self, done: EpochDone) -> str:
        accuracy = done.test.get("accuracy")
        if accuracy is not None:
            return self.tr("{share:.2%} right").format(share=accuracy)
        return self.tr("{loss:.4f} test loss").format(loss=done.test["loss"])
