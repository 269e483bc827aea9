"""A network as a row of blocks with their sizes, in which the active part can be lit."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from aeviz.core.messages.step_trace import Layer, Part
from aeviz.core.recipe.phases import Stage
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.painted import PaintedWidget

LARGEST = 12.0
"""A block of two to this power units is as high as the diagram."""

_ACTIVE: dict[Stage, tuple[Part, ...]] = {
    "batch": ("input",),
    "noise": ("input",),
    "encode": ("encoder", "code"),
    "code": ("code",),
    "decode": ("decoder", "output"),
    "classify": ("output",),
    "predict": ("output",),
}
"""The parts of a network that work in a stage; the other stages depend on the layer."""


class NetworkDiagram(PaintedWidget):
    """Blocks in the order in which values pass them; higher ones have more units."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "networkDiagram", reads=self.tr("Layers of the network"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._layers: tuple[Layer, ...] = ()
        self._stage: Stage | None = None
        self._updates: Mapping[str, float] = {}
        self._loss = ""

    def set_layers(self, layers: Sequence[Layer]) -> None:
        self._layers, self._stage, self._updates = tuple(layers), None, {}
        self.setAccessibleDescription(
            ". ".join(self.describe(index) for index in range(len(layers)))
        )
        self.update()

    def light(self, stage: Stage | None, updates: Mapping[str, float], loss: str) -> None:
        """Light what is active in a stage; ``updates`` by layer and the loss in words."""
        self._stage, self._updates, self._loss = stage, updates, loss
        self.update()

    def lit(self) -> list[int]:
        return [index for index in range(len(self._layers)) if self._is_lit(index)]

    def _is_lit(self, index: int) -> bool:
        layer = self._layers[index]
        match self._stage:
            case "frozen":
                lit = layer.frozen
            case "update":
                lit = layer.name in self._updates
            case "loss":
                lit = layer.part == "output" or (index == 0 and not self._has_targets())
            case None:
                lit = False
            case stage:
                lit = layer.part in _ACTIVE[stage] and not layer.frozen
        return lit

    def _has_targets(self) -> bool:
        """Whether the output is compared with something else than the input."""
        return self._layers[-1].name.startswith("head")

    # --- words --------------------------------------------------------------------------------

    def describe(self, index: int) -> str:
        layer = self._layers[index]
        said = self.tr("{part}: {size}").format(part=self._title(layer), size=self._size(layer))
        if layer.frozen:
            said += ", " + self.tr("frozen: it is not trained now")
        if layer.name in self._updates:
            moved = _percent(self._updates[layer.name])
            said += ", " + self.tr("its weights moved by {share}").format(share=moved)
        return said

    def _title(self, layer: Layer) -> str:
        titles = {
            "input": self.tr("Input"),
            "encoder": self.tr("Encoder"),
            "code": self.tr("Code"),
            "decoder": self.tr("Decoder"),
            "output": self.tr("Output"),
        }
        return titles[layer.part]

    def _size(self, layer: Layer) -> str:
        shape = layer.shape
        if _is_colour(layer):
            text = self.tr("{high} × {wide} in colour")
            return text.format(high=shape[1], wide=shape[2])
        if len(shape) == 3:
            return self.tr("{maps} maps of {high} × {wide}").format(
                maps=shape[0], high=shape[1], wide=shape[2]
            )
        if len(shape) == 2 and layer.part in ("input", "output"):
            return f"{shape[0]} × {shape[1]}"
        if len(shape) == 2:
            text = self.tr("{units} units, {steps} steps in time")
            return text.format(units=shape[1], steps=shape[0])
        return self.tr("1 unit") if shape == (1,) else self.tr("{n} units").format(n=shape[0])

    def _label(self, layer: Layer) -> str:
        shape = layer.shape
        if _is_colour(layer):
            return f"{shape[1]}×{shape[2]}×{shape[0]}"
        if len(shape) == 3:
            return f"{shape[0]}@{shape[1]}×{shape[2]}"
        if len(shape) == 2 and layer.part not in ("input", "output"):
            return f"{shape[1]} ↻{shape[0]}"
        return "×".join(map(str, shape))

    # --- layout -------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 26, line * 11)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 10, round(line * 5.5))

    def _slot(self) -> float:
        return self.width() / max(len(self._layers), 1)

    def _rows(self) -> int:
        """Labels that are too wide for their places stand in two rows."""
        advance = self.fontMetrics().horizontalAdvance
        widest = max((advance(self._label(layer)) for layer in self._layers), default=0)
        return 2 if widest * 1.1 > self._slot() else 1

    def _area(self) -> QRectF:
        """Where the blocks are: titles are above, labels and a line of changes below."""
        line = self.fontMetrics().height()
        high = self.height() - (2.5 + self._rows()) * line
        return QRectF(0, 1.3 * line, self.width(), max(high, line))

    def _write(self, painter: QPainter, index: int, top: float, text: str) -> None:
        """Write a line in the middle of a block's place, wholly within the widget."""
        wide = painter.fontMetrics().horizontalAdvance(text) + 2
        left = (index + 0.5) * self._slot() - wide / 2
        left = max(min(left, self.width() - wide), 0)
        room = QRectF(left, top, wide, self.fontMetrics().height() * 1.1)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), text)

    def _block(self, index: int) -> QRectF:
        layer, area, slot = self._layers[index], self._area(), self._slot()
        high = area.height() * _height_of(layer)
        wide = min(slot * 0.55, self.fontMetrics().height() * 1.3)
        if len(layer.shape) > 1:
            wide = high = min(high, slot * 0.7)
        return QRectF((index + 0.5) * slot - wide / 2, area.center().y() - high / 2, wide, high)

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit, still = self.lit(), self._stage in ("loss", "update")
        for index in range(1, len(self._layers)):
            self._paint_link(painter, index, index in lit and not still)
        for index in range(len(self._layers)):
            self._paint_block(painter, index, index in lit)
            self._paint_words(painter, index, index in lit)
        if self._layers and self._stage == "loss":
            self._paint_comparison(painter)
        painter.end()

    def _strong(self) -> QColor:
        return theme.accent(self.palette())

    def _paint_link(self, painter: QPainter, index: int, lit: bool) -> None:
        before, block = self._block(index - 1), self._block(index)
        colour = self._strong() if lit else theme.grid(self.palette())
        painter.setPen(QPen(colour, theme.thick(2.5 if lit else 1)))
        # Two lines from edge to edge, like a funnel: how much narrower or wider it becomes.
        for one, other in (
            (before.topRight(), block.topLeft()),
            (before.bottomRight(), block.bottomLeft()),
        ):
            painter.drawLine(one, other)

    def _paint_block(self, painter: QPainter, index: int, lit: bool) -> None:
        layer, place, colours = self._layers[index], self._block(index), self.palette()
        strong, text = self._strong(), colours.text().color()
        fill = strong if lit else theme.mix(text, colours.base().color(), 0.75)
        painter.setPen(QPen(text if lit else theme.faint_text(colours), theme.thick(1.2)))
        painter.setBrush(fill)
        sheets = 3 if len(layer.shape) == 3 else 1
        for sheet in reversed(range(sheets)):
            away = sheet * place.width() * 0.12
            painter.drawRoundedRect(place.translated(away, -away), 2, 2)
        if layer.frozen:
            painter.setBrush(QBrush(text, Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(place, 2, 2)

    def _paint_words(self, painter: QPainter, index: int, lit: bool) -> None:
        layer, line, colours = self._layers[index], self.fontMetrics().height(), self.palette()
        font = self.font()
        font.setBold(lit)
        painter.setFont(font)
        painter.setPen(colours.text().color() if lit else theme.faint_text(colours))
        below = self._area().bottom() + index % self._rows() * line
        self._write(painter, index, below, self._label(layer))
        # The line of the comparison goes where the title of the code is.
        crossed = self._stage == "loss" and layer.part == "code"
        if layer.part in ("input", "code", "output") and not crossed:
            self._write(painter, index, 0, self._title(layer))
        if self._stage == "update" and layer.name in self._updates:
            painter.setPen(theme.readable(self._strong(), colours))
            below += self._rows() * line
            self._write(painter, index, below, _percent(self._updates[layer.name]))

    def _paint_comparison(self, painter: QPainter) -> None:
        """A line from the output back to the input, if that is the target, with the loss on it."""
        line, slot = self.fontMetrics().height(), self._slot()
        title = self.fontMetrics().horizontalAdvance(self._title(self._layers[0])) * 0.8
        left, right = slot / 2 + title, self.width() - slot / 2 - title
        room = QRectF(0, 0, self.fontMetrics().horizontalAdvance(self._loss) + line, line * 1.2)
        room.moveCenter(QPointF(self.width() / 2, line * 0.6))
        painter.setPen(QPen(self._strong(), theme.thick(2)))
        start = left if not self._has_targets() else room.right()
        for one, other in ((start, room.left()), (room.right(), right)):
            if other > one:
                painter.drawLine(QPointF(one, line * 0.6), QPointF(other, line * 0.6))
        painter.setPen(self.palette().text().color())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), self._loss)

    def tip_at(self, place: QPointF) -> str:
        index = int(place.x() / self._slot()) if self._layers else 0
        return self.describe(index) if index < len(self._layers) else ""


def _is_colour(layer: Layer) -> bool:
    """Whether it is a picture in colour, and not maps."""
    return len(layer.shape) == 3 and layer.part in ("input", "output")


def _height_of(layer: Layer) -> float:
    """How high a block is, of the whole height: by the logarithm of its units."""
    if _is_colour(layer):
        return 0.75
    if len(layer.shape) == 3:
        return min(0.25 + 0.4 * layer.shape[1] / 28, 0.8)
    if len(layer.shape) == 2 and layer.part in ("input", "output"):
        return 0.75
    return 0.1 + 0.9 * min(math.log2(max(layer.shape[-1], 1)) / LARGEST, 1.0)


def _percent(fraction: float) -> str:
    if math.isinf(fraction):
        return "∞"
    return f"{fraction:.2%}" if fraction < 0.1 else f"{fraction:.0%}"
