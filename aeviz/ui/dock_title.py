"""The title bar of a panel: its name, what it shows in plain words, and room for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QToolButton, QWidget

from aeviz.ui.icons import icon
from aeviz.ui.view_help import HelpButton
from aeviz.ui.views.pictures import OneLineLabel


class DockTitle(QWidget):
    """Drag it to move the panel; double-click it to let the panel fill the window."""

    fill_wished = Signal(object)
    """QDockWidget that is to fill the window, or to go back."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._dock = dock
        self._label = OneLineLabel(dock.windowTitle(), self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 1, 2, 1)
        self._row.setSpacing(0)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(HelpButton(dock.objectName(), self))
        tips = {
            "fill": self.tr("Fill the window with this panel, and back (double-click)"),
            "float": self.tr("Take this panel out of the window, and back"),
            "close": self.tr("Close this panel; the View menu opens it again"),
        }
        self._buttons = {name: self._button(name, tip) for name, tip in tips.items()}
        self._buttons["fill"].clicked.connect(self._wish)
        self._buttons["float"].clicked.connect(self._float)
        self._buttons["close"].clicked.connect(dock.close)
        dock.windowTitleChanged.connect(self._label.set_full_text)
        self._recolour()

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"{self._dock.objectName()}{name.capitalize()}Button")
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(button)
        return button

    @Slot()
    def _wish(self) -> None:
        self.fill_wished.emit(self._dock)

    @Slot()
    def _float(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fill the window; Qt would take the panel out of it, for which there is a button."""
        self._wish()

    def _recolour(self) -> None:
        side = self.fontMetrics().height()
        for name, button in self._buttons.items():
            button.setIcon(icon(name, self))
            button.setIconSize(QSize(side, side))

    def changeEvent(self, event: QEvent) -> None:
        """Take colours and font when they change."""
        super().changeEvent(event)
        looks = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in looks and hasattr(self, "_buttons"):
            self._recolour()
