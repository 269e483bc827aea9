"""Where everything on the canvas goes, so that its pictures are as large as can be. No widgets."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize

GAP = 8
SMALLEST = 30
BAND = 0.18
"""Of the height, that small pictures take at least where there is room: what stands beside them,
the nearest pictures below code and caption, is to be seen as well."""
WORTH_A_ROW = 0.85
"""Of the side of small pictures, that rows without a hole may cost."""
WORTH_A_WORD = 0.75
"""Of the area of pictures, that words under the small ones may be whole."""


class Needs(NamedTuple):
    """What of the canvas is no picture, in pixels."""

    line: int
    """Height of a line of text."""
    tools: int
    """Height of the row of tools below the drawing."""
    rows: tuple[int, ...]
    """Heights of the rows of controls that are as wide as the canvas."""
    smallest: int = SMALLEST
    """Side of the small pictures, however little room there is."""
    small: int = 3
    """How many small pictures there are."""
    word: int = 0
    """Width of the widest word below one of them."""
    tools_wide: int = 0
    """Width of the tools, if none is to cover another."""
    title: int = 0
    """Width of the title of the second large picture."""


class Places(NamedTuple):
    """The two large pictures with the line above and the row below each, the small ones with the
    line below each, what stands beside those, and the rows of controls."""

    large: tuple[QRect, QRect]
    titles: tuple[QRect, QRect]
    below: tuple[QRect, QRect]
    small: tuple[QRect, ...]
    words: tuple[QRect, ...]
    beside: QRect
    rows: tuple[QRect, ...]

    def picture_area(self) -> int:
        """Pixels of the large and of the small pictures; the large ones count most."""
        areas = [min(r.width(), r.height()) ** 2 for r in (*self.large, *self.small)]
        return 4 * sum(areas[:2]) + sum(areas[2:])


def best_places(size: QSize, needs: Needs) -> Places:
    """The arrangement with the most picture: small pictures below the large ones, or beside them;
    large ones side by side, or in a narrow canvas one below the other.

    One that cuts no word is preferred where that costs little picture.
    """
    return _best(size.width(), size.height(), needs)


@functools.lru_cache(maxsize=64)
def _best(width: int, height: int, needs: Needs) -> Places:
    found = list(_arrangements(QSize(width, height), needs))
    best = max(found, key=Places.picture_area)
    readable = [
        places
        for places in found
        if places.words[0].width() >= needs.word
        and places.picture_area() >= WORTH_A_WORD * best.picture_area()
    ]
    return max(readable, key=Places.picture_area, default=best)


def best_columns(count: int, width: int, height: int, line: int) -> tuple[int, int]:
    """Columns, and the side of ``count`` squares with a ``line`` of text below each, in a room."""
    sides = {
        columns: min(width // columns, height // -(-count // columns) - line)
        for columns in range(1, count + 1)
    }
    enough = WORTH_A_ROW * max(sides.values())
    columns = max(sides, key=lambda c: (sides[c] >= enough and count % c == 0, sides[c]))
    return columns, max(sides[columns], 1)


def _arrangements(size: QSize, needs: Needs) -> Iterator[Places]:
    width, height = size.width() - 2 * GAP, size.height() - 2 * GAP
    controls = sum(row + GAP // 2 for row in needs.rows)
    top = height - controls
    high = size.height() // needs.line
    lines = (7 if high > 25 else 5 if high > 21 else 0) * needs.line
    lines = max(lines, round(BAND * top) if lines else 0)
    least = max(needs.smallest, lines) + needs.line
    around = needs.line + needs.tools + GAP // 2
    for stacked in (False, True):
        wide, high = (1, 2) if stacked else (2, 1)
        # The small pictures below the large ones …
        side = min((width - GAP) // wide, (top - least - GAP) // high - around)
        used = high * (side + around) + GAP
        yield _placed(width, top, side, stacked, QRect(0, used, width, top - used), needs)
        # … or beside them, in what those leave of the width, or in a quarter of it.
        for beside in (0.22, 0.3, 0.4):
            side = min(int(width * (1 - beside)) // wide - GAP, top // high - around)
            used = wide * (_column(side, stacked, width, needs) + GAP)
            yield _placed(width, top, side, stacked, QRect(used, 0, width - used, top), needs)


def _placed(width: int, top: int, side: int, stacked: bool, rest: QRect, needs: Needs) -> Places:
    side = max(side, 1)
    is_tight = stacked or rest.x() > 0
    column = _column(side, stacked, width, needs) if is_tight else (width - GAP) // 2
    step = (0, side + needs.line + needs.tools + GAP // 2) if stacked else (column + GAP, 0)
    corners = [(GAP, GAP), (GAP + step[0], GAP + step[1])]
    titles = [QRect(x, y, column, needs.line) for x, y in corners]
    large = [QRect(x, y + needs.line, column, side) for x, y in corners]
    below = [QRect(x, y + needs.line + side + 2, column, needs.tools) for x, y in corners]
    if not stacked and column < needs.tools_wide:
        # The tools go under both pictures, and what is said of the second beside its title.
        below[0].setWidth(2 * column + GAP)
        beside_title = titles[1].adjusted(needs.title + GAP, 0, 0, 0)
        titles[1].setWidth(min(needs.title, column))
        below[1] = beside_title
    small, words, beside = _small(rest.translated(GAP, GAP), needs)
    rows, y = [], GAP + top + GAP // 2
    for row in needs.rows:
        rows.append(QRect(GAP, y, width, row))
        y += row + GAP // 2
    return Places(_two(large), _two(titles), _two(below), small, words, beside, tuple(rows))


def _column(side: int, stacked: bool, width: int, needs: Needs) -> int:
    """What a large picture takes of the width: below one that stands over another, the tools have
    no other room."""
    return max(side, min(needs.tools_wide, width)) if stacked else side


def _two(places: Sequence[QRect]) -> tuple[QRect, QRect]:
    return places[0], places[1]


def _small(rest: QRect, needs: Needs) -> tuple[tuple[QRect, ...], tuple[QRect, ...], QRect]:
    """The small pictures in the first half of what is left, their words, and the second half."""
    first, second = QRect(rest), QRect(rest)
    if rest.width() > rest.height():
        first.setWidth((rest.width() - GAP) // 2)
        second.setLeft(first.right() + 1 + GAP)
    else:
        first.setHeight((rest.height() - GAP) // 2)
        second.setTop(first.bottom() + 1 + GAP)
    line = needs.line
    columns, side = best_columns(needs.small, first.width(), first.height(), line)
    spread = first.width() // columns
    small, words = [], []
    for index in range(needs.small):
        row, column = divmod(index, columns)
        x, y = first.x() + column * spread, first.y() + row * (side + line)
        small.append(QRect(x + max(0, spread - side) // 2, y, side, side))
        words.append(QRect(x, y + side, max(spread - 2, 1), line))
    if rest.width() <= rest.height():  # what is left of the first half is the second's as well
        rows = -(-needs.small // columns)
        second.setTop(min(second.top(), first.top() + rows * (side + line) + GAP))
    return tuple(small), tuple(words), second
