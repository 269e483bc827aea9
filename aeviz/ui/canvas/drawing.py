"""The widget that users draw on, with mouse, tablet or keys."""

from __future__ import annotations

from typing import Literal

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPointingDevice,
    QTabletEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from aeviz.core.graphics.paper import BLACKBOARD, Paper
from aeviz.ui.canvas.key_pen import KeyPen
from aeviz.ui.canvas.strokes import (
    COLOUR,
    GREY,
    SIDE,
    History,
    Sheet,
    Spray,
    Stroke,
    blank,
    to_array,
    to_surface,
)
from aeviz.ui.jobs.debounce import single_shot
from aeviz.ui.widgets.painted import paint_frame
from aeviz.ui.window.dropping import openable

Tool = Literal["pen", "eraser", "noise"]

EMIT_EVERY = 8
"""Milliseconds between two announcements of a surface that is being drawn on."""

WIDER = {"pen": 1.0, "eraser": 1.2, "noise": 2.5}
"""Width of each tool in thicknesses: the eraser takes the soft edges of a stroke away too."""

LIGHTEST = 0.4
"""Thickness of a tablet's lightest touch as a fraction of the pen's; the heaviest has the rest to
2."""


class DrawArea(QWidget):
    """A square to draw on with the mouse; the surface is ``uint8 [280, 280]``, white on black, or
    what the paper of other data is: ``uint8 [3, 280, 280]`` in colour.

    ``drawn`` emits a copy of the surface after the user changed it: at most every 8 ms while
    drawing, and always once more when a stroke ends. ``history_changed`` follows undo and redo.
    """

    drawn = Signal(object)
    history_changed = Signal()
    offered = Signal(object)
    """QMimeData that was dropped here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drawArea")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(40, 40)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_TabletTracking)
        self.setAcceptDrops(True)
        self.thickness = 22
        self.tool: Tool = "pen"
        self.hint = ""
        self._paper = BLACKBOARD
        self._blanks = (BLACKBOARD, blank())
        self.ink = QColor(*BLACKBOARD.inks[0])
        """Colour of the pen."""
        self._history = History(Sheet(blank()))
        self._shown = self._history.present.image
        self._empty = True
        self._stroke: Stroke | Spray | None = None
        self._stroke_like: QImage | None = None
        self._sprays = 0
        self._wider = 1.0
        self._pointer: QPointF | None = None
        self._key_pen = KeyPen(self, self._begin_by_keys, self._go_on_by_keys, self._end_stroke)
        self._since_emit = QElapsedTimer()
        self._emit_timer = single_shot(self, self._emit)

    # --- what is on the surface --------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        return self._history.can_redo

    @property
    def undo_depth(self) -> int:
        """How many changes can be taken back."""
        return self._history.depth

    @property
    def is_empty(self) -> bool:
        return self._empty

    def drawing(self) -> np.ndarray:
        """A copy of the surface, ``uint8 [280, 280]`` or in colour ``[3, 280, 280]``."""
        return to_array(self._shown)

    def set_paper(self, paper: Paper) -> None:
        """Draw on this from now on. What is drawn stays; an empty surface becomes the ground."""
        if paper == self._paper:
            return
        self._end_stroke()
        self._paper = paper
        self.ink = QColor(*paper.inks[0])
        self._history.present = self._on_paper(self._history.present)
        self._show(self._history.present.image)

    def _on_paper(self, sheet: Sheet) -> Sheet:
        """An earlier sheet, as grey or as colourful as drawings are now; an empty one is empty."""
        if sheet.paper == self._paper:
            return sheet
        if sheet.image == blank(sheet.paper):
            return Sheet(blank(self._paper), paper=self._paper)
        form = COLOUR if self._paper.in_colour else GREY
        like = None if sheet.like is None else sheet.like.convertToFormat(form)
        return Sheet(sheet.image.convertToFormat(form), like, self._paper)

    def like(self) -> np.ndarray | None:
        """The surface before parts of it were erased or sprayed on, which keeps its place.

        ``uint8 [280, 280]``, or None if the drawing itself says where it lies.
        """
        like = self._history.present.like if self._stroke is None else self._stroke_like
        return None if like is None else to_array(like)

    def put(self, image: QImage, group: int | None = None, like: QImage | None = None) -> bool:
        """Replace the surface by a picture without announcing it; whether that changed anything.

        Calls with the same ``group`` are one step of undo; ``like`` is as in :meth:`like`.
        """
        self._end_stroke()
        held = None if like is None else to_surface(like, self._paper)
        changed = self._history.push(
            Sheet(to_surface(image, self._paper), held, self._paper), group
        )
        self._show(self._history.present.image)
        self.history_changed.emit()
        return changed

    def paste(self, image: QImage, like: QImage | None = None) -> None:
        """Replace the surface by a picture that the user chose, and announce it."""
        if self.put(image, like=like):
            self._emit()

    def clear(self) -> None:
        self.paste(blank(self._paper))

    def undo(self) -> None:
        self._end_stroke()
        if self.can_undo:
            self._history.undo()
            self._go_to_present()

    def redo(self) -> None:
        self._end_stroke()
        if self.can_redo:
            self._history.redo()
            self._go_to_present()

    def _go_to_present(self) -> None:
        self._history.present = self._on_paper(self._history.present)
        self._show(self._history.present.image)
        self.history_changed.emit()
        self._emit()

    def _blank(self) -> QImage:
        """The empty surface, made once for each paper."""
        if self._blanks[0] != self._paper:
            self._blanks = (self._paper, blank(self._paper))
        return self._blanks[1]

    def _show(self, surface: QImage, touched: QRectF | None = None) -> None:
        was_empty, self._shown = self._empty, surface
        self._empty = surface == self._blank()
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
        # Nothing drawn is all zeros for whoever hears this, whatever the ground.
        self.drawn.emit(np.zeros_like(self.drawing()) if self._empty else self.drawing())

    # --- the mouse ---------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)
        if event.isAccepted():
            self._begin_stroke(event.position(), self.tool, self.thickness)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the stroke, also outside the widget; show how wide the pen is."""
        self._go_on(event.position(), None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._end_stroke()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """The same with a pen that feels pressure, and whose other end erases."""
        thickness = self.thickness * (LIGHTEST + (2 - LIGHTEST) * event.pressure())
        if event.type() == QEvent.Type.TabletPress:
            turned = event.pointerType() == QPointingDevice.PointerType.Eraser
            self._begin_stroke(event.position(), "eraser" if turned else self.tool, thickness)
        elif event.type() == QEvent.Type.TabletMove:
            self._go_on(event.position(), thickness if self._stroke is not None else None)
        elif event.type() == QEvent.Type.TabletRelease:
            self._end_stroke()
        event.accept()  # or Qt would send the mouse's events too

    def _begin_by_keys(self, point: QPointF) -> None:
        self._begin_at(point, self.tool, self.thickness)

    def _go_on_by_keys(self, point: QPointF) -> None:
        if self._stroke is not None:
            self._extend(point, None)

    def _begin_stroke(self, position: QPointF, tool: Tool, thickness: float) -> None:
        self._begin_at(self._to_widget().inverted()[0].map(position), tool, thickness)

    def _begin_at(self, point: QPointF, tool: Tool, thickness: float) -> None:
        self._end_stroke()
        present = self._history.present
        self._wider = WIDER[tool]
        thickness *= self._wider
        if tool == "noise":
            self._sprays += 1
            self._stroke = Spray(self._shown, point, thickness, self._sprays)
        else:
            ink = QColor(*self._paper.ground) if tool == "eraser" else self.ink
            self._stroke = Stroke(self._shown, point, thickness, ink)
        held = present.like if present.like is not None else present.image
        self._stroke_like = None if tool == "pen" or self._empty else held
        self._show(self._stroke.surface())
        self._emit_soon()

    def _go_on(self, position: QPointF, thickness: float | None) -> None:
        self._move_pointer(position)
        if self._stroke is not None:
            self._extend(self._to_widget().inverted()[0].map(position), thickness)

    def _extend(self, point: QPointF, thickness: float | None) -> None:
        assert self._stroke is not None  # noqa: S101 - only while there is one
        touched = self._stroke.add(point, None if thickness is None else thickness * self._wider)
        self._show(self._stroke.surface(), touched)
        self._emit_soon()

    def leaveEvent(self, event: QEvent) -> None:
        self._move_pointer(None)

    def hideEvent(self, event: QHideEvent) -> None:
        """A hidden widget gets no release: the stroke ends here."""
        self._end_stroke()

    # --- dropped pictures --------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if openable(data):
            event.ignore()  # for the window behind
        elif data.hasUrls() or data.hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.offered.emit(event.mimeData())
        event.acceptProposedAction()

    def _end_stroke(self) -> None:
        if self._stroke is None:
            return
        self._stroke = None
        like = None if self._empty else self._stroke_like
        self._history.push(Sheet(self._shown, like, self._paper))
        self.history_changed.emit()
        self._emit()

    def _move_pointer(self, pointer: QPointF | None) -> None:
        for place in (self._pointer, pointer):
            if place is not None:
                self.update(self._outline(place).toAlignedRect().adjusted(-2, -2, 2, 2))
        self._pointer = pointer

    def _outline(self, pointer: QPointF) -> QRectF:
        size = self.thickness * WIDER[self.tool] * self._to_widget().m11()
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
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        square = self.square()
        painter.drawImage(square, self._shown)
        if self._empty and self._stroke is None:
            light = sum(self._paper.ground) > 3 * 127
            painter.setPen(QColor(80, 80, 80) if light else QColor(170, 170, 170))
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
        self._key_pen.paint(painter, self._to_widget(), self.thickness * WIDER[self.tool])
        # A thin frame; a strong one in the highlight colour when it has the focus.
        focused = self.hasFocus()
        role = QPalette.ColorRole.Highlight if focused else QPalette.ColorRole.Mid
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        paint_frame(painter, square, self.palette().color(role), 2 if focused else 1)
        painter.end()
