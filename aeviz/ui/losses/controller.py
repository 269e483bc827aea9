"""The losses of the run that is shown, as curves with marks, and its phases above them."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.branching import branched_at
from aeviz.core.messages.events import EpochDone, Event, PhaseStarted, StepsDone, Tuned
from aeviz.core.recipe.phases import planned_phases
from aeviz.core.runs.run import Run
from aeviz.ui.inspect.captions import tuned_text
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.language.sentences import said
from aeviz.ui.losses.lazy import LazyLossView
from aeviz.ui.losses.phases import PhaseBox, PhaseStrip
from aeviz.ui.losses.terms import LossTerms
from aeviz.ui.window.save_dialog import save_as
from aeviz.ui.window.shell import Shell


class LossesController(QObject):
    """Fed by the run's controller with every event of a run, those of before included."""

    step_chosen = Signal(int)
    """The user clicked into the plot at this step."""

    def __init__(self, shell: Shell, view: LazyLossView) -> None:
        super().__init__(shell)
        self._view = view
        self._terms: LossTerms | None = None
        self._phase = self._phases = 0
        """Number of the phase whose events come, and how many there are."""
        self._shell = shell
        view.step_chosen.connect(self.step_chosen)
        view.save_wanted.connect(self._save)

    @Slot(object)
    def begin(self, run: Run) -> None:
        self._terms, self._phase = LossTerms(run.recipe, math.prod(run.probe.image_shape)), 0
        self._phases = len(planned_phases(run.recipe))
        unit = self._terms.title()
        self._view.ask(lambda view: view.begin(unit))
        if (step := branched_at(run)) is not None:
            text = self.tr("went on from another run")
            self._view.ask(lambda view: view.add_mark(step, text))

    @Slot(object)
    def follow(self, event: Event) -> None:
        terms = self._terms
        if terms is None:
            return
        match event:
            case StepsDone(first=first):
                losses = terms.charted(event.losses)
                self._view.ask(lambda view: view.add_steps(first, losses))
            case EpochDone(step=step):
                test = terms.charted(event.test)
                self._view.ask(lambda view: view.add_epoch(step, test))
            case Tuned(step, path, value):
                terms.tune(path, value)
                text = tuned_text(event)
                self._view.ask(lambda view: view.add_mark(step, text))
            case PhaseStarted(index=index) if self._phase < index < self._phases:
                step, name = event.first_step, event.name
                self._phase = index
                self._view.ask(lambda view: view.start_phase(step, said(name)))

    @Slot(str, object)
    def _save(self, name: str, rows: np.ndarray) -> None:
        lines = ["step,value", *(f"{step:.0f},{value!r}" for step, value in rows.tolist())]
        title = self.tr("Export the values of “{name}”").format(name=name)
        content = "\n".join(lines) + "\n"
        save_as(self._shell, title, f"{name.replace(' ', '-')}.csv", lambda _: content.encode())

    @Slot(object)
    def show_position(self, step: int | None) -> None:
        """Mark the step of the past that is looked at; None: live."""
        self._view.ask(lambda view: view.set_cursor(step))


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
        planned = planned_phases(run.recipe)
        self._boxes = [PhaseBox(phase.name, phase.trained, phase.frozen) for phase in planned]
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
        self.show_frame()

    @Slot()
    def show_frame(self) -> None:
        """Mark the phase of the step that is looked at; live: the one in training."""
        frame = self._inspector.frame if self._inspector.position is not None else None
        shown = self._training if frame is None else frame.phase
        self._view.show_phases(self._boxes, shown)

    def _result(self, done: EpochDone) -> str:
        accuracy = done.test.get("accuracy")
        if accuracy is not None:
            return self.tr("{share:.2%} right").format(share=accuracy)
        return self.tr("{loss:.4f} test loss").format(loss=done.test["loss"])
