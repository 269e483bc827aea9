"""The surface that people draw on: strokes, their history, and the widget that shows them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QLineF,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

SIDE = 280
"""Width and height of the surface in its own pixels: ten for each pixel of a digit of MNIST."""

HISTORY = 50
"""How many earlier surfaces undo can bring back."""

EMIT_EVERY = 8
"""Milliseconds between two announcements of a surface that is being drawn on."""


def to_array(surface: QImage) -> np.ndarray:
    """A copy of a grey surface as ``uint8 [280, 280]``."""
    rows = np.frombuffer(surface.constBits(), np.uint8).reshape(SIDE, surface.bytesPerLine())
    return rows[:, :SIDE].copy()


def to_surface(image: QImage) -> QImage:
    """Any picture, enlarged or shrunk smoothly and centred on a black grey surface."""
    size = image.size().scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    fitted = image.scaled(
        size.expandedTo(QSize(1, 1)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    surface = blank()
    painter = QPainter(surface)
    painter.drawImage((SIDE - fitted.width()) // 2, (SIDE - fitted.height()) // 2, fitted)
    painter.end()
    return surface


def blank() -> QImage:
    """An empty black surface."""
    surface = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    surface.fill(0)
    return surface


class History:
    """Surfaces before and after the present one, at most ``HISTORY`` of them on each side."""

    def __init__(self, present: QImage) -> None:
        self.present = present
        self._past: list[QImage] = []
        self._future: list[QImage] = []
        self._merging = False

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier surface."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a surface that was undone."""
        return bool(self._future)

    def push(self, surface: QImage, merge: bool = False) -> bool:
        """Make ``surface`` the present one; whether that changed anything.

        With ``merge``, it replaces the present one if that was pushed with ``merge`` too.
        """
        if surface == self.present:
            return False
        if not (merge and self._merging):
            self._past = [*self._past, self.present][-HISTORY:]
        self._future.clear()
        self._merging = merge
        self.present = surface
        return True

    def undo(self) -> None:
        """Go back one surface; there must be one."""
        self._future.append(self.present)
        self.present = self._past.pop()
        self._merging = False

    def redo(self) -> None:
        """Go forward one surface; there must be one."""
        self._past.append(self.present)
        self.present = self._future.pop()
        self._merging = False


class Stroke:
    """One movement of the pen, smoothed: quadratic curves between the middles of its points.

    ``settled`` holds what no later point can change. The last half step is only known for sure when
    the next point comes, so it is drawn straight, on a copy.
    """

    def __init__(self, surface: QImage, start: QPointF, thickness: float, ink: int) -> None:
        self._settled = surface.copy()
        self._pen = QPen(QColor(ink, ink, ink), thickness)
        self._pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._last = self._middle = start
        path = QPainterPath(start)
        path.lineTo(start + QPointF(0.01, 0))  # a line of no length leaves no ink
        self._ink(self._settled, path)

    def add(self, point: QPointF) -> QRectF:
        """Go on to ``point``; the part of the surface that may have changed."""
        middle = QLineF(self._last, point).center()
        path = QPainterPath(self._middle)
        path.quadTo(self._last, middle)
        self._ink(self._settled, path)
        touched = QPolygonF([self._middle, self._last, point]).boundingRect()
        self._last, self._middle = point, middle
        reach = self._pen.widthF() / 2 + 2
        return touched.adjusted(-reach, -reach, reach, reach)

    def surface(self) -> QImage:
        """The surface with the whole stroke so far, up to the last point."""
        surface = self._settled.copy()
        if self._last != self._middle:
            path = QPainterPath(self._middle)
            path.lineTo(self._last)
            self._ink(surface, path)
        return surface

    def _ink(self, surface: QImage, path: QPainterPath) -> None:
        painter = QPainter(surface)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(path, self._pen)
        painter.end()


class DrawArea(QWidget):
    """A square to draw on with the mouse; the surface is ``uint8 [280, 280]``, white on black.

    ``drawn`` emits a copy of the surface after the person changed it: at most every 8 ms while
    drawing, and always once more when a stroke ends. ``history_changed`` follows undo and redo.
    """

    drawn = Signal(object)
    history_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawArea")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(40, 40)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.thickness = 22
        self.erasing = False
        self.hint = ""
        self._history = History(blank())
        self._shown = self._history.present
        self._empty = True
        self._stroke: Stroke | None = None
        self._pointer: QPointF | None = None
        self._since_emit = QElapsedTimer()
        self._emit_timer = QTimer(self)
        self._emit_timer.setSingleShot(True)
        self._emit_timer.timeout.connect(self._emit)

    # --- what is on the surface --------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Whether ``undo`` would change something."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether ``redo`` would change something."""
        return self._history.can_redo

    @property
    def is_empty(self) -> bool:
        """Whether there is no ink at all."""
        return self._empty

    def drawing(self) -> np.ndarray:
        """A copy of the surface, ``uint8 [280, 280]``."""
        return to_array(self._shown)

    def put(self, image: QImage, merge: bool = False) -> bool:
        """Replace the surface by a picture without announcing it; whether that changed anything."""
        self._end_stroke()
        changed = self._history.push(to_surface(image), merge)
        self._show(self._history.present)
        self.history_changed.emit()
        return changed

    def paste(self, image: QImage) -> None:
        """Replace the surface by a picture that the person chose, and announce it."""
        if self.put(image):
            self._emit()

    def clear(self) -> None:
        """Wipe the surface; it can be undone."""
        self.paste(blank())

    def undo(self) -> None:
        """Take back the last change, if there is one."""
        self._end_stroke()
        if self.can_undo:
            self._history.undo()
            self._go_to_present()

    def redo(self) -> None:
        """Bring back the last change that was undone, if there is one."""
        self._end_stroke()
        if self.can_redo:
            self._history.redo()
            self._go_to_present()

    def _go_to_present(self) -> None:
        self._show(self._history.present)
        self.history_changed.emit()
        self._emit()

    def _show(self, surface: QImage, touched: QRectF | None = None) -> None:
        was_empty, self._shown = self._empty, surface
        self._empty = not np.frombuffer(surface.constBits(), np.uint8).any()
        if touched is None or was_empty != self._empty:
            self.update()
        else:
            self.update(self._to_widget().mapRect(touched).toAlignedRect().adjusted(-1, -1, 1, 1))

    # --- announcing it -----------------------------------------------------------------------

    def _emit_soon(self) -> None:
        if not self._emit_timer.isActive():
            waited = self._since_emit.elapsed() if self._since_emit.isValid() else EMIT_EVERY
            self._emit_timer.start(max(0, EMIT_EVERY - waited))

    def _emit(self) -> None:
        self._emit_timer.stop()
        self._since_emit.start()
        self.drawn.emit(self.drawing())

    # --- the mouse ---------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke with a dot."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._end_stroke()
        point = self._to_widget().inverted()[0].map(event.position())
        self._stroke = Stroke(self._shown, point, self.thickness, 0 if self.erasing else 255)
        self._show(self._stroke.surface())
        self._emit_soon()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the stroke, also outside the widget; show how wide the pen is."""
        self._move_pointer(event.position())
        if self._stroke is None:
            return
        touched = self._stroke.add(self._to_widget().inverted()[0].map(event.position()))
        self._show(self._stroke.surface(), touched)
        self._emit_soon()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._end_stroke()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the outline of the pen."""
        self._move_pointer(None)

    def hideEvent(self, event: QHideEvent) -> None:
        """A hidden widget gets no release: the stroke ends here."""
        self._end_stroke()

    def _end_stroke(self) -> None:
        if self._stroke is None:
            return
        self._stroke = None
        self._history.push(self._shown)
        self.history_changed.emit()
        self._emit()

    def _move_pointer(self, pointer: QPointF | None) -> None:
        for place in (self._pointer, pointer):
            if place is not None:
                self.update(self._outline(place).toAlignedRect().adjusted(-2, -2, 2, 2))
        self._pointer = pointer

    def _outline(self, pointer: QPointF) -> QRectF:
        size = self.thickness * self._to_widget().m11()
        return QRectF(pointer.x() - size / 2, pointer.y() - size / 2, size, size)

    # --- painting ----------------------------------------------------------------------------

    def square(self) -> QRect:
        """Where the surface is shown: the largest square in the middle of the widget."""
        side = max(min(self.width(), self.height()) - 2, 1)
        return QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)

    def _to_widget(self) -> QTransform:
        square = self.square()
        scale = square.width() / SIDE
        return QTransform(scale, 0, 0, scale, square.x(), square.y())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The surface, a hint while it is empty, the pen's outline and a frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        square = self.square()
        painter.drawImage(square, self._shown)
        if self._empty and self._stroke is None:
            painter.setPen(QColor(170, 170, 170))
            painter.drawText(
                square.adjusted(6, 6, -6, -6),
                int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap),
                self.hint,
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._pointer is not None:
            painter.setClipRect(square)
            painter.setPen(QPen(QColor(127, 127, 127), 1.2))
            painter.drawEllipse(self._outline(self._pointer))
            painter.setClipping(False)
        paint_frame(painter, self, square)
        painter.end()


def paint_frame(painter: QPainter, widget: QWidget, square: QRect) -> None:
    """A thin frame around a picture; a strong one in the highlight colour when it has the focus."""
    focused = widget.hasFocus()
    role = QPalette.ColorRole.Highlight if focused else QPalette.ColorRole.Mid
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(widget.palette().color(role), 2 if focused else 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(square.adjusted(0, 0, -1, -1))
