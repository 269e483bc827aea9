"""The arithmetic of the latent map: ranges, pixels, dots, ticks and the nearest point. No Qt here.

Data coordinates have y upwards, pixels have y downwards. Columns ``xs`` and ``ys`` are finite
``float32 [m]``.
"""

from __future__ import annotations

import math
from dataclasses import astuple, dataclass

import numpy as np

MARGIN = 0.08
"""Room left on every side of an automatic range, as a fraction of the extent of the points."""


@dataclass(frozen=True)
class Range:
    """The rectangle of the plane that is shown, in data coordinates; both sides are positive."""

    left: float
    right: float
    bottom: float
    top: float

    @property
    def width(self) -> float:
        """Right minus left."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Top minus bottom."""
        return self.top - self.bottom

    def to_unit(self, x: float, y: float) -> tuple[float, float]:
        """Where a point lies: (0, 0) is the upper left corner, (1, 1) the lower right one."""
        return (x - self.left) / self.width, (self.top - y) / self.height

    def from_unit(self, u: float, v: float) -> tuple[float, float]:
        """The inverse of ``to_unit``."""
        return self.left + u * self.width, self.top - v * self.height

    def moved(self, du: float, dv: float) -> Range:
        """Shifted by fractions of its sides, to the right and downwards."""
        dx, dy = du * self.width, dv * self.height
        return Range(self.left + dx, self.right + dx, self.bottom - dy, self.top - dy)

    def zoomed(self, factor: float, u: float = 0.5, v: float = 0.5) -> Range:
        """Sides multiplied by ``factor``; the point at ``(u, v)`` stays where it is.

        Returns itself where numbers could no longer tell neighbouring pixels apart, or overflow.
        """
        x, y = self.from_unit(u, v)
        width, height = self.width * factor, self.height * factor
        left, top = x - u * width, y + v * height
        new = Range(left, left + width, top - height, top)
        return new if _is_usable(new) else self


def _is_usable(r: Range) -> bool:
    reach = max(abs(r.left), abs(r.right), abs(r.bottom), abs(r.top))
    return 1e-9 * reach < min(r.width, r.height) and 1e-30 < r.width < 1e40 and reach < 1e40


def blend(start: Range, end: Range, t: float) -> Range:
    """The range on the way from ``start`` (``t = 0``) to ``end`` (``t = 1``)."""
    if t >= 1:
        return end
    sides = zip(astuple(start), astuple(end), strict=True)
    return Range(*(a + (b - a) * t for a, b in sides))


def fitting(xs: np.ndarray, ys: np.ndarray) -> Range:
    """The range that shows all points with a margin; ``-1 .. 1`` if there are none.

    A constant column gets a side of its own magnitude, with the points in the middle.
    """
    if not len(xs):
        return Range(-1.0, 1.0, -1.0, 1.0)
    return Range(*_side(float(xs.min()), float(xs.max())), *_side(float(ys.min()), float(ys.max())))


def _side(low: float, high: float) -> tuple[float, float]:
    centre, half = (low + high) / 2, (high - low) / 2
    # Below this, what is left of float32 numbers is rounding, not a shape.
    if half <= 1e-6 * max(abs(centre), 1e-20):
        half = abs(centre) / 2 if abs(centre) > 1e-20 else 0.5
    return centre - half * (1 + 2 * MARGIN), centre + half * (1 + 2 * MARGIN)


def still_good(shown: Range, wanted: Range) -> bool:
    """Whether a held range still does: all points are inside and fill half of each side."""
    slack = MARGIN / (1 + 2 * MARGIN)
    slack_x, slack_y = wanted.width * slack, wanted.height * slack
    inside = (
        wanted.left + slack_x >= shown.left
        and wanted.right - slack_x <= shown.right
        and wanted.bottom + slack_y >= shown.bottom
        and wanted.top - slack_y <= shown.top
    )
    return inside and wanted.width >= shown.width / 2 and wanted.height >= shown.height / 2


def dot(diameter: int) -> np.ndarray:
    """The pixels of a round dot, ``int64 [k, 2]``: rows and columns from its corner."""
    rows, columns = np.divmod(np.arange(diameter * diameter), diameter)
    middle = (diameter - 1) / 2
    distance = (rows - middle) ** 2 + (columns - middle) ** 2
    # A little more than the true radius: dots of two and three pixels stay whole squares.
    round_enough = distance <= max(diameter / 2, 1.42) ** 2
    return np.stack([rows, columns], axis=1)[round_enough]


def corners(
    xs: np.ndarray, ys: np.ndarray, shown: Range, size: tuple[int, int], diameter: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Where the dots of the points go in a picture of ``size`` (height, width).

    Returns rows and columns of the dots' upper left pixels, ``int64 [k]``, and ``bool [m]``: which
    points these are. Points whose dot is not wholly inside are left out.
    """
    height, width = size
    shift = 0.5 - diameter / 2
    # float64: the difference of two float32 numbers may overflow.
    columns = np.subtract(xs, shown.left, dtype=np.float64) * (width / shown.width) + shift
    rows = np.subtract(shown.top, ys, dtype=np.float64) * (height / shown.height) + shift
    np.floor(columns, out=columns)
    np.floor(rows, out=rows)
    inside = (columns >= 0) & (columns <= width - diameter)
    inside &= (rows >= 0) & (rows <= height - diameter)
    if not inside.all():
        columns, rows = columns[inside], rows[inside]
    return rows.astype(np.int64), columns.astype(np.int64), inside


def splat(
    xs: np.ndarray,
    ys: np.ndarray,
    colours: np.ndarray,
    shown: Range,
    picture: np.ndarray,
    diameter: int,
) -> None:
    """Stamp a dot for each point into ``picture``, ``uint32 [h, w]``; later points lie on top.

    ``colours`` is ``uint32 [m]``, ``picture`` C-contiguous.
    """
    rows, columns, inside = corners(xs, ys, shown, picture.shape, diameter)
    if not inside.all():
        colours = colours[inside]
    width = picture.shape[1]
    stamp = dot(diameter) @ np.array([width, 1])
    pixels = (rows * width + columns)[:, None] + stamp
    # Point by point, so whole dots lie over whole dots: numpy keeps the last of repeated indices.
    picture.reshape(-1)[pixels.reshape(-1)] = np.repeat(colours, len(stamp))


def nearest(
    xs: np.ndarray, ys: np.ndarray, x: float, y: float, shown: Range, size: tuple[float, float]
) -> tuple[int, float] | None:
    """The index of the point closest to ``(x, y)``, and its distance in pixels.

    Closeness is that in a picture of ``size`` (height, width). The first of several equally close
    points; None without points.
    """
    if not len(xs):
        return None
    height, width = size
    dx = np.subtract(xs, x, dtype=np.float64) * (width / shown.width)
    dy = np.subtract(ys, y, dtype=np.float64) * (height / shown.height)
    squares = dx * dx + dy * dy
    index = int(squares.argmin())
    return index, math.sqrt(float(squares[index]))


def tick_step(span: float, most: int) -> float:
    """The smallest 1, 2 or 5 times a power of ten of which ``most`` cover ``span``."""
    rough = span / max(most, 1)
    power = 10.0 ** math.floor(math.log10(rough))
    return next(m * power for m in (1, 2, 5, 10) if m * power >= rough * (1 - 1e-9))


def ticks(low: float, high: float, most: int) -> list[float]:
    """Round numbers between ``low`` and ``high`` (inclusive), at most ``most + 1`` of them."""
    step = tick_step(high - low, most)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [i * step for i in range(first, min(last, first + most) + 1)]


def log_ticks(low: float, high: float, most: int) -> list[float]:
    """Logarithms (base 10) of round numbers between two logarithms: powers of ten with their twos
    and fives, or fewer, or where none of these lie there, what :func:`ticks` gives."""
    powers = range(math.floor(low), math.ceil(high) + 1)
    for parts in ((1, 2, 5), (1, 3), (1,)):
        found = [d + math.log10(m) for d in powers for m in parts]
        inside = [value for value in found if low <= value <= high]
        if 2 < len(inside) <= most:
            return inside
    if high - low > 1:
        return [float(d) for d in powers if low <= d <= high][:: max(1, round((high - low) / most))]
    values = ticks(10.0**low, 10.0**high, most)
    return [math.log10(value) for value in values if value > 0]


def tick_text(value: float, step: float) -> str:
    """A tick's label: as many decimals as its step needs, with a typographic minus sign."""
    exponent = math.floor(math.log10(step) + 1e-9)
    if exponent >= -4 and abs(value) < 1e5:
        text = f"{value:.{max(0, -exponent)}f}"
        text = text.removeprefix("-") if float(text) == 0 else text
    else:
        text = f"{value:.4g}"
    return text.replace("-", "−")
