"""What the network draws at a grid of places, painted behind the points of the latent map."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QPalette

from aeviz.core.graphics.raster import Range
from aeviz.core.graphics.screen import all_for_screen, smaller
from aeviz.ui.widgets.plots.axes import Axes
from aeviz.ui.widgets.theme import mix

TILE = 30.0
"""Side of a decoded digit of the grid in logical pixels."""
MOST_TILES = 600
LARGEST = 64
"""Pictures with more pixels a side are thinned out first: they are painted smaller anyhow."""
STRONG, WEAK = 0.62, 0.2
"""Ink of digits where there is data, and where there is none, as fractions of the text's."""


@dataclass(frozen=True)
class Lattice:
    """Places of a grid that covers a range: ``columns × rows`` cells in ``area``."""

    area: Range
    columns: int
    rows: int

    def points(self) -> np.ndarray:
        """The middles of the cells, row by row from the upper left, ``float32 [n, 2]``."""
        across = (np.arange(self.columns) + 0.5) / self.columns
        down = (np.arange(self.rows) + 0.5) / self.rows
        xs = self.area.left + across * self.area.width
        ys = self.area.top - down * self.area.height
        grid = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)
        return grid.astype(np.float32)


def lattice(shown: Range, width: float, height: float) -> Lattice:
    """The grid for a plot of ``width × height`` logical pixels.

    Its lines stay where they are while the map is moved.
    """
    tile = max(TILE, math.sqrt(width * height / MOST_TILES))
    step_x, step_y = shown.width * tile / max(width, 1), shown.height * tile / max(height, 1)
    left, bottom = math.floor(shown.left / step_x), math.floor(shown.bottom / step_y)
    right, top = math.ceil(shown.right / step_x), math.ceil(shown.top / step_y)
    area = Range(left * step_x, right * step_x, bottom * step_y, top * step_y)
    return Lattice(area, right - left, top - bottom)


class Backdrop:
    """Pictures ``uint8 [n, h, w]`` or ``[n, 3, h, w]`` of a lattice; ``sparse`` ``bool [n]``: no
    pictures of the data are near.

    Grey ones are painted as ink in the colour of text; colours let the ground through.
    """

    def __init__(self, grid: Lattice, pictures: np.ndarray, sparse: np.ndarray) -> None:
        self.grid = grid
        thinned = smaller(pictures, LARGEST)
        ink = np.where(sparse, WEAK, STRONG)[:, None, None]
        if pictures.ndim == 3:
            self.mosaic = self._joined((thinned * ink).astype(np.uint8)[..., None])[..., 0]
            kind = QImage.Format.Format_Indexed8
        else:
            opaque = np.full((len(thinned), *thinned.shape[2:], 4), 255, np.uint8)
            opaque[..., :3] = all_for_screen(thinned)
            seen = (opaque * ink[..., None]).astype(np.uint8)  # colours times alpha
            self.mosaic, kind = self._joined(seen), QImage.Format.Format_RGBA8888_Premultiplied
        height, width = self.mosaic.shape[:2]
        self._image = QImage(self.mosaic.data, width, height, self.mosaic.strides[0], kind)
        self._is_ink = pictures.ndim == 3
        self._ground: tuple[int, int] | None = None

    def _joined(self, tiles: np.ndarray) -> np.ndarray:
        """Tiles ``[n, h, w, c]`` in rows and columns, as one picture ``[H, W, c]``."""
        _, high, wide, colours = tiles.shape
        grid = self.grid
        cells = tiles.reshape(grid.rows, grid.columns, high, wide, colours).swapaxes(1, 2)
        joined = cells.reshape(grid.rows * high, grid.columns * wide, colours)
        return np.ascontiguousarray(joined)

    def paint(self, painter: QPainter, axes: Axes, palette: QPalette) -> None:
        text, base = (palette.color(r) for r in (QPalette.ColorRole.Text, QPalette.ColorRole.Base))
        if self._is_ink and self._ground != (text.rgb(), base.rgb()):
            self._ground = (text.rgb(), base.rgb())
            self._image.setColorTable([mix(base, text, ink / 255).rgb() for ink in range(256)])
        area = self.grid.area
        place = QRectF(axes.to_pixel(area.left, area.top), axes.to_pixel(area.right, area.bottom))
        painter.fillRect(axes.plot, base)
        painter.save()
        painter.setClipRect(axes.plot)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image, QRectF(QPointF(0, 0), self._image.size().toSizeF()))
        painter.restore()
