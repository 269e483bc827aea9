"""Play, speed and loop: the clock of the film."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from aeviz.ui.widgets import icons
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.painted import StyledWidget
from aeviz.ui.widgets.toggle import ToggleButton

RATE = 10
"""Stored steps a second at the speed 1×."""
SPEEDS = {"½×": 0.5, "1×": 1.0, "2×": 2.0, "4×": 4.0}


class FilmBar(StyledWidget):
    """Says when the next stored step is due; which one that is, others know."""

    due = Signal()
    """The next step is to be shown."""
    playing_changed = Signal(bool)
    play_wanted = Signal()
    """The user pressed the button: play, or pause."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.play_button = named(QToolButton(autoRaise=True), "timelinePlayButton")
        self.play_button.clicked.connect(self.play_wanted)
        tip = self.tr("Speed: 1× shows {rate} stored steps a second").format(rate=RATE)
        speed = self.tr("Speed of the film")
        self._speed = named(QComboBox(), "timelineSpeedBox", tip=tip, reads=speed)
        for text, factor in SPEEDS.items():
            self._speed.addItem(text, factor)
        self._speed.setCurrentText("1×")
        self._speed.currentIndexChanged.connect(self._set_speed)
        self._loop = ToggleButton("", self.tr("Begin again at the end"))
        named(self._loop, "timelineLoopButton", reads=self.tr("Loop"))
        self._loop.setAutoRaise(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for widget in (self.play_button, self._speed, self._loop):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.due)
        self._set_speed()
        self.restyle()

    @property
    def is_playing(self) -> bool:
        return self._timer.isActive()

    @property
    def loops(self) -> bool:
        return self._loop.isChecked()

    @property
    def interval(self) -> int:
        """Milliseconds between two steps."""
        return self._timer.interval()

    def play(self, on: bool) -> None:
        if on == self.is_playing:
            return
        if on:
            self._timer.start()
        else:
            self._timer.stop()
        self.restyle()
        self.playing_changed.emit(on)

    @Slot()
    def _set_speed(self) -> None:
        self._timer.setInterval(round(1000 / (RATE * self._speed.currentData())))

    def restyle(self) -> None:
        name = self.tr("Pause the film") if self.is_playing else self.tr("Play the stored steps")
        self.play_button.setAccessibleName(name)
        self.play_button.setIcon(icons.icon("hold" if self.is_playing else "play", self))
        self._loop.setIcon(icons.icon("loop", self))
        side = max(16, self.fontMetrics().height())
        for button in (self.play_button, self._loop):
            button.setIconSize(QSize(side, side))
