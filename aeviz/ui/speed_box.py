"""How fast to train: a box of speeds in the toolbar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

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
        self.setObjectName("speedBox")
        self.setAccessibleName(self.tr("Speed of training"))
        self.setToolTip(
            self.tr("How fast to train: slowly enough to watch single steps (< slower, > faster)")
        )
        self.setStatusTip(self.tr("Hold training to some steps a second, to watch them"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for speed in SPEEDS:
            self.addItem(speed_text(speed), speed)
        self.set_speed(FULL)
        self.currentIndexChanged.connect(self._tell)

    def minimumSizeHint(self) -> QSize:
        """All of the text."""
        return self.sizeHint()

    @property
    def speed(self) -> float:
        """What is chosen."""
        return float(self.currentData())

    def set_speed(self, speed: float) -> None:
        """Choose the speed of the list that is nearest; full speed for :data:`FULL`."""
        nearest = min(SPEEDS[:-1], key=lambda known: abs(known - speed)) if speed else FULL
        self.setCurrentIndex(SPEEDS.index(nearest))

    @Slot()
    def faster(self) -> None:
        """One speed up, if there is one."""
        self.setCurrentIndex(min(self.currentIndex() + 1, len(SPEEDS) - 1))

    @Slot()
    def slower(self) -> None:
        """One speed down, if there is one."""
        self.setCurrentIndex(max(self.currentIndex() - 1, 0))

    @Slot()
    def _tell(self) -> None:
        self.speed_chosen.emit(self.speed)


def speed_text(speed: float) -> str:
    """A speed in words."""
    if speed == FULL:
        return QCoreApplication.translate("SpeedBox", "Full speed")
    if speed == 1:
        return QCoreApplication.translate("SpeedBox", "1 step/s")
    number = "½" if speed == 0.5 else f"{speed:g}"
    return QCoreApplication.translate("SpeedBox", "{number} steps/s").format(number=number)
