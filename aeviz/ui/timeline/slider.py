"""A slider over step numbers that jumps to where it is pressed and shows marks."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QToolTip, QWidget

from aeviz.ui.widgets import theme

_NEAR = 5
"""Pixels from the pointer to a mark whose tip is shown, at most."""


class StepSlider(QSlider):
    """It tells what the user asks for, and moves only when it is told to."""

    step_wanted = Signal(int)
    """The user pressed or dragged to this step, stored or not."""
    moved = Signal(int)
    """The user pressed a key or turned the wheel: this many frames on (huge: to the end)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(theme.letter(self.fontMetrics()) * 8)
        self._marks = np.empty(0, np.int64)
        self._texts: Sequence[str] = ()
        self.page = 1

    def set_marks(self, steps: np.ndarray, texts: Sequence[str]) -> None:
        """Ticks at ``steps`` ``int64 [m]``, and what they mean."""
        self._marks, self._texts = steps, texts
        self.update()

    def _part(self, part: QStyle.SubControl) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, self)

    def _groove(self) -> tuple[int, int]:
        """Where the middle of the handle lies at the first step, and how far it travels."""
        groove = self._part(QStyle.SubControl.SC_SliderGroove)
        handle = self._part(QStyle.SubControl.SC_SliderHandle)
        return groove.x() + handle.width() // 2, max(groove.width() - handle.width(), 1)

    def _step_at(self, x: float) -> int:
        left, width = self._groove()
        return QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), round(x) - left, width
        )

    def _xs_of(self, steps: np.ndarray) -> np.ndarray:
        """Where the middle of the handle lies at these steps, ``int64 [m]``."""
        left, width = self._groove()
        span = max(self.maximum() - self.minimum(), 1)
        places: np.ndarray = left + (steps - self.minimum()) * width // span
        return places

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.setSliderDown(True)
        self.step_wanted.emit(self._step_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.step_wanted.emit(self._step_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        end, key = 2**30, Qt.Key
        frames = {
            key.Key_Left: -1, key.Key_Down: -1, key.Key_Right: 1, key.Key_Up: 1,
            key.Key_PageUp: -self.page, key.Key_PageDown: self.page,
            key.Key_Home: -end, key.Key_End: end,
        }  # fmt: skip
        if (pressed := key(event.key())) in frames:
            self.moved.emit(frames[pressed])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y() or event.angleDelta().x()
        if turn:
            self.moved.emit(-1 if turn > 0 else 1)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme.faint_text(self.palette()), theme.thick(1.5)))
        reach = self.height() // 2 - 1
        inside = (self._marks >= self.minimum()) & (self._marks <= self.maximum())
        middle = self.height() // 2
        for x in np.unique(self._xs_of(self._marks[inside])).tolist():
            painter.drawLine(x, middle - reach, x, middle + reach)
        painter.end()
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.accent(self.palette()), theme.thick(2)))
            painter.drawRoundedRect(self._part(QStyle.SubControl.SC_SliderHandle), 3, 3)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._texts:
            away = np.abs(self._xs_of(self._marks) - event.pos().x())
            near = int(away.argmin())
            if away[near] <= _NEAR:
                QToolTip.showText(event.globalPos(), self._texts[near], self)
                return True
        return super().event(event)
