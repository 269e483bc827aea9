"""The row of tools below the drawing: pen, eraser, noise, thickness, undo, redo, clear."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QIcon,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
    QPolygonF,
    QShowEvent,
)
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSlider, QToolButton, QWidget

from aeviz.ui.canvas.drawing import DrawArea
from aeviz.ui.widgets.named import named

GRID = 24
"""Icons are drawn on a square of this many units."""


def tool_icon(name: str, colour: QColor, size: int, ratio: float) -> QIcon:
    """The icon ``name`` (a key of ``PAINTERS``), ``size`` logical pixels wide."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / GRID, size / GRID)
    pen = QPen(colour, 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    PAINTERS[name](painter)
    painter.end()
    return QIcon(pixmap)


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _pen(painter: QPainter) -> None:
    painter.drawPolygon(_polygon((4, 20), (5.2, 15.2), (16.4, 4), (20, 7.6), (8.8, 18.8)))
    painter.drawLine(QPointF(13.4, 7), QPointF(17, 10.6))


def _eraser(painter: QPainter) -> None:
    painter.drawPolygon(_polygon((9, 19.5), (3.5, 14), (13.5, 4), (20.5, 11), (12, 19.5)))
    painter.drawLine(QPointF(8.5, 9), QPointF(15.5, 16))
    painter.drawLine(QPointF(9, 19.5), QPointF(20.5, 19.5))


def _noise(painter: QPainter) -> None:
    painter.drawPolygon(_polygon((3.5, 20.5), (3.5, 10), (6, 8), (10, 8), (12.5, 10), (12.5, 20.5)))
    painter.drawPolyline(_polygon((6, 8), (6, 4.5), (10, 4.5), (10, 8)))
    for x, y in ((14, 4), (14, 8), (17.5, 2.5), (17.5, 6.2), (17.5, 10), (21, 4.2), (21, 8.2)):
        painter.drawEllipse(QPointF(x, y), 0.5, 0.5)


def _undo(painter: QPainter) -> None:
    path = QPainterPath(QPointF(4.5, 9))
    path.lineTo(14, 9)
    path.arcTo(QRectF(9, 9, 10.5, 10), 90, -180)
    path.lineTo(8, 19)
    painter.drawPath(path)
    painter.drawPolyline(_polygon((9, 4.5), (4.5, 9), (9, 13.5)))


def _redo(painter: QPainter) -> None:
    painter.translate(GRID, 0)
    painter.scale(-1, 1)
    _undo(painter)


def _clear(painter: QPainter) -> None:
    painter.drawLine(QPointF(4, 6.5), QPointF(20, 6.5))
    painter.drawPolyline(_polygon((9, 6), (9.8, 3.5), (14.2, 3.5), (15, 6)))
    painter.drawPolyline(_polygon((6, 7), (7, 20.5), (17, 20.5), (18, 7)))
    painter.drawLine(QPointF(10, 10.5), QPointF(10.4, 17))
    painter.drawLine(QPointF(14, 10.5), QPointF(13.6, 17))


PAINTERS: dict[str, Callable[[QPainter], None]] = {
    "pen": _pen,
    "eraser": _eraser,
    "noise": _noise,
    "undo": _undo,
    "redo": _redo,
    "clear": _clear,
}


THICKNESS = (6, 22, 48)
"""Lowest, usual and highest thickness of the pen, in pixels of the 280 x 280 surface."""

TOOLS = {"pen": "P", "eraser": "E", "noise": "N"}
"""The tools and their keys."""

LOOK_CHANGES = (
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.FontChange,
    QEvent.Type.DevicePixelRatioChange,
)


def key_text(key: QKeySequence.StandardKey) -> str:
    """The keys of a standard action as users of this system know them."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class ToolRow(QWidget):
    """Buttons that follow a drawing area, and choose what its pen does."""

    can_undo_changed = Signal(bool)
    can_redo_changed = Signal(bool)

    def __init__(self, area: DrawArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = area
        self._could = (False, False)
        self._buttons: dict[str, QToolButton] = {}
        self._build()
        self._arrange()
        self._connect()
        self._follow_history()
        self._follow_thickness()

    def _build(self) -> None:
        for name, label in (
            ("pen", self.tr("Pen")),
            ("eraser", self.tr("Eraser")),
            ("noise", self.tr("Add noise")),
            ("undo", self.tr("Undo")),
            ("redo", self.tr("Redo")),
            ("clear", self.tr("Clear")),
        ):
            button = named(QToolButton(self), f"{name}Button", reads=label)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._buttons[name] = button
        self._buttons["pen"].setToolTip(self.tr("Pen (P)"))
        self._buttons["eraser"].setToolTip(
            self.tr(
                "Eraser (E): erase a part, and see it completed; networks trained with occlusion"
                " or masking as their noise do it best"
            )
        )
        self._buttons["noise"].setToolTip(self.tr("Add noise (N): spray grains under the pen"))
        self._group = QButtonGroup(self)
        for name in TOOLS:
            self._buttons[name].setCheckable(True)
            self._group.addButton(self._buttons[name])
        self._buttons["pen"].setChecked(True)
        self._thickness = QSlider(Qt.Orientation.Horizontal, self)
        named(self._thickness, "thicknessSlider", reads=self.tr("Thickness"))
        self._thickness.setRange(THICKNESS[0], THICKNESS[2])
        self._thickness.setValue(THICKNESS[1])
        self._thickness.setMinimumWidth(20)
        self._thickness.setMaximumWidth(self.fontMetrics().averageCharWidth() * 30)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for name in TOOLS:
            row.addWidget(self._buttons[name])
        row.addWidget(self._thickness, 6)
        row.addStretch(1)
        for name in ("undo", "redo", "clear"):
            row.addWidget(self._buttons[name])

    def _connect(self) -> None:
        area = self._area
        area.history_changed.connect(self._follow_history)
        self._group.buttonToggled.connect(self._follow_tool)
        self._thickness.valueChanged.connect(self._follow_thickness)
        self._buttons["undo"].clicked.connect(area.undo)
        self._buttons["redo"].clicked.connect(area.redo)
        self._buttons["clear"].clicked.connect(area.clear)

    def take_key(self, text: str) -> bool:
        """Whether a typed character chose a tool or a thickness."""
        for name, key in TOOLS.items():
            if text.upper() == key:
                self._buttons[name].setChecked(True)
                return True
        if text not in ("[", "]") or not text:
            return False
        self._thickness.setValue(self._thickness.value() + (2 if text == "]" else -2))
        return True

    # --- following ---------------------------------------------------------------------------

    def _follow_history(self) -> None:
        undo, redo, clear = (self._buttons[name] for name in ("undo", "redo", "clear"))
        area = self._area
        could, can = self._could, (area.can_undo, area.can_redo)
        self._could = can
        self._keep_focus_off(undo, can[0])
        self._keep_focus_off(redo, can[1])
        self._keep_focus_off(clear, not area.is_empty)
        undo.setToolTip(
            self.tr("Undo ({key})").format(key=key_text(QKeySequence.StandardKey.Undo))
            if can[0]
            else self.tr("Nothing to undo")
        )
        redo.setToolTip(
            self.tr("Redo ({key})").format(key=key_text(QKeySequence.StandardKey.Redo))
            if can[1]
            else self.tr("Nothing to redo")
        )
        clear.setToolTip(
            self.tr("The drawing is empty") if area.is_empty else self.tr("Clear (Delete)")
        )
        if could[0] != can[0]:
            self.can_undo_changed.emit(can[0])
        if could[1] != can[1]:
            self.can_redo_changed.emit(can[1])

    def _keep_focus_off(self, button: QToolButton, enabled: bool) -> None:
        # Qt would hand the focus of a button that becomes disabled to its neighbour, where the
        # next press of Space would do something else.
        if not enabled and button.hasFocus():
            self._area.setFocus()
        button.setEnabled(enabled)

    def _follow_tool(self) -> None:
        self._area.tool = "pen"
        if self._buttons["eraser"].isChecked():
            self._area.tool = "eraser"
        elif self._buttons["noise"].isChecked():
            self._area.tool = "noise"

    def _follow_thickness(self) -> None:
        self._area.thickness = self._thickness.value()
        self._thickness.setToolTip(
            self.tr("Thickness: {value} ([ thinner, ] thicker)").format(
                value=self._thickness.value() / 10
            )
        )

    # --- icons -------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Paint the icons in the colour of the new palette."""
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._paint_icons()

    def showEvent(self, event: QShowEvent) -> None:
        """Paint the icons for the screen that the row is shown on."""
        super().showEvent(event)
        self._paint_icons()

    def _paint_icons(self) -> None:
        size = max(self.fontMetrics().height(), 14)
        colour = self.palette().color(QPalette.ColorRole.ButtonText)
        for name, button in self._buttons.items():
            button.setIconSize(QSize(size, size))
            button.setIcon(tool_icon(name, colour, size, self.devicePixelRatioF()))
