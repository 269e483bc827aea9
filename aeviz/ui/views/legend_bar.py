"""The row over the latent map: its legend, and what must always be within reach."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QWidget

from aeviz.ui.toggle import ToggleButton
from aeviz.ui.views.legend import Legend


class LegendBar(QWidget):
    """Classes that can be switched off, a button for tools that have no room, and one to fit."""

    changed = Signal()
    """Other classes are shown."""
    fit_wanted = Signal()
    tools_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._legend = Legend(self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self._legend)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._legend.setAutoFillBackground(False)
        self._tools = ToggleButton(
            self.tr("Tools"),
            self.tr("Show the tools of the map, for which there is little room"),
            self,
        )
        self._tools.setObjectName("latentToolsButton")
        self._fit = QToolButton(self)
        self._fit.setObjectName("latentFitButton")
        self._fit.setText(self.tr("Fit"))
        self._fit.setAccessibleName(self.tr("Fit the map to all points"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._scroll, 1)
        row.addWidget(self._tools, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._fit, 0, Qt.AlignmentFlag.AlignTop)
        self._legend.changed.connect(self.changed)
        self._fit.clicked.connect(self.fit_wanted)
        self._tools.toggled.connect(self.tools_toggled)

    def set_classes(self, names: Sequence[str], colours: Sequence[QColor]) -> None:
        """Other classes; all are shown."""
        self._legend.set_classes(names, colours)

    def shown(self) -> Sequence[bool]:
        """Which classes are shown."""
        return self._legend.shown()

    def offers_tools(self, small: bool) -> bool:
        """Whether tools are to be shown: where there is little room, only if they are asked for."""
        self._tools.setVisible(small)
        return not small or self._tools.isChecked()

    def has_fit_focus(self) -> bool:
        """Whether the next press of Space would fit."""
        return self._fit.hasFocus()

    def follow_auto(self, auto: bool) -> None:
        """Whether the map follows its points by itself."""
        self._fit.setEnabled(not auto)
        self._fit.setToolTip(
            self.tr("The map shows all points already")
            if auto
            else self.tr("Show all points (F or double-click)")
        )

    def fit_rows(self, most: int) -> None:
        """Take the rows that the legend needs, at most so many pixels; many classes scroll."""
        buttons = [b for b in (self._tools, self._fit) if not b.isHidden()]
        width = max(self.width() - sum(b.sizeHint().width() for b in buttons) - 16, 1)
        wanted = self._legend.heightForWidth(width)
        self._scroll.setFixedHeight(max(min(wanted, most), self._fit.sizeHint().height()))
