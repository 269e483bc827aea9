"""The toolbar of a run: what to train, how fast, and the buttons that steer it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QSpinBox, QToolBar, QToolButton, QWidget

from aeviz.ui.naming.recipe_box import RecipeBox
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.toggle import Segments
from aeviz.ui.window.actions import Actions
from aeviz.ui.window.panels.layouts import LAYOUTS


class SteadyButton(QToolButton):
    """As wide as its widest text needs; the buttons beside it stay where they are."""

    def __init__(self, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        widest = max(map(self._width, self._texts), default=0)
        hint.setWidth(hint.width() + max(widest - self._width(self.text()), 0))
        return hint

    def _width(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


FULL = 0.0
"""No speed to hold training to."""
SPEEDS = (0.5, 1.0, 2.0, 5.0, 20.0, FULL)
"""Steps a second, from slow to fast."""


class SpeedBox(QComboBox):
    """Chooses one of :data:`SPEEDS`; full speed at first."""

    speed_chosen = Signal(float)
    """Steps a second, or :data:`FULL`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tip = self.tr("How fast to train: slowly enough to watch single steps (< slower, > faster)")
        named(self, "speedBox", tip=tip, reads=self.tr("Speed of training"))
        self.setStatusTip(self.tr("Hold training to some steps a second, to watch them"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for speed in SPEEDS:
            self.addItem(speed_text(speed), speed)
        self.set_speed(FULL)
        self.currentIndexChanged.connect(lambda: self.speed_chosen.emit(self.speed))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def speed(self) -> float:
        return float(self.currentData())

    def set_speed(self, speed: float) -> None:
        """Choose the speed of the list that is nearest; full speed for :data:`FULL`."""
        nearest = min(SPEEDS[:-1], key=lambda known: abs(known - speed)) if speed else FULL
        self.setCurrentIndex(SPEEDS.index(nearest))

    @Slot()
    def faster(self) -> None:
        self.setCurrentIndex(min(self.currentIndex() + 1, len(SPEEDS) - 1))

    @Slot()
    def slower(self) -> None:
        self.setCurrentIndex(max(self.currentIndex() - 1, 0))


def speed_text(speed: float) -> str:
    """A speed in words."""
    if speed == FULL:
        return QCoreApplication.translate("SpeedBox", "Full speed")
    if speed == 1:
        return QCoreApplication.translate("SpeedBox", "1 step/s")
    number = "½" if speed == 0.5 else f"{speed:g}"
    return QCoreApplication.translate("SpeedBox", "{number} steps/s").format(number=number)


_Style = Qt.ToolButtonStyle
_BESIDE_ICON = 6
"""Pixels that a text takes beside an icon, and none does without one."""


class RunToolBar(QToolBar):
    """Made by the main window; what its parts show is set by the controllers of run and files."""

    def __init__(self, commands: Actions) -> None:
        super().__init__()
        named(self, "runToolBar").setWindowTitle(self.tr("Run"))
        self.setMovable(False)
        self.toggleViewAction().setVisible(False)
        self._commands = commands
        buttons = {f"{name}LayoutButton": commands[f"layout_{name}"] for name in LAYOUTS}
        self.layouts = Segments(buttons, self.tr("Layout"))
        self.addWidget(self.layouts)
        self.addSeparator()
        self.recipe_box = RecipeBox()
        self.addWidget(self.recipe_box)
        tip = self.tr("Networks that were trained before, to look at")
        self.examples_button = named(QToolButton(), "examplesButton", tip=tip)
        self.examples_button.setText(self.tr("Examples"))
        self.examples_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.examples_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addWidget(self.examples_button)
        self.addSeparator()
        texts = (self.tr("Train"), self.tr("Pause"), self.tr("Continue"))
        self.train_button = self._button("train", SteadyButton(texts))
        self.step_button = self._button("step", QToolButton())
        self.stop_button = self._button("stop", QToolButton())
        self.resume_button = self._button("resume", QToolButton())
        self.speed_box = SpeedBox()
        self.addWidget(self.speed_box)
        self.addSeparator()
        more = self.tr("How many more epochs")
        self.more_box = named(QSpinBox(), "moreEpochsBox", reads=more)
        self.more_box.setRange(1, 10_000)
        self.more_box.setSuffix(self.tr(" epochs"))
        self.more_box.setMinimumWidth(self.more_box.sizeHint().width())
        self.more_box.valueChanged.connect(self._count_epochs)
        self.more_button = self._button("more", QToolButton())
        self.addWidget(self.more_box)

    @Slot(int)
    def _count_epochs(self, count: int) -> None:
        self.more_box.setSuffix(self.tr(" epoch") if count == 1 else self.tr(" epochs"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, well-known icons stand alone: all buttons are there."""
        super().resizeEvent(event)
        buttons = self.step_button, self.stop_button, self.resume_button
        needed = self.sizeHint().width()
        if self.step_button.toolButtonStyle() == _Style.ToolButtonIconOnly:
            measure = self.fontMetrics().horizontalAdvance
            needed += sum(measure(button.text()) + _BESIDE_ICON for button in buttons)
        fits = needed <= self.width()
        style = _Style.ToolButtonTextBesideIcon if fits else _Style.ToolButtonIconOnly
        for button in buttons:
            button.setToolButtonStyle(style)

    def _button(self, name: str, button: QToolButton) -> QToolButton:
        named(button, f"{name}Button").setDefaultAction(self._commands[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addWidget(button)
        return button
