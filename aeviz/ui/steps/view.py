"""One step of training under the magnifying glass: stages, network, batch."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from aeviz.core.messages.step_trace import Layer, StepTrace
from aeviz.core.recipe.phases import Stage
from aeviz.ui.steps.batch import BatchView
from aeviz.ui.steps.network_diagram import NetworkDiagram
from aeviz.ui.steps.stages import StageBar
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import PlainLabel
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named


class StepView(QWidget):
    """Shows a step at one of its stages; which one, others decide.

    Fed with traces of single steps: the trainer makes one only when it is told to step slowly.
    """

    stage_chosen = Signal(str)
    """The user wants to look at this stage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "stepView", reads=self.tr("Step by step"))
        self.stages = StageBar()
        self.diagram = NetworkDiagram()
        self.sentence = named(PlainLabel(), "stepSentence")
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.batch = BatchView()
        parts = (self.diagram, 3), (self.batch, 4)
        column = fill(QVBoxLayout(self), self.stages, self.sentence, *parts, spacing=2)
        column.setContentsMargins(*theme.AROUND)
        self.stages.stage_chosen.connect(self.stage_chosen)
        self._keep_lines()
        self.clear("")

    def _keep_lines(self) -> None:
        """Room for two lines, so that nothing moves from stage to stage."""
        self.sentence.setMinimumHeight(2 * self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "sentence"):
            self._keep_lines()

    def clear(self, hint: str) -> None:
        """No step is known; ``hint`` says how to see one."""
        self.sentence.setText("")
        self.stages.set_stages(())
        self.diagram.light(None, {}, "")
        self.batch.clear(hint)

    def set_layers(self, layers: Sequence[Layer]) -> None:
        self.diagram.set_layers(layers)

    def show_stage(
        self, parts: StepTrace, stage: Stage | None, words: tuple[str, str], names: Sequence[str]
    ) -> None:
        """Show a stage of a step, or the whole (None).

        ``words``: what happens, and the loss; ``names`` of the classes.
        """
        said, loss = words
        self.sentence.setText(said)
        self.stages.set_stages(parts.stages)
        self.stages.mark(stage)
        self.diagram.light(stage or "update", parts.updates, loss)
        self.batch.show_stage(parts, stage, tuple(names))
