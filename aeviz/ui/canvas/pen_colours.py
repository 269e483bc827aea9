"""The pen's colours: a few of the data's, and any other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QColorDialog, QHBoxLayout, QToolButton, QWidget

from aeviz.core.graphics.paper import Paper
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.layouts import fill, tool_button
from aeviz.ui.widgets.named import named


class Swatch(QToolButton):
    """A button in a colour; framed while it is chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = QColor()
        self.setCheckable(True)
        self.setAutoRaise(True)

    def show_colour(self, colour: QColor, text: str) -> None:
        self.colour = colour
        named(self, tip=text, reads=text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        line = theme.accent(palette) if self.isChecked() else palette.mid().color()
        painter.setPen(QPen(line, 2.5 if self.isChecked() else 1))
        painter.setBrush(self.colour)
        painter.drawRoundedRect(self.rect().adjusted(3, 3, -3, -3), 3, 3)
        if self.hasFocus():
            painter.setPen(QPen(palette.highlight().color(), 1))
            painter.setBrush(QColor(0, 0, 0, 0))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        painter.end()


class PenColours(QWidget):
    """A row of swatches; hidden where drawings have one ink. ``chosen`` emits a QColor."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("penColours")
        self._group = QButtonGroup(self)
        self.swatches: list[Swatch] = []
        self._in_colour = True
        tip = self.tr("Choose any colour for the pen")
        self._any = tool_button(self, self.tr("Any…"), "anyColourButton", tip=tip)
        self._any.clicked.connect(self._ask)
        self._row = fill(QHBoxLayout(self), self._any, 1, spacing=2)
        self.hide()

    def set_paper(self, paper: Paper) -> None:
        """Offer the inks of a paper, the first one chosen."""
        self._in_colour = paper.in_colour
        while len(self.swatches) < len(paper.inks):
            swatch = named(Swatch(self), f"penColour{len(self.swatches) + 1}")
            swatch.clicked.connect(partial(self._choose, swatch))
            self._group.addButton(swatch)
            self._row.insertWidget(len(self.swatches), swatch)
            self.swatches.append(swatch)
        for index, swatch in enumerate(self.swatches):
            swatch.setVisible(index < len(paper.inks))
            if index < len(paper.inks):
                colour = QColor(*paper.inks[index])
                text = self.tr("Draw in colour {number} of the pictures, {name}")
                swatch.show_colour(colour, text.format(number=index + 1, name=colour.name()))
        if self.swatches:
            self.swatches[0].setChecked(True)
        self.setVisible(len(paper.inks) > 1)

    def _choose(self, swatch: Swatch) -> None:
        self.chosen.emit(swatch.colour)

    def _ask(self) -> None:
        checked = self._group.checkedButton()
        before = checked.colour if isinstance(checked, Swatch) else QColor()
        found = QColorDialog.getColor(before, self.window(), self.tr("Colour of the pen"))
        if found.isValid():
            self.take(found)

    def take(self, colour: QColor) -> None:
        """Draw in any colour; of grey pictures, as bright as it is."""
        self._group.setExclusive(False)
        for swatch in self.swatches:
            swatch.setChecked(False)
        self._group.setExclusive(True)
        if not self._in_colour:
            level = round(0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue())
            colour = QColor(level, level, level)
        self.chosen.emit(colour)
