"""The traversal panel: what every number of a code does to the picture."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from aeviz.ui.widgets import theme
from aeviz.ui.widgets.choices.count_slider import CountSlider
from aeviz.ui.widgets.labels import OneLineLabel
from aeviz.ui.widgets.layouts import fill, tool_button
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.picture import PictureArea, PictureRow

STEPS = 7
"""Pictures in the strip of a number."""
PAGE = 16
"""Numbers shown at once."""
REACH = 3.0
"""Strips and sliders reach so many standard deviations to both sides of the mean."""
TICKS = 600
IN_SIGHT, ENOUGH = 3, 0.775
"""Rows that are seen without scrolling, where their pictures are as high as this fraction of the
width that each has: then they fill 60% of it."""
GAP = 6
"""Pixels between rows, and around what a row holds."""


class NumberRow(QWidget):
    """One number of the code: its name and spread, its strip, and its slider under the strip."""

    moved = Signal(int, float)
    """Position of the number, value."""
    started = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.number, self._mean, self._std = 0, 0.0, 1.0
        self.label = QLabel(self)
        self.label.setMinimumWidth(theme.letter(self.fontMetrics()) * 10)
        self.strip = PictureRow(self, fill=True)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, TICKS)
        right = fill(QVBoxLayout(), self.strip, self.slider, spacing=0)
        row = fill(QHBoxLayout(self), (self.label, 0, Qt.AlignmentFlag.AlignVCenter), (right, 1))
        row.setContentsMargins(0, 0, 0, 2)
        self.slider.sliderPressed.connect(self.started)
        self.slider.valueChanged.connect(self._tell)

    def show_number(self, number: int, mean: float, std: float, dead: bool) -> None:
        """Stand for this number of the code from now on; its strip and value come later."""
        if number != self.number:
            self.slider.setSliderDown(False)  # what was dragged is another number's
            self.strip.show_pictures(np.zeros((0, 1, 1), np.uint8))
        self.number, self._mean, self._std = number, mean, max(std, 1e-6)
        name = self.tr("code {number}").format(number=number + 1)
        mark = self.tr("dead") if dead else f"±{std:.2g}"
        self.label.setText(f"{name}\n{mark}")
        self.label.setEnabled(not dead)
        active = self.tr("Active: its standard deviation over the pictures is {std:.3g}")
        nothing = self.tr("This number hardly changes from picture to picture: it says nothing")
        self.label.setToolTip(nothing if dead else active.format(std=std))
        named(self.slider, tip=self.tr("{name}: drag, or arrow keys").format(name=name), reads=name)

    def fit(self, room: QSize, rows: int) -> None:
        """Take pictures as large as one of so many rows in such a room can have, or of two where
        they would be small, and no smaller than usual."""
        least = theme.picture_side(round(self.fontMetrics().height() * 2.4))
        across = (room.width() - self.label.sizeHint().width()) // STEPS
        below = self.slider.sizeHint().height() + GAP
        down = room.height() // rows - below
        if down < ENOUGH * across and rows > 2:
            down = room.height() // 2 - below
        self.strip.setFixedHeight(max(min(across, down), least))

    def values(self) -> np.ndarray:
        """The values of the strip's pictures, ``float32 [STEPS]``."""
        places = (np.arange(STEPS) + 0.5) / STEPS
        return (self._mean + (2 * places - 1) * REACH * self._std).astype(np.float32)

    def set_value(self, value: float) -> None:
        """Move the slider without telling."""
        place = ((value - self._mean) / (REACH * self._std) + 1) / 2
        place = min(max(place, 0.0), 1.0) if np.isfinite(place) else 0.5
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(place * TICKS))

    def _tell(self, tick: int) -> None:
        value = self._mean + (2 * tick / TICKS - 1) * REACH * self._std
        self.moved.emit(self.number, float(value))


class Arithmetic(QWidget):
    """Sums of pinned codes, A − B + C. Hidden while there are fewer than two pins."""

    wanted = Signal(int, int, int)
    """Positions of the pins: first − second + third."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("traversalArithmetic")
        names = (self.tr("From this pin"), self.tr("take this pin"), self.tr("and add this pin"))
        self.boxes = tuple(named(QComboBox(self), tip=name, reads=name) for name in names)
        for box in self.boxes:
            box.activated.connect(self._touch)
        first, second, third = self.boxes
        minus, plus = QLabel("−", self), QLabel("+", self)
        tip = self.tr("Work the sum of these codes out, decode it, and pin it on the map")
        self.button = tool_button(self, self.tr("= Pin"), "arithmeticButton", tip=tip)
        self.button.clicked.connect(self._tell)
        fill(QHBoxLayout(self), first, minus, second, plus, third, self.button, 1)
        self.hide()

    def set_pins(self, names: Sequence[str]) -> None:
        """The letters of the pins; those chosen by hand stay chosen."""
        for place, box in enumerate(self.boxes):
            chosen = box.currentText() if box.property("touched") else ""
            box.clear()
            box.addItems(list(names))
            kept = box.findText(chosen) if chosen else -1
            box.setCurrentIndex(kept if kept >= 0 else min(place, len(names) - 1))
        self.setVisible(len(names) >= 2)

    def _touch(self) -> None:
        self.sender().setProperty("touched", True)

    def _tell(self) -> None:
        self.wanted.emit(*(box.currentIndex() for box in self.boxes))


class TraversalView(QWidget):
    """A slider and a strip for each number of the code, most varying first, and arithmetic."""

    number_moved = Signal(int, float)
    """Position of a number of the code, and its new value."""
    move_started = Signal()
    """A slider was taken; moves until the next one belong together."""
    page_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "traversalView", reads=self.tr("Traversal"))
        self.picture = PictureArea(self)
        side = self.fontMetrics().height() * 5
        self.picture.setFixedSize(side, side)
        self.caption = OneLineLabel(parent=self)
        self.arithmetic = Arithmetic(self)
        self.rows: list[NumberRow] = []
        """Those of the page that is shown."""
        self._first = 0
        tip = self.tr("Numbers that vary more")
        self._back = tool_button(self, "◀", "traversalBackButton", tip=tip, reads=tip)
        self._back.clicked.connect(partial(self._turn, -PAGE))
        tip = self.tr("Numbers that vary less")
        self._next = tool_button(self, "▶", "traversalNextButton", tip=tip, reads=tip)
        self._next.clicked.connect(partial(self._turn, PAGE))
        self._page_label = QLabel(self)
        self.numbers = CountSlider(
            self.tr("How many numbers?"),
            self.tr("Decode the first so many numbers of the code alone."),
            "traversalNumbersSlider",
            self,
        )
        self.numbers.count_chosen.connect(self._follow_count)
        pages = fill(QHBoxLayout(), self._back, self._page_label, self._next, 1)
        words = fill(QVBoxLayout(), self.caption, self.arithmetic, self.numbers, pages)
        head = fill(QHBoxLayout(), self.picture, (words, 1))
        fill(QVBoxLayout(self), head, (self._build_list(), 1)).setContentsMargins(*theme.AROUND)
        self.clear("")

    def _build_list(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list = QWidget()
        self._column = fill(QVBoxLayout(self._list), 1, spacing=2)
        scroll.setWidget(self._list)
        self._port = scroll.viewport()
        self._port.installEventFilter(self)
        return scroll

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit_rows()
        return False

    def _fit_rows(self) -> None:
        """Pictures grow with the panel."""
        size = self._port.size()
        for row in self.rows:
            row.fit(size, min(IN_SIGHT, len(self.rows)))

    def clear(self, hint: str) -> None:
        self.picture.clear_picture("")
        self.caption.set_full_text(hint)
        self.set_numbers(np.zeros(0, np.float32), np.zeros(0, np.float32), np.zeros(0, bool))

    def set_numbers(
        self, means: np.ndarray, stds: np.ndarray, dead: np.ndarray, in_order: bool = False
    ) -> None:
        """Means and standard deviations ``float32 [k]`` of the numbers, and which are dead.

        Those that vary most come first, unless the numbers have an order of their own.
        """
        self._means, self._stds, self._dead = means, stds, dead
        self._order = np.arange(len(stds)) if in_order else np.argsort(-stds, kind="stable")
        self._first = min(self._first, max(len(stds) - 1, 0) // PAGE * PAGE)
        self._fill()

    def show_code(self, code: np.ndarray, picture: np.ndarray, caption: str) -> None:
        """The present code ``float32 [k]``, what it decodes to ``uint8 [h, w]``, and its name."""
        self.picture.show_picture(picture)
        self.caption.set_full_text(caption)
        for row in self.rows:
            row.set_value(float(code[row.number]))

    def show_strips(self, pictures: np.ndarray) -> None:
        """Pictures ``uint8 [rows, STEPS, h, w]`` of the rows that are shown."""
        for row, strip in zip(self.rows, pictures, strict=True):
            row.strip.show_pictures(strip)

    def _fill(self) -> None:
        """Show a page. Rows stay as far as they are needed: one may be in the user's hand."""
        first, size = self._first, len(self._order)
        numbers = self._order[first : first + PAGE].tolist()
        for row in self.rows[len(numbers) :]:
            row.hide()
            row.deleteLater()
        del self.rows[len(numbers) :]
        for _ in range(len(self.rows), len(numbers)):
            self.rows.append(self._row())
        for row, number in zip(self.rows, numbers, strict=True):
            spread = float(self._means[number]), float(self._stds[number])
            row.show_number(number, *spread, bool(self._dead[number]))
        self._fit_rows()
        self._follow_count()
        for button, there in ((self._back, first > 0), (self._next, first + PAGE < size)):
            button.setVisible(size > PAGE)
            button.setEnabled(there)
        text = self.tr("{first}–{last} of {size} numbers, {active} active")
        if size <= PAGE:
            text = self.tr("{size} numbers, {active} active")
        if size == 1:
            text = self.tr("1 number, {active} active")
        active, last = int((~self._dead).sum()), min(first + PAGE, size)
        words = text.format(first=first + 1, last=last, size=size, active=active)
        self._page_label.setText(words if size else "")

    def _follow_count(self) -> None:
        """Numbers that are left out do nothing."""
        count = self.numbers.count
        for row in self.rows:
            row.setEnabled(not count or row.number < count)

    def _row(self) -> NumberRow:
        row = NumberRow(self._list)
        row.moved.connect(self.number_moved)
        row.started.connect(self.move_started)
        self._column.insertWidget(len(self.rows), row)
        row.show()
        return row

    def _turn(self, step: int) -> None:
        self._first = min(max(self._first + step, 0), max(len(self._order) - 1, 0) // PAGE * PAGE)
        self._fill()
        self.page_changed.emit()
