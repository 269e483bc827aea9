"""The surface that users draw on: its pixels, its history, and what pen and spray leave on it."""

from __future__ import annotations

import sys
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from aeviz.core.graphics.paper import BLACKBOARD, Paper

SIDE = 280
"""Width and height of the surface in its own pixels: ten for each pixel of a digit of MNIST."""

HISTORY = 50
"""How many earlier surfaces undo can bring back."""

GRAIN = 10
"""Width of a grain of noise: a pixel of a digit of MNIST."""


class Sheet(NamedTuple):
    """A surface, the one that says where it lies when a part of it was erased, and its paper."""

    image: QImage
    like: QImage | None = None
    paper: Paper = BLACKBOARD


GREY, COLOUR = QImage.Format.Format_Grayscale8, QImage.Format.Format_RGB32
"""Formats of surfaces."""


def to_array(surface: QImage) -> np.ndarray:
    """A copy of a surface: ``uint8 [280, 280]``, or ``uint8 [3, 280, 280]`` of one in colour."""
    rows = np.frombuffer(surface.constBits(), np.uint8).reshape(SIDE, surface.bytesPerLine())
    if surface.format() == GREY:
        return rows[:, :SIDE].copy()
    in_order = slice(2, None, -1) if sys.byteorder == "little" else slice(1, 4)
    colours = rows[:, : 4 * SIDE].reshape(SIDE, SIDE, 4)[..., in_order]
    return np.ascontiguousarray(colours.transpose(2, 0, 1))


def to_surface(image: QImage, paper: Paper = BLACKBOARD) -> QImage:
    """Any picture, enlarged or shrunk smoothly and centred on a surface of paper."""
    size = image.size().scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    fitted = image.scaled(
        size.expandedTo(QSize(1, 1)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    surface = blank(paper)
    painter = QPainter(surface)
    painter.drawImage((SIDE - fitted.width()) // 2, (SIDE - fitted.height()) // 2, fitted)
    painter.end()
    return surface


def blank(paper: Paper = BLACKBOARD) -> QImage:
    """An empty surface."""
    surface = QImage(SIDE, SIDE, COLOUR if paper.in_colour else GREY)
    surface.fill(QColor(*paper.ground))
    return surface


class History:
    """Surfaces before and after the present one, at most ``HISTORY`` of them on each side."""

    def __init__(self, present: Sheet) -> None:
        self.present = present
        self._past: list[Sheet] = []
        self._future: list[Sheet] = []
        self._group: int | None = None

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        return bool(self._future)

    @property
    def depth(self) -> int:
        return len(self._past)

    def push(self, sheet: Sheet, group: int | None = None) -> bool:
        """Make ``sheet`` the present one; whether that changed any pixel, else nothing is kept.

        It replaces the present one if both were pushed with the same ``group``.
        """
        if sheet.image == self.present.image:
            return False
        if group is None or group != self._group:
            self._past = [*self._past, self.present][-HISTORY:]
        self._future.clear()
        self._group = group
        self.present = sheet
        return True

    def undo(self) -> None:
        """Go back one surface; there must be one."""
        self._future.append(self.present)
        self.present = self._past.pop()
        self._group = None

    def redo(self) -> None:
        """Go forward one surface; there must be one."""
        self._past.append(self.present)
        self.present = self._future.pop()
        self._group = None


class Stroke:
    """One movement of the pen, smoothed: quadratic curves between the middles of its points.

    ``settled`` holds what no later point can change. The last half step is only known for sure when
    the next point comes, so it is drawn straight, on a copy.
    """

    def __init__(self, surface: QImage, start: QPointF, thickness: float, ink: QColor) -> None:
        self._settled = surface.copy()
        self._pen = QPen(ink, thickness)
        self._reach = thickness
        self._pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._last = self._middle = start
        path = QPainterPath(start)
        path.lineTo(start + QPointF(0.01, 0))  # a line of no length leaves no ink
        self._ink(self._settled, path)

    def add(self, point: QPointF, thickness: float | None = None) -> QRectF:
        """Go on to ``point``; the part of the surface that may have changed.

        ``thickness`` from here on, if it changes under the pressure of the pen.
        """
        if thickness is not None:
            self._pen.setWidthF(thickness)
        middle = QLineF(self._last, point).center()
        path = QPainterPath(self._middle)
        path.quadTo(self._last, middle)
        self._ink(self._settled, path)
        touched = QPolygonF([self._middle, self._last, point]).boundingRect()
        self._last, self._middle = point, middle
        # The end that was drawn straight before had the thickness of then.
        reach = max(self._pen.widthF(), self._reach) / 2 + 2
        self._reach = self._pen.widthF()
        return touched.adjusted(-reach, -reach, reach, reach)

    def surface(self) -> QImage:
        """The surface with the whole stroke so far, up to the last point."""
        surface = self._settled.copy()
        if self._last != self._middle:
            path = QPainterPath(self._middle)
            path.lineTo(self._last)
            self._ink(surface, path)
        return surface

    def _ink(self, surface: QImage, path: QPainterPath) -> None:
        painter = QPainter(surface)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(path, self._pen)
        painter.end()


class Spray:
    """Grains of noise, black and white by chance, under a pen that moves."""

    def __init__(self, surface: QImage, start: QPointF, thickness: float, seed: int) -> None:
        self._image = surface.copy()
        self._random = np.random.default_rng(seed)
        self._radius = max(thickness, GRAIN) / 2
        self._last = start
        self._burst(start)

    def add(self, point: QPointF, thickness: float | None = None) -> QRectF:
        """Go on to ``point``; the part of the surface that may have changed."""
        if thickness is not None:
            self._radius = max(thickness, GRAIN) / 2
        line = QLineF(self._last, point)
        # As many bursts as half pens fit, so that noise does not depend on the mouse's speed.
        times = min(int(line.length() / self._radius), 100)
        for number in range(1, times + 1):
            self._burst(line.pointAt(number / times))
        if times:
            self._last = point
        reach = self._radius + 2 * GRAIN
        touched = QPolygonF([line.p1(), point]).boundingRect()
        return touched.adjusted(-reach, -reach, reach, reach)

    def surface(self) -> QImage:
        return self._image.copy()

    def _burst(self, middle: QPointF) -> None:
        """A grain for every third cell under the pen."""
        count = max(1, round((2 * self._radius / GRAIN) ** 2 / 3))
        angles = self._random.uniform(0, 2 * np.pi, count)
        away = self._radius * np.sqrt(self._random.random(count))
        painter = QPainter(self._image)
        for angle, far in zip(angles, away, strict=True):
            column = int((middle.x() + far * np.cos(angle)) // GRAIN)
            row = int((middle.y() + far * np.sin(angle)) // GRAIN)
            ink = 255 * int(self._random.integers(2))
            painter.fillRect(column * GRAIN, row * GRAIN, GRAIN, GRAIN, QColor(ink, ink, ink))
        painter.end()
