"""The network of the recipe in Setup, as a row of layers with their sizes."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aeviz.core.recipe.size import LayerSize
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.painted import PaintedWidget

_LINES = 4.6
"""Height in lines of text: the blocks, and the sizes below."""
_LARGEST = 12.0
"""A block of two to this power units is as high as the diagram."""


class LayerDiagram(PaintedWidget):
    """Blocks in the order in which values pass them; higher ones have more units."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "setupDiagram", reads=self.tr("Layers of the network"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.layers: tuple[LayerSize, ...] = ()

    def show_layers(self, layers: Sequence[LayerSize]) -> None:
        self.layers = tuple(layers)
        self.setAccessibleDescription(". ".join(map(self.describe, range(len(layers)))))
        self.update()

    def describe(self, index: int) -> str:
        layer = self.layers[index]
        titles = {
            "input": self.tr("Input"),
            "encoder": self.tr("Encoder"),
            "code": self.tr("Code"),
            "decoder": self.tr("Decoder"),
            "output": self.tr("Output"),
        }
        said = self.tr("{part}: {size}").format(part=titles[layer.part], size=size_text(layer))
        if len(layer.shape) == 1:
            return said
        return self.tr("{layer}, {count:,} numbers").format(layer=said, count=layer.units)

    def tip_at(self, place: QPointF) -> str:
        hits = (i for i in range(len(self.layers)) if self._column(i).contains(place))
        index = next(hits, None)
        return "" if index is None else self.describe(index)

    # --- painting -----------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        return QSize(line * 12, round(line * _LINES))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def _column(self, index: int) -> QRectF:
        width = self.width() / max(len(self.layers), 1)
        return QRectF(index * width, 0, width, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        accent, quiet = theme.accent(colours), theme.faint_text(colours)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        line = painter.fontMetrics().height()
        room = self.height() - line - 4
        across = self.width() // max(len(self.layers), 1)
        texts = _fitting(self.layers, painter.fontMetrics(), across)
        previous: QRectF | None = None
        for index, layer in enumerate(self.layers):
            column, is_code = self._column(index), layer.part == "code"
            height = max(room * math.log2(layer.units + 1) / _LARGEST, 4.0)
            width = min(column.width() * 0.5, 14.0)
            block = QRectF(0, 0, width, min(height, room))
            block.moveCenter(QPointF(column.center().x(), room / 2 + 1))
            if previous is not None:
                painter.setPen(theme.grid(colours))
                painter.drawLine(previous.topRight(), block.topLeft())
                painter.drawLine(previous.bottomRight(), block.bottomLeft())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent if is_code else theme.mix(quiet, colours.base().color(), 0.35))
            painter.drawRoundedRect(block, 2, 2)
            previous = block
            painter.setPen(theme.readable(accent, colours) if is_code else quiet)
            below = QRectF(column.left(), self.height() - line, column.width(), line)
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), texts[index])


def _fitting(layers: Sequence[LayerSize], metrics: QFontMetrics, room: int) -> list[str]:
    """The sizes of layers in so many pixels each, all as plainly as the longest allows."""
    whole = [size_text(layer) for layer in layers]
    dense, short = [t.replace(" ", "") for t in whole], [size_text(one, True) for one in layers]
    for texts in (whole, dense, short):
        if all(metrics.horizontalAdvance(text) <= room - theme.SPACE[1] for text in texts):
            return texts
    return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) for text in short]


def size_text(layer: LayerSize, short: bool = False) -> str:
    """784 units, 28 × 28 pixels, 16 maps of 14 × 14; short: how many numbers, or maps."""
    if len(layer.shape) == 1 or (short and len(layer.shape) == 2):
        return f"{layer.units}"
    if short:
        return f"{layer.shape[0]}×{layer.shape[1]}²"
    return " × ".join(map(str, layer.shape))
