"""The row of tools below the drawing: pen, eraser, noise, thickness, undo, redo, clear."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSlider, QToolButton, QWidget

from aeviz.ui.views.drawing import DrawArea
from aeviz.ui.views.tool_icons import tool_icon

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
    """The keys of a standard action as people of this system know them."""
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
            button = QToolButton(self)
            button.setObjectName(f"{name}Button")
            button.setAccessibleName(label)
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
        self._thickness.setObjectName("thicknessSlider")
        self._thickness.setAccessibleName(self.tr("Thickness"))
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
