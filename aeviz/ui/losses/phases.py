"""The phases of a run as a strip: what is trained in each, what is frozen, what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from aeviz.ui.language.sentences import said
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.painted import PaintedWidget

_INSIDE = 12
"""Pixels of a box beside its text."""


@dataclass(frozen=True)
class PhaseBox:
    """One phase. ``result``: what it reached so far, in words, or empty."""

    name: str
    trained: tuple[str, ...]
    frozen: tuple[str, ...]
    result: str = ""


class PhaseStrip(PaintedWidget):
    """A box for each phase, joined by arrows; the current one has a thick frame and a mark.

    It stands above the loss curves, and is fed when a run is opened, when a phase begins, and when
    another step is looked at.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "phaseStrip", reads=self.tr("Phases of training"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._boxes: Sequence[PhaseBox] = ()
        self._current: int | None = None
        self.hide()

    def show_phases(self, boxes: Sequence[PhaseBox], current: int | None) -> None:
        """Show the phases; ``current`` is the number of the one that is looked at, or None.

        A single phase tells no story: the strip is hidden.
        """
        self._boxes, self._current = boxes, current
        self.setVisible(len(boxes) > 1)
        self.setAccessibleDescription(". ".join(map(self.describe, range(len(boxes)))))
        self.update()

    def describe(self, index: int) -> str:
        box = self._boxes[index]
        parts = [self.tr("Phase {number}: {name}").format(number=index + 1, name=said(box.name))]
        if index == self._current:
            parts.append(self.tr("shown now"))
        parts.append(self._trains(box))
        if box.frozen:
            parts.append(self._frozen(box))
        if box.result:
            parts.append(box.result)
        return ", ".join(parts)

    def _trains(self, box: PhaseBox) -> str:
        if not box.frozen and len(box.trained) > 1:
            return self.tr("trains all layers")
        return self.tr("trains {names}").format(names=_listed(box.trained))

    def _frozen(self, box: PhaseBox) -> str:
        return self.tr("frozen: {names}").format(names=_listed(box.frozen) or "–")

    def sizeHint(self) -> QSize:
        return QSize(300, self.fontMetrics().height() * 4 + 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def _widths(self) -> list[float]:
        """All alike; where that cuts their names, the current one has the room of the others, of
        which only the numbers are there."""
        count, room = len(self._boxes), self.width() - 4 - self._gap() * (len(self._boxes) - 1)
        bold = self.font()
        bold.setBold(True)
        measure = QFontMetricsF(bold).horizontalAdvance
        widest = max(measure(self._heading(index)) for index in range(count)) + _INSIDE
        number = measure(f"{count}") + _INSIDE
        if self._current is None or room / count >= widest:
            return [room / count] * count
        left = max(room - number * (count - 1), number)
        return [left if index == self._current else number for index in range(count)]

    def _gap(self) -> int:
        return theme.letter(self.fontMetrics()) * 2

    def _heading(self, index: int) -> str:
        mark = "▶ " if index == self._current else ""
        return f"{mark}{index + 1}  {said(self._boxes[index].name)}"

    def _place(self, index: int) -> QRectF:
        widths = self._widths()
        left = 2 + sum(widths[:index]) + index * self._gap()
        return QRectF(left, 2, widths[index], self.height() - 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, box in enumerate(self._boxes):
            self._paint_box(painter, index, box)
            if index:
                end = self._place(index)
                arrow = QRectF(self._place(index - 1).right(), end.top(), 0, end.height())
                arrow.setRight(end.left())
                painter.setPen(theme.faint_text(self.palette()))
                painter.drawText(arrow, int(Qt.AlignmentFlag.AlignCenter), "›")

    def _paint_box(self, painter: QPainter, index: int, box: PhaseBox) -> None:
        colours, place, now = self.palette(), self._place(index), index == self._current
        accent, faint = theme.accent(colours), theme.faint_text(colours)
        painter.setPen(QPen(accent if now else theme.grid(colours), theme.thick(2.5 if now else 1)))
        painter.setBrush(colours.base())
        painter.drawRoundedRect(place, 4, 4)
        is_folded = not now and len(set(self._widths())) > 1
        heading = f"{index + 1}" if is_folded else self._heading(index)
        lines = (
            (heading, colours.text().color()),
            (self._trains(box), colours.text().color()),
            (self._frozen(box), faint),
            (box.result, colours.text().color()),
        )
        metrics, inside = self.fontMetrics(), place.adjusted(6, 3, -4, -3)
        for row, (text, colour) in enumerate(lines[:1] if is_folded else lines):
            painter.setPen(colour)
            font = self.font()
            font.setBold(row in (0, 3))
            painter.setFont(font)
            line = QRectF(inside.left(), inside.top() + row * metrics.height(), inside.width(), 0)
            line.setHeight(metrics.height())
            right, width = Qt.TextElideMode.ElideRight, int(inside.width())
            shown = painter.fontMetrics().elidedText(text, right, width)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def tip_at(self, place: QPointF) -> str:
        hits = (i for i in range(len(self._boxes)) if self._place(i).contains(place))
        index = next(hits, None)
        return "" if index is None else self.describe(index)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(map(said, names))
