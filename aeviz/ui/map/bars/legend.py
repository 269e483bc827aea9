"""The legend of the latent map: one button a class, with its name and colour."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from aeviz.ui.widgets import theme
from aeviz.ui.widgets.action_menu import ActionMenu, close_menus
from aeviz.ui.widgets.layouts import fill, tool_button
from aeviz.ui.widgets.named import allow, named
from aeviz.ui.widgets.theme import luminance
from aeviz.ui.widgets.toggle import ToggleButton


class LegendBar(QWidget):
    """Classes that can be switched off, a button for tools that have no room, and one to fit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.classes = Legend(self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self.classes)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self.classes.setAutoFillBackground(False)
        tip = self.tr("Show the tools of the map, for which there is little room")
        self.tools = named(ToggleButton(self.tr("Tools"), tip, self), "latentToolsButton")
        reads = self.tr("Fit the map to all points")
        self.fit = tool_button(self, self.tr("Fit"), "latentFitButton", reads=reads)
        top = Qt.AlignmentFlag.AlignTop
        fill(QHBoxLayout(self), (self._scroll, 1), (self.tools, 0, top), (self.fit, 0, top))

    def offers_tools(self, small: bool) -> bool:
        """Whether tools are to be shown: where there is little room, only if they are asked for."""
        self.tools.setVisible(small)
        return not small or self.tools.isChecked()

    def follow_auto(self, auto: bool) -> None:
        """Whether the map follows its points by itself."""
        shown = self.tr("The map shows all points already") if auto else ""
        allow(self.fit, shown, self.tr("Show all points (F or double-click)"))

    def fit_rows(self, most: int) -> None:
        """Take the rows that the legend needs, at most so many pixels; many classes scroll."""
        buttons = [b for b in (self.tools, self.fit) if not b.isHidden()]
        width = max(self.width() - sum(b.sizeHint().width() for b in buttons) - 16, 1)
        wanted = self.classes.heightForWidth(width)
        self._scroll.setFixedHeight(max(min(wanted, most), self.fit.sizeHint().height()))


LONGEST = 12
"""Names longer than this many characters' width are cut; the tooltip has all of it."""


def ink_on(colour: QColor) -> QColor:
    """Black or white, whichever reads better on ``colour``."""
    light = luminance(colour) > 0.179
    return QColor(Qt.GlobalColor.black if light else Qt.GlobalColor.white)


class ClassButton(QAbstractButton):
    """Switches one class on and off; double-click, or its menu, shows this class only."""

    only_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._colour = "", QColor()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        for text, signal in (
            (self.tr("Only this"), self.only_wanted),
            (self.tr("All"), self.all_wanted),
        ):
            action = QAction(text, self)
            action.triggered.connect(signal)
            self.addAction(action)

    def show_class(self, name: str, colour: QColor) -> None:
        """Stand for this class from now on, switched on."""
        self._name, self._colour = name, colour
        tip = self.tr("{name}: click or Space switches it, double-click shows only this")
        named(self, tip=tip.format(name=name), reads=name)
        self.setText(name.replace("&", "&&"))
        with QSignalBlocker(self):
            self.setChecked(True)
        self.updateGeometry()
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        ActionMenu.show_for(self, event.globalPos())

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = theme.letter(metrics) * LONGEST
        width = min(metrics.horizontalAdvance(self._name), widest)
        height = metrics.height() + 4
        return QSize(max(width + metrics.height() * 3 // 5, height), height)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
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
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.sizeHint())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def refill(self, widgets: Sequence[QWidget]) -> None:
        """Hold these widgets and no others; those that do not stay are deleted."""
        for item in self._items:
            old = item.widget()
            if old is not None and old not in widgets:
                old.hide()
                old.deleteLater()
        self._items.clear()
        for widget in widgets:
            self.addWidget(widget)
            widget.show()

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

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "latentLegend", reads=self.tr("Classes"))
        self._flow = FlowLayout(self)
        self.buttons: list[ClassButton] = []

    def set_classes(self, names: Sequence[str], colours: Sequence[QColor]) -> None:
        """Show these classes, all switched on. Buttons stay as far as they are needed: one of them
        may have the focus or be pressed."""
        close_menus(self)
        kept = self.buttons[: len(names)]
        self.buttons = kept + [self._button(i) for i in range(len(kept), len(names))]
        for button, name, colour in zip(self.buttons, names, colours, strict=True):
            button.show_class(name, colour)
        self._flow.refill(self.buttons)

    def _button(self, index: int) -> ClassButton:
        made = ClassButton(self)
        made.toggled.connect(self.changed)
        made.only_wanted.connect(partial(self._show_only, index))
        made.all_wanted.connect(self._show_all)
        return made

    def shown(self) -> list[bool]:
        return [button.isChecked() for button in self.buttons]

    def _show_all(self) -> None:
        self._set([True] * len(self.buttons))

    def _show_only(self, index: int) -> None:
        """Switch all classes off but one; all on if it was the only one already."""
        wanted = [i == index for i in range(len(self.buttons))]
        self._set(wanted if wanted != self.shown() else [True] * len(wanted))

    def _set(self, shown: list[bool]) -> None:
        for button, on in zip(self.buttons, shown, strict=True):
            with QSignalBlocker(button):
                button.setChecked(on)
            button.update()
        self.changed.emit()
