"""The losses of the run that is shown, as curves with marks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.messages.events import EpochDone, Event, PhaseStarted, StepsDone, Tuned
from aeviz.core.runs.run import Run
from aeviz.ui.inspect.captions import tuned_text
from aeviz.ui.losses.lazy import LazyLossView
from aeviz.ui.losses.terms import LossTerms
from aeviz.ui.window.shell import Shell


class LossesController(QObject):
    """Fed by the run's controller with every event of a run, those of before included."""

    step_chosen = Signal(int)
    """The user clicked into the plot at this step."""

    def __init__(self, shell: Shell, view: LazyLossView) -> None:
        super().__init__(shell)
        self._view = view
        self._terms: LossTerms | None = None
        self._phase = 0
        view.step_chosen.connect(self.step_chosen)

    @Slot(object)
    def begin(self, run: Run) -> None:
        """The events of another run come next."""
        height, width = run.probe.image_shape
        self._terms, self._phase = LossTerms(run.recipe, height * width), 0
        unit = self._terms.title()
        self._view.ask(lambda view: view.begin(unit))

    @Slot(object)
    def follow(self, event: Event) -> None:
        """Draw what an event reports."""
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
            case PhaseStarted(first_step=step, name=name) if event.index > self._phase:
                self._phase = event.index
                self._view.ask(lambda view: view.start_phase(step, name))

    @Slot(object)
    def show_position(self, step: int | None) -> None:
        """Mark the step of the past that is looked at; None: live."""
        self._view.ask(lambda view: view.set_cursor(step))

    def build(self) -> None:
        """Import what draws the curves; called once the window has appeared."""
        self._view.build()
