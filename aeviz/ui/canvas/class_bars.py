"""How sure a classifier is: a bar for each class."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aeviz.ui.naming.words import titled
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.painted import PaintedWidget, paint_hint


class ClassBars(PaintedWidget):
    """Probabilities of the classes of one picture, the most probable in the strong colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "classBars", reads=self.tr("Probability of each class"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self._values = np.empty(0, np.float32)
        self._names: Sequence[str] = ()
        self._hint = ""

    def show_classes(self, probabilities: np.ndarray, names: Sequence[str]) -> None:
        """Show ``float32 [classes]``, with a name for each."""
        self._values, self._names = probabilities, names
        self.setAccessibleDescription(self.summary())
        self.update()

    def clear(self, hint: str) -> None:
        self._hint = hint
        self.show_classes(np.empty(0, np.float32), ())

    def is_shown(self) -> bool:
        """Whether there are bars, and not a hint."""
        return bool(len(self._values))

    def summary(self, count: int = 2) -> str:
        """The most probable classes in words."""
        order = np.argsort(-self._values)[:count]
        said = [f"{self._names[i]}: {float(self._values[i]):.1%}" for i in order]
        return ", ".join(said) if said else self._hint

    def sizeHint(self) -> QSize:
        return QSize(200, round(self.fontMetrics().height() * 4.5))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars with the name below, and the percentage above the most probable one."""
        painter = QPainter(self)
        colours, line = self.palette(), self.fontMetrics().height()
        centre = int(Qt.AlignmentFlag.AlignCenter)
        if not len(self._values):
            paint_hint(painter, self.rect(), self._hint, colours)
            return
        best = int(self._values.argmax())
        width = self.width() / len(self._values)
        full = self.height() - 2 * line - 2
        text = colours.windowText().color()
        plain = theme.mix(text, colours.window().color(), 0.6)
        for index, value in enumerate(self._values):
            left, high = index * width, max(full * float(value), 1.0)
            bar = QRectF(left + width * 0.15, line + full - high, width * 0.7, high)
            painter.fillRect(bar, theme.accent(colours) if index == best else plain)
            painter.setPen(text if index == best else theme.faint_text(colours))
            below = QRectF(left, line + full + 2, width, line)
            painter.drawText(below, centre, self._names[index])
            if index == best:
                percent = f"{float(value):.0%}"
                wide = self.fontMetrics().horizontalAdvance(percent)
                above = QRectF(bar.center().x() - wide / 2, bar.top() - line, wide, line)
                above.moveLeft(max(min(above.left(), self.width() - wide), 0))
                painter.drawText(above, centre, percent)

    def tip_at(self, place: QPointF) -> str:
        count = len(self._values)
        index = int(place.x()) * count // max(self.width(), 1)
        known = 0 <= index < count
        return titled(self._names[index], f"{self._values[index]:.2%}") if known else self._hint
