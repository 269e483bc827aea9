"""A pen for the keyboard: arrow keys move it, Space puts it down and lifts it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QTransform
from PySide6.QtWidgets import QWidget

from aeviz.ui.canvas.strokes import SIDE
from aeviz.ui.widgets import theme

ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
STEP, LEAP = 5, 20
"""Pixels of the surface that an arrow key moves the pen, and with Shift."""
BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class KeyPen(QObject):
    """Hears the keys of a drawing area, which makes it, and draws there by the area's own strokes.

    It is there once the focus came by Tab or an arrow key was pressed, and goes with Escape, the
    mouse or the focus: until then Space is the window's.
    """

    def __init__(
        self,
        area: QWidget,
        begin: Callable[[QPointF], None],
        move: Callable[[QPointF], None],
        end: Callable[[], None],
    ) -> None:
        """``begin``, ``move`` and ``end`` make a stroke, at places of the surface."""
        super().__init__(area)
        self._area = area
        self._begin, self._move, self._end = begin, move, end
        self._held = set[Qt.Key]()
        """Two arrows together move it aslant."""
        self.place = QPointF(SIDE / 2, SIDE / 2)
        """In pixels of the surface."""
        self.is_there = self.is_down = False
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent):
            free = not event.modifiers() & ~(
                Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            )
            if kind == QEvent.Type.ShortcutOverride and free and self._needs(event.key()):
                event.accept()
                return True
            if kind == QEvent.Type.KeyRelease:
                self._held.discard(Qt.Key(event.key()))
            return kind == QEvent.Type.KeyPress and free and self._press(event)
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            if event.reason() in BY_KEYS:
                self._come()
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress, QEvent.Type.Hide):
            self._go()
        return False

    def _needs(self, key: int) -> bool:
        """Whether a key would do something else in the window. Arrows only where nobody wants them:
        they change panels while somebody presents."""
        return self.is_there and key in (Qt.Key.Key_Space, Qt.Key.Key_Escape)

    def _press(self, event: QKeyEvent) -> bool:
        """Whether the pen has use for a key."""
        key = Qt.Key(event.key())
        if key in ARROWS:
            self._come()
            self._held.add(key)
            leap = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._go_on(LEAP if leap else STEP)
        elif self.is_there and key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._turn()
        elif self.is_there and key == Qt.Key.Key_Escape:
            self._go()
        else:
            return False
        return True

    def _go_on(self, step: int) -> None:
        way = sum((ARROWS[key] for key in self._held), QPointF()) * step
        x, y = self.place.x() + way.x(), self.place.y() + way.y()
        self.place = QPointF(min(max(x, 0.0), SIDE), min(max(y, 0.0), SIDE))
        if self.is_down:
            self._move(self.place)
        self._tell()

    def _turn(self) -> None:
        """Put it down, or lift it."""
        self.is_down = not self.is_down
        if self.is_down:
            self._begin(self.place)
        else:
            self._end()
        self._tell()

    def _come(self) -> None:
        if not self.is_there:
            self.is_there = True
            self._tell()

    def _go(self) -> None:
        self._held.clear()
        if self.is_down:
            self.is_down = False
            self._end()
        if self.is_there:
            self.is_there = False
            self._tell()

    def _tell(self) -> None:
        """Show where it is, and say it to screen readers."""
        state = self.tr("down") if self.is_down else self.tr("up")
        text = self.tr("Pen {state}, {across:.0%} from the left, {down:.0%} from the top")
        said = text.format(state=state, across=self.place.x() / SIDE, down=self.place.y() / SIDE)
        self._area.setAccessibleDescription(said if self.is_there else "")
        self._area.update()

    def paint(self, painter: QPainter, to_widget: QTransform, thickness: float) -> None:
        """A cross in a ring as wide as the pen: two pixels strong, dashed while it is lifted."""
        if not self.is_there:
            return
        centre = to_widget.map(self.place)
        radius = max(thickness * to_widget.m11() / 2, 6.0)
        strong = theme.accent(self._area.palette())
        for colour, width in ((theme.SCREEN, 5.0), (strong, 2.0)):
            pen = QPen(colour, theme.thick(width))
            if not self.is_down and colour is strong:
                pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius, radius)
            pen.setStyle(Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            for way in (QPointF(4, 0), QPointF(0, 4)):
                painter.drawLine(centre - way, centre + way)
