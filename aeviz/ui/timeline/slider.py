"""A slider over step numbers that jumps to where it is pressed and shows marks."""

from __future__ import annotations

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


class StepSlider(QSlider):
    """It tells what the user asks for, and moves only when it is told to."""

    step_wanted = Signal(int)
    """The user pressed or dragged to this step, stored or not."""
    moved = Signal(int)
    """The user pressed a key or turned the wheel: this many frames on (huge: to the end)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 8)
        self.marks: list[tuple[int, str]] = []
        self.page = 1

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

    def _x_of(self, step: int) -> int:
        left, width = self._groove()
        return left + QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), step, width)

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
        for step, _ in self.marks:
            if self.minimum() <= step <= self.maximum():
                x = self._x_of(step)
                painter.drawLine(x, self.height() // 2 - reach, x, self.height() // 2 + reach)
        painter.end()
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.accent(self.palette()), theme.thick(2)))
            painter.drawRoundedRect(self._part(QStyle.SubControl.SC_SliderHandle), 3, 3)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.marks:
            near = min(self.marks, key=lambda mark: abs(self._x_of(mark[0]) - event.pos().x()))
            if abs(self._x_of(near[0]) - event.pos().x()) <= 5:
                QToolTip.showText(event.globalPos(), near[1], self)
                return True
        return super().event(event)
