"""The row of tools below the drawing: pen, eraser, noise, thickness, undo, redo, clear."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from aeviz.core.graphics.paper import Paper
from aeviz.ui.canvas.drawing import DrawArea, Tool
from aeviz.ui.canvas.pen_colours import PenColours
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.icons import icon
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import allow, named

THICKNESS = (6, 22, 48)
"""Lowest, usual and highest thickness of the pen, in pixels of the 280 x 280 surface."""

TOOLS: dict[Tool, str] = {"pen": "P", "eraser": "E", "noise": "N"}
"""The tools and their keys."""

LOOK_CHANGES = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange)


def key_text(key: QKeySequence.StandardKey) -> str:
    """The keys of a standard action as users of this system know them."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class ToolRow(QWidget):
    """Buttons that follow a drawing area, and choose what its pen does."""

    picture_wanted = Signal()
    """The user wants to start from a picture of the data."""

    def __init__(self, area: DrawArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = area
        self._build()
        buttons = self._buttons
        self.colours = PenColours(self)
        self.colours.chosen.connect(self._take_colour)
        row = fill(
            QHBoxLayout(),
            *(buttons[name] for name in TOOLS),
            (self._thickness, 6),
            1,
            *(buttons[name] for name in ("picture", "undo", "redo", "clear")),
            spacing=0,
        )
        fill(QVBoxLayout(self), row, self.colours, spacing=0)
        self._connect()
        self._follow_history()
        self._follow_thickness()
        self._paint_icons()

    def _build(self) -> None:
        self._buttons: dict[str, QToolButton] = {}
        for name, label, tip in (
            ("pen", self.tr("Pen"), self.tr("Pen (P)")),
            (
                "eraser",
                self.tr("Eraser"),
                self.tr(
                    "Eraser (E): erase a part, and see it completed; networks trained with"
                    " occlusion or masking as their noise do it best"
                ),
            ),
            ("noise", self.tr("Add noise"), self.tr("Add noise (N): spray grains under the pen")),
            (
                "picture",
                self.tr("Picture of the set"),
                self.tr("Start from a picture of the set (S); again for another one"),
            ),
            ("undo", self.tr("Undo"), ""),
            ("redo", self.tr("Redo"), ""),
            ("clear", self.tr("Clear"), ""),
        ):
            button = named(QToolButton(self), f"{name}Button", tip=tip, reads=label)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._buttons[name] = button
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
        self._thickness.setMaximumWidth(theme.letter(self.fontMetrics()) * 30)

    def _connect(self) -> None:
        area = self._area
        area.history_changed.connect(self._follow_history)
        self._group.buttonToggled.connect(self._follow_tool)
        self._thickness.valueChanged.connect(self._follow_thickness)
        self._buttons["picture"].clicked.connect(self.picture_wanted)
        self._buttons["undo"].clicked.connect(area.undo)
        self._buttons["redo"].clicked.connect(area.redo)
        self._buttons["clear"].clicked.connect(area.clear)

    def least_width(self) -> int:
        """What the tools take if none covers another."""
        buttons = sum(button.sizeHint().width() for button in self._buttons.values())
        return buttons + 2 * self._thickness.minimumWidth()

    def take_key(self, text: str) -> bool:
        """Whether a typed character chose a tool or a thickness."""
        for name, key in TOOLS.items():
            if text.upper() == key:
                self._buttons[name].setChecked(True)
                return True
        if text.upper() == "S":
            self.picture_wanted.emit()
            return True
        if text not in ("[", "]") or not text:
            return False
        self._thickness.setValue(self._thickness.value() + (2 if text == "]" else -2))
        return True

    def set_paper(self, paper: Paper) -> None:
        """Draw on this, with its inks."""
        self._area.set_paper(paper)
        self.colours.set_paper(paper)

    def _take_colour(self, colour: QColor) -> None:
        self._area.ink = colour
        self._buttons["pen"].setChecked(True)

    # --- following ---------------------------------------------------------------------------

    def _follow_history(self) -> None:
        area, keys = self._area, QKeySequence.StandardKey
        undo = self.tr("Undo ({key})").format(key=key_text(keys.Undo))
        redo = self.tr("Redo ({key})").format(key=key_text(keys.Redo))
        self._allow("undo", "" if area.can_undo else self.tr("Nothing to undo"), undo)
        self._allow("redo", "" if area.can_redo else self.tr("Nothing to redo"), redo)
        empty = self.tr("The drawing is empty") if area.is_empty else ""
        self._allow("clear", empty, self.tr("Clear (Delete)"))

    def _allow(self, name: str, why_not: str, tip: str) -> None:
        # Qt would hand the focus of a button that becomes disabled to its neighbour, where the
        # next press of Space would do something else.
        if why_not and self._buttons[name].hasFocus():
            self._area.setFocus()
        allow(self._buttons[name], why_not, tip)

    def _follow_tool(self) -> None:
        self._area.tool = next(name for name in TOOLS if self._buttons[name].isChecked())

    def _follow_thickness(self) -> None:
        self._area.thickness = self._thickness.value()
        tip = self.tr("Thickness: {value} ([ thinner, ] thicker)")
        self._thickness.setToolTip(tip.format(value=self._thickness.value() / 10))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES and hasattr(self, "_thickness"):
            self._paint_icons()

    def _paint_icons(self) -> None:
        size = max(self.fontMetrics().height(), 14)
        for name, button in self._buttons.items():
            button.setIconSize(QSize(size, size))
            button.setIcon(icon(name, self))
