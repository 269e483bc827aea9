"""One slider for the whole run: look at any stored step, or follow the live one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from aeviz.ui import icons, theme
from aeviz.ui.toggle import ToggleButton

_WIDE = 90
"""From this many characters of width on, the caption stands beside the slider."""


class _StepSlider(QSlider):
    """A slider over step numbers that jumps to where it is pressed and shows marks."""

    wished = Signal(int)
    """A person pressed or dragged to this step, stored or not."""
    moved = Signal(int)
    """A person pressed a key or turned the wheel: this many frames on (huge: to the end)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 8)
        self.marks: list[tuple[int, str]] = []
        self.page = 1

    def _part(self, part: QStyle.SubControl) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, self)

    def _groove(self) -> tuple[int, int]:
        """Where the middle of the handle lies at the first step, and how far it travels."""
        groove = self._part(QStyle.SubControl.SC_SliderGroove)
        handle = self._part(QStyle.SubControl.SC_SliderHandle)
        return groove.x() + handle.width() // 2, max(groove.width() - handle.width(), 1)

    def _step_at(self, x: float) -> int:
        left, width = self._groove()
        return QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), round(x) - left, width
        )

    def _x_of(self, step: int) -> int:
        left, width = self._groove()
        return left + QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), step, width)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the step or digit under the pointer."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.setSliderDown(True)
        self.wished.emit(self._step_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self.isSliderDown():
            self.wished.emit(self._step_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        self.setSliderDown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and choose by keys."""
        end = 2**30
        key = Qt.Key
        frames = {
            key.Key_Left: -1, key.Key_Down: -1, key.Key_Right: 1, key.Key_Up: 1,
            key.Key_PageUp: -self.page, key.Key_PageDown: self.page,
            key.Key_Home: -end, key.Key_End: end,
        }  # fmt: skip
        if (pressed := key(event.key())) in frames:
            self.moved.emit(frames[pressed])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move from frame to frame."""
        turn = event.angleDelta().y() or event.angleDelta().x()
        if turn:
            self.moved.emit(-1 if turn > 0 else 1)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is to be seen."""
        painter = QPainter(self)
        pen = QPen(theme.faint_text(self.palette()), theme.thick(1.5))
        painter.setPen(pen)
        reach = self.height() // 2 - 1
        for step, _ in self.marks:
            if self.minimum() <= step <= self.maximum():
                x = self._x_of(step)
                painter.drawLine(x, self.height() // 2 - reach, x, self.height() // 2 + reach)
        painter.end()
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.accent(self.palette()), theme.thick(2)))
            painter.drawRoundedRect(self._part(QStyle.SubControl.SC_SliderHandle), 3, 3)

    def event(self, event: QEvent) -> bool:
        """Show a tooltip for the place under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.marks:
            near = min(self.marks, key=lambda mark: abs(self._x_of(mark[0]) - event.pos().x()))
            if abs(self._x_of(near[0]) - event.pos().x()) <= 5:
                QToolTip.showText(event.globalPos(), near[1], self)
                return True
        return super().event(event)


class TimelineView(QWidget):
    """Chooses the step that all views show. ``None`` as a position means the live step."""

    step_chosen = Signal(int)
    """A person went to this stored step."""
    live_chosen = Signal()
    """A person wants to follow the newest step again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timelineView")
        self.setAccessibleName(self.tr("Timeline"))
        self._steps = np.empty(0, np.int64)
        self._position: int | None = None
        self._training = True
        self._build()
        self._show()

    def set_steps(self, steps: np.ndarray) -> None:
        """The steps of the stored frames, sorted, ``int [n]``. A chosen position stays."""
        self._steps = steps
        if len(steps):
            self._slider.setRange(int(steps[0]), int(steps[-1]))
            self._slider.page = max(len(steps) // 10, 1)
        else:
            self._position = None
        self._show()

    def set_position(self, step: int | None) -> None:
        """Show that this step is looked at, or the live one (``None``); emits nothing."""
        self._position = step
        self._show()

    def set_caption(self, text: str) -> None:
        """What is shown, in words: “step 12 400 / epoch 53”."""
        self._caption.setText(text)
        self._slider.setAccessibleDescription(text)

    def set_marks(self, marks: Sequence[tuple[int, str]]) -> None:
        """Small ticks at steps where a value was tuned, with what they mean."""
        self._slider.marks = list(marks)
        self._slider.update()

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._buttons = {
            "first": self._button("first", self.tr("First step (Home)")),
            "previous": self._button("previous", self.tr("Previous stored step (Left)")),
            "next": self._button("next", self.tr("Next stored step (Right)")),
            "last": self._button("last", self.tr("Last stored step (End)")),
        }
        self._buttons["first"].clicked.connect(self._first)
        self._buttons["previous"].clicked.connect(self._previous)
        self._buttons["next"].clicked.connect(self._next)
        self._buttons["last"].clicked.connect(self._last)
        self._slider = _StepSlider()
        self._slider.setObjectName("timelineSlider")
        self._slider.setAccessibleName(self.tr("Step"))
        self._slider.wished.connect(self._wished)
        self._slider.moved.connect(self._move)
        self._live = ToggleButton(self.tr("Live"), self.tr("Follow the newest step"))
        self._live.setObjectName("timelineLiveButton")
        self._live.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._live.clicked.connect(self._live_clicked)
        self._caption = QLabel()
        self._caption.setObjectName("timelineCaption")
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self._buttons["first"])
        row.addWidget(self._buttons["previous"])
        row.addWidget(self._slider, 3)
        row.addWidget(self._buttons["next"])
        row.addWidget(self._buttons["last"])
        row.addSpacing(6)
        row.addWidget(self._live)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(6, 2, 6, 2)
        self._layout.setSpacing(2)
        self._layout.addLayout(row, 3)
        self._layout.addWidget(self._caption, 1)
        self._recolour()

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setObjectName(f"timeline{name.capitalize()}Button")
        button.setAccessibleName(tip)
        button.setProperty("tip", tip)
        return button

    def set_training(self, training: bool) -> None:
        """Whether newer steps may come: only then is the newest one live."""
        self._training = training
        self._show()

    # --- state --------------------------------------------------------------------------------

    def _show(self) -> None:
        """Bring all controls in line with steps and position."""
        any_step = len(self._steps) > 0
        live = self._position is None
        why = "" if any_step else self.tr("There are no stored steps yet: press Train")
        for button in self._buttons.values():
            button.setEnabled(any_step)
            button.setToolTip(why or button.property("tip"))
        self._slider.setEnabled(any_step)
        self._slider.setToolTip(why or self.tr("Drag to look at an earlier step"))
        self._live.setEnabled(any_step)
        self._live.setToolTip(why or self._live.accessibleDescription())
        self._live.setChecked(live and any_step and self._training)
        if any_step:
            self._slider.setValue(
                self._slider.maximum() if self._position is None else self._position
            )

    def _index(self) -> int:
        """Which frame is shown; live is the last."""
        if self._position is None:
            return len(self._steps) - 1
        return self._nearest(self._position)

    def _nearest(self, step: int) -> int:
        after = int(np.searchsorted(self._steps, step))
        near = self._steps[max(after - 1, 0) : after + 1]
        return max(after - 1, 0) + int(np.argmin(np.abs(near - step)))

    def _choose(self, index: int) -> None:
        """Go to a frame as the person wished; tell only if that is a change."""
        step = int(self._steps[min(max(index, 0), len(self._steps) - 1)])
        changed = step != self._position
        self._position = step
        self._show()
        if changed:
            self.step_chosen.emit(step)

    @Slot(int)
    def _wished(self, step: int) -> None:
        self._choose(self._nearest(step))

    @Slot(int)
    def _move(self, frames: int) -> None:
        if self._position is not None or frames < 0:
            self._choose(self._index() + frames)

    @Slot()
    def _first(self) -> None:
        self._choose(0)

    @Slot()
    def _previous(self) -> None:
        self._move(-1)

    @Slot()
    def _next(self) -> None:
        self._move(1)

    @Slot()
    def _last(self) -> None:
        self._choose(len(self._steps) - 1)

    @Slot(bool)
    def _live_clicked(self, live: bool) -> None:
        """Follow again; pressed while following, stay at the newest step."""
        if not live:
            self._last()
            return
        self._position = None
        self._show()
        self.live_chosen.emit()

    # --- Qt -----------------------------------------------------------------------------------

    def _recolour(self) -> None:
        for name, button in self._buttons.items():
            button.setIcon(icons.icon(name, self))
        colours = self._caption.palette()
        colours.setColor(self._caption.foregroundRole(), theme.faint_text(self.palette()))
        self._caption.setPalette(colours)

    def changeEvent(self, event: QEvent) -> None:
        """Take colours and fonts when they change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new size."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE * self.fontMetrics().averageCharWidth()
        self._layout.setSpacing(10 if wide else 2)
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        """Small enough for a narrow dock."""
        return QSize(240, super().minimumSizeHint().height())
