"""Slow motion: the parts of single steps, one after the other, in their panel."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDockWidget

from aeviz.core.inference.frames import Frame
from aeviz.core.messages.events import WATCHABLE, StepTraced, TraceSteps
from aeviz.core.recipe.phases import Stage
from aeviz.core.runs.run import Run
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.jobs.debounce import single_shot
from aeviz.ui.naming.classes import class_names
from aeviz.ui.naming.words import titled
from aeviz.ui.run.session import Session
from aeviz.ui.steps.view import StepView
from aeviz.ui.steps.words import headline, sentence
from aeviz.ui.window.shell import Shell

STAGE_MS = 450
"""How long a stage is lit when single steps are taken by hand."""
WHOLE = 5.0
"""Above so many steps a second stages are not shown one by one."""
SHARE = 0.9
"""Of the time between two held steps that their stages take together."""


class StepsController(QObject):
    """Asks for the trace of steps while their panel can be seen, and plays it.

    The session feeds it with traces, the inspector with the run and the step that is looked at.
    """

    def __init__(
        self,
        shell: Shell,
        view: StepView,
        dock: QDockWidget,
        session: Session,
        inspector: Inspector,
    ) -> None:
        super().__init__(shell)
        self._view, self._dock = view, dock
        self._session, self._inspector = session, inspector
        self._run: Run | None = None
        self._known: tuple[Run, int] | None = None
        """Run and phase whose layers are shown."""
        self._shown: StepTraced | None = None
        self._stage = 0
        self._visible = False
        self._timer = single_shot(self, self._next_stage)
        dock.visibilityChanged.connect(self._follow_visibility)
        view.stage_chosen.connect(self._look_at)
        self._say_how()

    # --- visibility ---------------------------------------------------------------------------

    @Slot()
    def bring_up(self) -> None:
        """Put the panel in front, unless the user has closed it."""
        if self._dock.toggleViewAction().isChecked():
            self._dock.raise_()

    @Slot()
    def follow_chosen_speed(self) -> None:
        """The user chose a speed: who wants to go slowly wants to see something."""
        if self._session.steps_per_second is not None:
            self.bring_up()

    def _follow_visibility(self, visible: bool) -> None:
        if visible == self._visible:
            return
        self._visible = visible
        self._session.send(TraceSteps(visible))
        if visible:
            self._show_layers()
            self._show()
        else:
            self._timer.stop()

    def _say_how(self) -> None:
        """While no step is shown, say how to see one."""
        if self._shown is None:
            self._view.clear(
                self.tr(
                    "Take a single step (.) or choose a slow speed above, and see here what"
                    " happens to a batch."
                )
            )

    # --- what is shown ------------------------------------------------------------------------

    @Slot(object)
    def show_run(self, run: Run | None) -> None:
        self._run, self._known, self._shown = run, None, None
        self._timer.stop()
        self._view.set_layers(())
        self._say_how()

    @Slot(object)
    def show_frame(self, frame: Frame) -> None:
        """Another step is looked at, perhaps one of another phase.

        Where training goes too fast to be seen step by step, the last that was seen is old.
        """
        shown, speed = self._shown, self._session.steps_per_second
        unseen = self._session.state == "running" and (speed is None or speed > WATCHABLE)
        if shown is not None and unseen and frame.step > shown.step:
            self._shown = None
            self._timer.stop()
            self._say_how()
        self._show_layers()

    @Slot(object)
    def follow(self, event: object) -> None:
        if not isinstance(event, StepTraced):
            return
        self._shown, self._stage = event, 0
        if self._visible:
            self._show_layers()
            self._show()

    def _show_layers(self) -> None:
        """Draw the network of the phase that is shown, if that was not done."""
        if not self._visible or self._run is None or not self._inspector.is_ready:
            return  # torch is not loaded yet, or nothing is to be drawn
        frame = self._inspector.frame
        phase = frame.phase if frame is not None else 0
        if self._shown is not None:
            phase = self._shown.trace.phase
        if self._known == (self._run, phase):
            return
        from aeviz.core.training.layers import planned_layer_shapes

        self._known, probe = (self._run, phase), self._run.probe
        found = planned_layer_shapes(
            self._run.recipe, probe.image_shape, len(probe.class_names), phase
        )
        self._view.set_layers(found)

    def _stage_ms(self) -> int:
        """How long each stage is lit; 0: all at once."""
        speed = self._session.steps_per_second
        if speed is None or self._session.state != "running":
            return STAGE_MS
        if speed > WHOLE or self._shown is None:
            return 0
        return int(1000 * SHARE / speed / len(self._shown.trace.stages))

    def _show(self) -> None:
        if self._shown is None or self._run is None:
            return
        pause = self._stage_ms()
        self._show_stage(self._shown.trace.stages[self._stage] if pause else None)
        if pause and self._stage < len(self._shown.trace.stages) - 1:
            self._timer.start(pause)

    def _show_stage(self, stage: Stage | None) -> None:
        assert self._shown is not None and self._run is not None  # noqa: S101, PT018 - callers look
        parts, recipe = self._shown.trace, self._run.recipe
        headed = headline(self._shown.step, parts)
        said = titled(headed, sentence(stage or "loss", parts, recipe))
        words = said, self.tr("loss {loss:.4g}").format(loss=parts.loss)
        self._view.show_stage(parts, stage, words, class_names(self._run.probe))

    def _next_stage(self) -> None:
        if self._shown is not None:
            self._stage = min(self._stage + 1, len(self._shown.trace.stages) - 1)
            self._show()

    def _look_at(self, stage: Stage) -> None:
        """The user looks at a stage again: it stays until the next step."""
        if self._shown is not None:
            self._timer.stop()
            self._stage = self._shown.trace.stages.index(stage)
            self._show_stage(stage)
