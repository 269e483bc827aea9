"""One step of training under the magnifying glass: stages, network, batch."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from aeviz.core.step_parts import Layer, Stage, StepParts
from aeviz.ui.views.batch_view import BatchView
from aeviz.ui.views.network_diagram import NetworkDiagram
from aeviz.ui.views.pictures import OneLineLabel
from aeviz.ui.views.stage_bar import StageBar


class StepView(QWidget):
    """Shows a step at one of its stages; which one, others decide."""

    stage_chosen = Signal(str)
    """A person wants to look at this stage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stepView")
        self.setAccessibleName(self.tr("Step by step"))
        self.headline = OneLineLabel()
        self.headline.setObjectName("stepHeadline")
        self.stages = StageBar()
        self.diagram = NetworkDiagram()
        self.sentence = QLabel()
        self.sentence.setObjectName("stepSentence")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.batch = BatchView()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 4)
        layout.setSpacing(2)
        for widget, stretch in (
            (self.headline, 0),
            (self.stages, 0),
            (self.diagram, 3),
            (self.sentence, 0),
            (self.batch, 4),
        ):
            layout.addWidget(widget, stretch)
        self.stages.stage_chosen.connect(self.stage_chosen)
        self.clear("")

    def clear(self, hint: str) -> None:
        """No step is known; ``hint`` says how to see one."""
        self.headline.set_full_text("")
        self.sentence.setText("")
        self.stages.set_stages(())
        self.diagram.light(None, {}, "")
        self.batch.clear(hint)

    def set_layers(self, layers: Sequence[Layer]) -> None:
        """The layers of the network."""
        self.diagram.set_layers(layers)

    def show_stage(
        self,
        parts: StepParts,
        stage: Stage | None,
        words: tuple[str, str, str],
        names: Sequence[str],
    ) -> None:
        """Show a stage of a step, or the whole (None).

        ``words``: headline, sentence and loss; ``names`` of the classes.
        """
        headline, sentence, loss = words
        self.headline.set_full_text(headline)
        self.sentence.setText(sentence)
        self.stages.set_stages(parts.stages)
        self.stages.mark(stage)
        self.diagram.light(stage or "update", parts.updates, loss)
        self.batch.show_stage(parts, stage, tuple(names))
