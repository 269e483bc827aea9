"""What the tests of the bench share that measure many images: their controls and their table."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QSpinBox,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from aeviz.core.evaluation.conventions import PSNR, SSIM
from aeviz.ui.language.sentences import said
from aeviz.ui.naming.words import titled
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import PlainLabel, in_lines
from aeviz.ui.widgets.layouts import fill, push_button
from aeviz.ui.widgets.named import allow, named


def in_words(value: float, digits: int) -> str:
    """A figure for a table."""
    return "∞" if math.isinf(value) else f"{value:.{digits}f}"


class Measurement(QWidget):
    """How many images, Measure, what is shown of the result, Export; the result; a caption.

    The bench builds these views; its controller measures when ``asked``, and feeds them.
    """

    export_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` is what the names of the parts begin with."""
        super().__init__(parent)
        self.setObjectName(f"{name}View")
        self._count = named(
            QSpinBox(self), f"{name}CountBox", reads=self.tr("How many test images")
        )
        self._count.setRange(10, 10_000)
        self._count.setSuffix(self.tr(" images"))
        self._measure = push_button(self, self.tr("&Measure"), f"{name}Button", self._ask)
        self._shown = named(QComboBox(self), f"{name}ShownBox")
        export = f"{name}ExportButton"
        self._export = push_button(self, self.tr("E&xport…"), export, self.export_wanted)
        allow(self._export, self.tr("Measure first"), "")
        self._why_not = self._does = ""
        self._is_busy = False
        self._table = named(QTableWidget(self), f"{name}Table")
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._caption = PlainLabel(parent=self)

    def set_busy(self, busy: bool) -> None:
        """Whether the bench measures what somebody asked for: nothing else is asked meanwhile."""
        self._is_busy = busy
        self._allow(self._why_not, self._does)

    def _allow(self, why_not: str, does: str) -> None:
        """Let Measure be pressed, or say why not; ``does`` says what it does."""
        self._why_not, self._does = why_not, does
        busy = self.tr("A measurement is going on: wait or cancel") if self._is_busy else ""
        allow(self._measure, why_not or busy, does)

    def _lay_out(self, before: Sequence[QWidget], result: QWidget) -> None:
        """Put the controls, with others before them, above the result."""
        asked = *before, self._count, self._measure
        way = QBoxLayout.Direction.LeftToRight
        rows = fill(QHBoxLayout(), *asked, 1), fill(QHBoxLayout(), 1, self._shown, self._export)
        self._rows, self._controls = rows, fill(QBoxLayout(way), *rows, spacing=4)
        for one, following in pairwise((*asked, self._shown, self._export)):
            self.setTabOrder(one, following)
        column = fill(QVBoxLayout(self), self._controls, (result, 1), self._caption)
        left, _, right, below = theme.AROUND
        column.setContentsMargins(left, below, right, below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow panel the controls take two rows, with whole words."""
        super().resizeEvent(event)
        needed = sum(row.sizeHint().width() for row in self._rows) + self._controls.spacing()
        ways = QBoxLayout.Direction
        fits = needed <= self._controls.contentsRect().width()
        self._controls.setDirection(ways.LeftToRight if fits else ways.TopToBottom)

    def _offer_figures(self, psnr: str, ssim: str) -> None:
        """Both figures, by what they are called here; their tooltips tell how they are counted."""
        for name, key, counting in ((psnr, "psnr", PSNR), (ssim, "ssim", SSIM)):
            self._shown.addItem(name, key)
            tip = in_lines(titled(name, said(counting)))
            self._shown.setItemData(self._shown.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self._shown.currentIndexChanged.connect(self._tell_counting)
        self._tell_counting()

    @Slot()
    def _tell_counting(self) -> None:
        tip = self._shown.currentData(Qt.ItemDataRole.ToolTipRole)
        self._shown.setToolTip(tip or self._shown.itemData(0, Qt.ItemDataRole.ToolTipRole))

    def _ask(self) -> None:
        """Emit what is to be measured; every view asks for something else."""
        raise NotImplementedError
