"""The tour: five short hints that point at the real things, and block nothing.

What a hint asks for is ticked when the user has done it, whichever hint is shown then.
"""

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
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from aeviz.ui.help.placing import beside
from aeviz.ui.language.sentences import said
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import PlainLabel, bold
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named

_HINTS = tomllib.loads((files("aeviz.resources") / "texts/tour.toml").read_text("utf-8"))
"""Title, text, and what is said when it is done, by what a hint points at. All are put through
``tr``."""
_MOVES = {
    QEvent.Type.Resize,
    QEvent.Type.Move,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ZOrderChange,
}
"""After these the card may be in the wrong place, or below a panel."""
TICK, HERE, OPEN = "✓", "●", "○"
"""A hint whose task is done, the one that is shown, and the others."""


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
    lessons_wanted = Signal()

    def __init__(self, window: QWidget, targets: Mapping[str, QWidget]) -> None:
        """``targets``: the widgets of the window that the hints point at, by name.

        A hint whose target is not there, as the numbers of a code that has no order, is left out.
        """
        super().__init__(window)
        self.setObjectName("tour")
        self.setAutoFillBackground(True)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._window = window
        self._hints = [(name, targets[name], hint) for name, hint in _HINTS.items()]
        self._done: set[str] = set()
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
        self._said = named(bold(PlainLabel()), "tourDone")
        self._steps = named(QLabel(), "tourSteps")
        self._skip = self._button(self.tr("Skip"), self.tr("End the tour (Esc)"), "tourSkip")
        self._back = self._button(self.tr("Back"), self.tr("The hint before (Left)"), "tourBack")
        self._next = self._button(self.tr("Next"), self.tr("The next hint (Right)"), "tourNext")
        tip = self.tr("End the tour, and choose a lesson of half an hour")
        self._lessons = self._button(self.tr("Lessons…"), tip, "tourLessons")
        self._lessons.clicked.connect(self._go_on_with_lessons)
        self._skip.clicked.connect(self.end)
        self._back.clicked.connect(self.back)
        self._next.clicked.connect(self.next)
        buttons = self._lessons, self._skip, self._back, self._next
        self._row = fill(QHBoxLayout(), self._steps, self._count, 1, *buttons)
        lines = self._title, self._text, self._said, self._row
        fill(QVBoxLayout(self), *lines).setContentsMargins(14, 10, 14, 10)

    def _button(self, text: str, tip: str, name: str) -> QPushButton:
        button = named(QPushButton(text, self), f"{name}Button", tip=tip)
        button.setAutoDefault(True)  # so that Enter presses it, too
        button.installEventFilter(self)
        return button

    # --- steps --------------------------------------------------------------------------------

    @property
    def is_on(self) -> bool:
        return self._is_on

    @Slot()
    def start(self) -> None:
        if not self._is_on:
            self._before = self._window.focusWidget()
            self._done.clear()
        self._watch(True)
        self._is_on = True
        self._go(self._there()[0])

    @Slot()
    def next(self) -> None:
        later = [index for index in self._there() if index > self._index]
        if later:
            self._go(later[0])
        else:
            self.end()

    @Slot()
    def back(self) -> None:
        earlier = [index for index in self._there() if index < self._index]
        if earlier:
            self._go(earlier[-1])

    @Slot()
    def end(self) -> None:
        self._watch(False)
        self._is_on = False
        had_focus = self.isAncestorOf(self._window.focusWidget() or self._window)
        self._ring.hide()
        self.hide()
        if had_focus and self._before is not None:
            self._before.setFocus()
        self.ended.emit()

    @Slot()
    def _go_on_with_lessons(self) -> None:
        self.end()
        self.lessons_wanted.emit()

    def tick(self, name: str) -> None:
        """The user has done what the hint of this name asks for."""
        if self._is_on and name not in self._done:
            self._done.add(name)
            self._place()

    def _there(self) -> list[int]:
        """The hints that have something to point at."""
        return [i for i, (_, target, _) in enumerate(self._hints) if not target.isHidden()]

    def _go(self, index: int) -> None:
        self._index = index
        _bring_up(self._hints[index][1])
        self._place()
        self.show()
        self._next.setFocus()

    def _tell(self) -> None:
        """Title, text and ticks of the hint that is shown."""
        there = sorted({*self._there(), self._index})
        name, _, hint = self._hints[self._index]
        place, last = there.index(self._index), len(there) - 1
        title, text = said(hint["title"], "Tour"), said(hint["text"], "Tour")
        done = f"{TICK} {said(hint['done'], 'Tour')}" if name in self._done else ""
        self._title.setText(title)
        self._text.setText(text)
        self._said.setText(done)
        self._steps.setText(" ".join(map(self._mark, there)))
        self._count.setText(self.tr("{n} of {all}").format(n=place + 1, all=last + 1))
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{text} {done}".strip())
        self._back.setEnabled(place > 0)
        self._back.setToolTip(
            self.tr("The hint before (Left)") if place else self.tr("This is the first hint")
        )
        self._next.setText(self.tr("Next") if place < last else self.tr("Done"))

    def _mark(self, index: int) -> str:
        if self._hints[index][0] in self._done:
            return TICK
        return HERE if index == self._index else OPEN

    # --- place --------------------------------------------------------------------------------

    def _watch(self, on: bool) -> None:
        """The window, its panels and all targets, which come and go and lie over each other."""
        panels = self._window.findChildren(QDockWidget)
        for watched in (self._window, *panels, *(target for _, target, _ in self._hints)):
            if on:
                watched.installEventFilter(self)
            else:
                watched.removeEventFilter(self)

    @Slot()
    def _place(self) -> None:
        """Put ring and card to the target, wholly inside the window."""
        if not self._is_on:
            return
        (_, target, _), window = self._hints[self._index], self._window
        self._tell()
        width = max(theme.letter(self.fontMetrics()) * 46, self._row.sizeHint().width())
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
        bars = window.findChildren(QToolBar)
        others = [
            QRect(other.mapTo(window, QPoint(0, 0)), other.size())
            for other in (*(hint[1] for hint in self._hints), *bars)
            if other is not target and other.isVisible() and other.window() is window
        ]
        self.move(beside(around, self.size(), window.rect(), others))
        self._ring.raise_()
        self.raise_()

    # --- Qt -----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the target and the window; take the keys that buttons would move the focus by."""
        kind = event.type()
        if kind in _MOVES:
            self._place_soon.start()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            # To the window comes only what nobody else wanted.
            key = event.key()
            if any(watched is target for _, target, _ in self._hints):
                return watched is self._hints[self._index][1] and self._take(key)
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
