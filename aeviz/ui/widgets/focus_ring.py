"""A ring around the control that has the focus, two pixels wide, in both themes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)
from shiboken6 import isValid

from aeviz.ui.widgets import theme

WIDTH = 2
_RINGED = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)
"""What the style marks so faintly that nobody sees it. Views that are painted mark themselves."""
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize)
_GOES = (QEvent.Type.Hide, QEvent.Type.Destroy, QEvent.Type.ParentChange)


class _Ring(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.thick(WIDTH)
        painter.setPen(QPen(theme.role("focus", self.palette()), width))
        inside = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(inside, 4, 4)


class FocusRing(QObject):
    """Made by the main window, for all windows of the program."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: _Ring | None = None
        self._focused: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - narrows the type
        app.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._leave()
        parent = new.parentWidget() if isinstance(new, _RINGED) else None
        if new is not None and parent is not None:
            self._focused, self._ring = new, _Ring(parent)
            new.installEventFilter(self)
            self._place()
            self._ring.show()

    def _place(self) -> None:
        if self._ring is not None and self._focused is not None and isValid(self._ring):
            self._ring.setGeometry(self._focused.geometry().adjusted(-2, -2, 2, 2))
            self._ring.raise_()

    def _leave(self) -> None:
        ring, focused = self._ring, self._focused
        self._ring = self._focused = None
        if focused is not None and isValid(focused):
            focused.removeEventFilter(self)
        if ring is not None and isValid(ring):
            ring.hide()
            ring.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        elif event.type() in _GOES:
            self._leave()
        return False
