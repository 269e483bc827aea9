"""The legend of the latent map: one button a class, with its name and colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.toggle import ToggleButton


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


LONGEST = 12
"""Names longer than this many characters' width are cut; the tooltip has all of it."""


def ink_on(colour: QColor) -> QColor:
    """Black or white, whichever reads better on ``colour`` (relative luminance, WCAG 2)."""

    def linear(c: float) -> float:
        return c / 12.92 if c <= 0.03928 else float(((c + 0.055) / 1.055) ** 2.4)

    r, g, b = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    light = 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179
    return QColor(Qt.GlobalColor.black if light else Qt.GlobalColor.white)


class ClassButton(QAbstractButton):
    """Switches one class on and off; double-click, or its menu, shows this class only."""

    only_wanted = Signal()

    def __init__(self, name: str, colour: QColor, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = colour
        self._name = name
        self.setText(name.replace("&", "&&"))
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setToolTip(
            self.tr("{name}: click or Space switches it, double-click shows only this").format(
                name=name
            )
        )

    def sizeHint(self) -> QSize:
        """Room for the name."""
        metrics = self.fontMetrics()
        widest = metrics.averageCharWidth() * LONGEST
        width = min(metrics.horizontalAdvance(self._name), widest)
        return QSize(
            max(width + metrics.height() * 3 // 5, metrics.height() + 4), metrics.height() + 4
        )

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show only this class."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.only_wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A plate in the colour of the class; only its outline while it is off."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, plate = self.palette(), QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(self._colour, 1.2))
        painter.setBrush(self._colour if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(plate, 3, 3)
        text = palette.color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(ink_on(self._colour) if self.isChecked() else text)
        shown = self.fontMetrics().elidedText(
            self._name, Qt.TextElideMode.ElideRight, round(plate.width())
        )
        painter.drawText(plate, int(Qt.AlignmentFlag.AlignCenter), shown)
        if self.hasFocus() or self.underMouse():
            role = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.Mid
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(role), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class FlowLayout(QLayout):
    """Puts widgets beside each other, and into the next row when one is full."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at ``index``, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove the item at ``index`` and return it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Narrow means high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """The size of the largest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The size of the largest item."""
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.sizeHint())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Move the items to their places."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, move: bool) -> int:
        x, y, row = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, row = rect.x(), y + row, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, row = x + size.width(), max(row, size.height())
        return y + row - rect.y()


class Legend(QWidget):
    """A button for each class. ``changed`` says that another set of classes is shown."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "latentLegend", reads=self.tr("Classes"))
        self._flow = FlowLayout(self)
        self._buttons: list[ClassButton] = []

    def set_classes(self, names: Sequence[str], colours: Sequence[QColor]) -> None:
        """New classes, all of them shown."""
        for old in self._buttons:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [
            ClassButton(name, colour, self) for name, colour in zip(names, colours, strict=True)
        ]
        for button in self._buttons:
            button.toggled.connect(self._tell)
            button.only_wanted.connect(self._show_only_sender)
            only, every = QAction(self.tr("Only this"), button), QAction(self.tr("All"), button)
            only.triggered.connect(button.only_wanted)
            every.triggered.connect(self.show_all)
            button.addActions([only, every])
            self._flow.addWidget(button)
            button.show()

    def buttons(self) -> list[ClassButton]:
        """The buttons, in the order of the classes."""
        return list(self._buttons)

    def shown(self) -> list[bool]:
        """Which classes are switched on."""
        return [button.isChecked() for button in self._buttons]

    def show_all(self) -> None:
        """Switch all classes on."""
        self._set([True] * len(self._buttons))

    def show_only(self, index: int) -> None:
        """Switch all classes off but one; all on if it was the only one already."""
        wanted = [i == index for i in range(len(self._buttons))]
        self._set(wanted if wanted != self.shown() else [True] * len(wanted))

    def _show_only_sender(self) -> None:
        sender = self.sender()
        if isinstance(sender, ClassButton):
            self.show_only(self._buttons.index(sender))

    def _set(self, shown: list[bool]) -> None:
        for button, on in zip(self._buttons, shown, strict=True):
            button.blockSignals(True)
            button.setChecked(on)
            button.blockSignals(False)
            button.update()
        self.changed.emit()

    def _tell(self) -> None:
        self.changed.emit()
