"""The tour: five short hints that point at the real things, and block nothing."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib.resources import files

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import PlainLabel, bold
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named

_HINTS = tomllib.loads((files("aeviz.resources") / "texts/tour.toml").read_text("utf-8"))
"""Title and text by what a hint points at. All are put through ``tr``."""
GAP = 10
"""Pixels between what a hint points at and the hint."""


class _Ring(QWidget):
    """A line around what the hint points at; the mouse passes through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tourRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.thick(2.5)
        painter.setPen(QPen(theme.accent(self.palette()), width))
        inside = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.drawRoundedRect(inside, 6, 6)


class Tour(QFrame):
    """A card over the window. Next, Back and Skip, or arrow keys and Escape."""

    ended = Signal()

    def __init__(self, window: QWidget, targets: Mapping[str, QWidget]) -> None:
        """``targets``: the widgets of the window that the hints point at, by name."""
        super().__init__(window)
        self.setObjectName("tour")
        self.setAutoFillBackground(True)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._window = window
        self._hints = [(targets[name], hint) for name, hint in _HINTS.items()]
        self._index = 0
        self._is_on = False
        self._before: QWidget | None = None
        self._ring = _Ring(window)
        self._build()
        # Panels move, grow and hide while the tour is shown: it looks after them in its own time.
        self._place_soon = QTimer(self, singleShot=True, interval=0)
        self._place_soon.timeout.connect(self._place)
        self.hide()

    def _build(self) -> None:
        self._title, self._count = bold(PlainLabel()), QLabel()
        self._text = named(PlainLabel(), "tourText")
        self._skip = self._button(self.tr("Skip"), self.tr("End the tour (Esc)"), "tourSkip")
        self._back = self._button(self.tr("Back"), self.tr("The hint before (Left)"), "tourBack")
        self._next = self._button(self.tr("Next"), self.tr("The next hint (Right)"), "tourNext")
        self._skip.clicked.connect(self.end)
        self._back.clicked.connect(self.back)
        self._next.clicked.connect(self.next)
        row = fill(QHBoxLayout(), self._count, 1, self._skip, self._back, self._next)
        fill(QVBoxLayout(self), self._title, self._text, row).setContentsMargins(14, 10, 14, 10)

    def _button(self, text: str, tip: str, name: str) -> QPushButton:
        button = named(QPushButton(text, self), f"{name}Button", tip=tip)
        button.setAutoDefault(True)  # so that Enter presses it, too
        button.installEventFilter(self)
        return button

    # --- steps --------------------------------------------------------------------------------

    @Slot()
    def start(self) -> None:
        if not self._is_on:
            self._before = self._window.focusWidget()
        self._window.installEventFilter(self)
        self._is_on = True
        self._go(0)

    @Slot()
    def next(self) -> None:
        if self._index + 1 < len(self._hints):
            self._go(self._index + 1)
        else:
            self.end()

    @Slot()
    def back(self) -> None:
        self._go(max(self._index - 1, 0))

    @Slot()
    def end(self) -> None:
        self._watch(False)
        self._window.removeEventFilter(self)
        self._is_on = False
        had_focus = self.isAncestorOf(self._window.focusWidget() or self._window)
        self._ring.hide()
        self.hide()
        if had_focus and self._before is not None:
            self._before.setFocus()
        self.ended.emit()

    def _go(self, index: int) -> None:
        self._watch(False)
        self._index = index
        self._watch(True)
        (target, hint), last = self._hints[index], len(self._hints) - 1
        title, text = self.tr(hint["title"]), self.tr(hint["text"])
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(self.tr("{n} of {all}").format(n=index + 1, all=last + 1))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._back.setEnabled(index > 0)
        self._back.setToolTip(
            self.tr("The hint before (Left)") if index else self.tr("This is the first hint")
        )
        self._next.setText(self.tr("Next") if index < last else self.tr("Done"))
        _bring_up(target)
        self._place()
        self.show()
        self._next.setFocus()

    # --- place --------------------------------------------------------------------------------

    def _watch(self, on: bool) -> None:
        target, _ = self._hints[self._index]
        if on:
            target.installEventFilter(self)
        else:
            target.removeEventFilter(self)

    @Slot()
    def _place(self) -> None:
        """Put ring and card to the target, wholly inside the window."""
        if not self._is_on:
            return
        (target, _), window = self._hints[self._index], self._window
        width = self.fontMetrics().averageCharWidth() * 46
        self._text.setMinimumHeight(0)  # else the height of the last text counts
        self._text.setFixedSize(width, self._text.heightForWidth(width))
        layout = self.layout()
        assert layout is not None  # noqa: S101 - made in _build
        layout.activate()
        self.adjustSize()
        shown = target.isVisible() and target.window() is window
        around = QRect(target.mapTo(window, QPoint(0, 0)), target.size()) if shown else QRect()
        self._ring.setVisible(shown)
        self._ring.setGeometry(around.adjusted(-4, -4, 4, 4))
        self.move(_beside(around, self.size().toTuple(), window.rect()))
        self._ring.raise_()
        self.raise_()

    # --- Qt -----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the target and the window; take the keys that buttons would move the focus by."""
        kind = event.type()
        if kind in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide):
            self._place_soon.start()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            # To the window comes only what nobody else wanted.
            key = event.key()
            return (watched is not self._window or key == Qt.Key.Key_Escape) and self._take(key)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys and Escape, when no button has the focus."""
        if not self._take(event.key()):
            super().keyPressEvent(event)

    def _take(self, key: int) -> bool:
        keys = Qt.Key
        slots = {keys.Key_Escape: self.end, keys.Key_Right: self.next, keys.Key_Left: self.back}
        slot = slots.get(keys(key))
        if slot is not None:
            slot()
        return slot is not None


def _bring_up(target: QWidget) -> None:
    parent: QWidget | None = target
    while parent is not None:
        if isinstance(parent, QDockWidget):
            parent.show()
            parent.raise_()
        parent = parent.parentWidget()


def _beside(target: QRect, size: tuple[int, int], room: QRect) -> QPoint:
    """Where a card of this size goes: beside the target where there is room, else over its end."""
    width, height = size
    if target.isEmpty():
        return QPoint((room.width() - width) // 2, (room.height() - height) // 2)
    middle = target.center()
    across = (
        QPoint(target.left() - GAP - width, middle.y() - height // 2),
        QPoint(target.right() + GAP, middle.y() - height // 2),
    )
    down = (
        QPoint(middle.x() - width // 2, target.bottom() + GAP),
        QPoint(middle.x() - width // 2, target.top() - GAP - height),
    )
    # Beside a button the card would lie on other buttons.
    places = (*across, *down) if target.height() > height else (*down, *across)
    inside = room.adjusted(GAP, GAP, -GAP, -GAP)
    for place in places:
        x = min(max(place.x(), inside.left()), inside.right() - width)
        y = min(max(place.y(), inside.top()), inside.bottom() - height)
        card = QRect(x, y, width, height)
        if not card.intersects(target):
            return card.topLeft()
    return QPoint(inside.right() - width, inside.bottom() - height)
