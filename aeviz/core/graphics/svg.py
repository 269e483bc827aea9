"""Curves on two axes as SVG: accuracy against labels, and the growth that benchmarks measure."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

Curve = Sequence[tuple[float, float]]

_INK, _GRID = "#333", "#ddd"


class Frame(NamedTuple):
    """The size of a drawing, and where in it the curves are, in pixels."""

    width: int = 640
    height: int = 400
    left: int = 60
    top: int = 60
    right: int = 580
    bottom: int = 340


@dataclass(frozen=True)
class Axis:
    """What an axis spans; ``ticks`` are values with the words beside them."""

    low: float
    high: float
    ticks: Sequence[tuple[float, str]]
    logarithmic: bool = True

    def fraction(self, value: float) -> float:
        """Where a value is on the axis: 0 at its beginning, 1 at its end."""
        low, high = self.low, self.high
        if self.logarithmic:
            low, high, value = math.log10(low), math.log10(high), math.log10(value)
        return (value - low) / (high - low) if high > low else 0.5


def decades(values: Sequence[float]) -> Axis:
    """A logarithmic axis over values, from a power of ten to another, with a tick at each."""
    low = math.floor(math.log10(min(values)) + 1e-9)
    high = max(math.ceil(math.log10(max(values)) - 1e-9), low + 1)
    ticks = [(10.0**power, _power(power)) for power in range(low, high + 1)]
    return Axis(10.0**low, 10.0**high, ticks)


def _power(power: int) -> str:
    if -2 <= power <= 3:
        return f"{10.0**power:g}"
    return "10" + str(power).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))


class Plot:
    """Axes with a grid, to which curves are added one by one."""

    def __init__(self, title: str, x: Axis, y: Axis, x_title: str, frame: Frame) -> None:
        self._x, self._y, self._frame = x, y, frame
        self._parts = [f'<rect width="{frame.width}" height="{frame.height}" fill="white"/>']
        self._curves = 0
        for value, text in x.ticks:
            across, _ = self._place(value, y.low)
            self._line([(across, frame.bottom), (across, frame.top)], _GRID)
            self._text(across, frame.bottom + 20, text, "middle")
        for value, text in y.ticks:
            _, down = self._place(x.low, value)
            self._line([(frame.left, down), (frame.right, down)], _GRID)
            self._text(frame.left - 8, down + 4, text, "end")
        middle = (frame.left + frame.right) / 2
        self._text(middle, frame.bottom + 45, x_title, "middle")
        self._text(frame.left, frame.top - 30, title, "start", 'font-weight="bold"')

    def add(self, name: str, curve: Curve, colour: str, dots: bool = True) -> None:
        """Draw a curve, with a dot at each of its points if asked, and its name in the legend."""
        places = [self._place(*point) for point in curve]
        self._line(places, colour, 2)
        for across, down in places if dots else ():
            self._parts.append(f'<circle cx="{across:.1f}" cy="{down:.1f}" r="4" fill="{colour}"/>')
        left, row = self._frame.left + 14, self._frame.top + 20 + 18 * self._curves
        self._parts.append(
            f'<rect x="{left}" y="{row - 6}" width="18" height="4" fill="{colour}"/>'
        )
        self._text(left + 26, row, name)
        self._curves += 1

    def add_reference(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """A thin broken line that curves are held against."""
        self._line([self._place(*start), self._place(*end)], "#999", 1, 'stroke-dasharray="4 3"')

    def svg(self, description: str = "") -> bytes:
        """The drawing as the bytes of a file; readers show the description as its tooltip."""
        width, height = self._frame.width, self._frame.height
        size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
        parts = [f"<desc>{html.escape(description)}</desc>"] if description else []
        body = "\n".join([*parts, *self._parts])
        return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>\n{body}\n</svg>\n'.encode()

    def _place(self, x: float, y: float) -> tuple[float, float]:
        frame = self._frame
        return (
            frame.left + self._x.fraction(x) * (frame.right - frame.left),
            frame.bottom - self._y.fraction(y) * (frame.bottom - frame.top),
        )

    def _line(self, places: Curve, colour: str, width: int = 1, more: str = "") -> None:
        line = "L".join(f"{across:.1f} {down:.1f}" for across, down in places)
        stroke = f'fill="none" stroke="{colour}" stroke-width="{width}"'
        self._parts.append(f'<path d="M{line}" {stroke} {more}'.rstrip() + "/>")

    def _text(
        self, across: float, down: float, text: str, anchor: str = "start", more: str = ""
    ) -> None:
        style = f'font-family="sans-serif" font-size="13" text-anchor="{anchor}" fill="{_INK}"'
        place = f'x="{across:.1f}" y="{down:.1f}"'
        self._parts.append(
            f"<text {place} {style} {more}".rstrip() + f">{html.escape(text)}</text>"
        )
