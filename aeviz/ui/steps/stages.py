"""The stages of a step in a row; the active one is marked, and each can be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from aeviz.core.recipe.phases import Stage
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.toggle import ToggleButton


class StageBar(QWidget):
    """A button for each stage."""

    stage_chosen = Signal(str)
    """The user wants to look at this stage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "stageBar", reads=self.tr("Stages of the step"))
        self._titles = {
            "batch": self.tr("Batch"),
            "frozen": self.tr("Frozen"),
            "noise": self.tr("Noise"),
            "encode": self.tr("Encode"),
            "code": self.tr("Code"),
            "decode": self.tr("Decode"),
            "classify": self.tr("Classify"),
            "predict": self.tr("Predict"),
            "loss": self.tr("Loss"),
            "update": self.tr("Update"),
        }
        self._stages: tuple[Stage, ...] = ()
        self._buttons = QButtonGroup(self)
        self._buttons.setExclusive(False)  # a whole step has no active stage
        self._row = fill(QHBoxLayout(self), spacing=2)
        self._buttons.idClicked.connect(lambda number: self.stage_chosen.emit(self._stages[number]))

    def set_stages(self, stages: Sequence[Stage]) -> None:
        if tuple(stages) == self._stages:
            return
        self._stages = tuple(stages)
        for old in self._buttons.buttons():
            self._buttons.removeButton(old)
            self._row.removeWidget(old)
            old.deleteLater()
        for number, stage in enumerate(stages):
            tip = self.tr("Look at this part of the step again")
            button = named(ToggleButton(self._titles[stage], tip, self), f"{stage}StageButton")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(theme.letter(self.fontMetrics()) * 4)
            self._buttons.addButton(button, number)
            self._row.addWidget(button)

    def mark(self, stage: Stage | None) -> None:
        """Mark the active stage; None: the whole step."""
        for number, known in enumerate(self._stages):
            button = self._buttons.button(number)
            button.setChecked(stage is not None and known == stage)
            font = self.font()
            font.setBold(known == stage)
            button.setFont(font)
