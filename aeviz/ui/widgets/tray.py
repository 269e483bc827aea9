"""A place over a view for what was gathered from it; as high as needed, within limits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from aeviz.ui.widgets.layouts import fill


class Tray(QScrollArea):
    """Widgets below each other; hidden while all of them are. Who makes it gives it its place."""

    grown = Signal()
    """Another height is needed."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self._column = fill(QVBoxLayout(inner), *parts, spacing=4)
        self._parts = parts
        self._newest: QWidget | None = None
        # What has just come is looked at once it has its place.
        self._look = QTimer(self, singleShot=True)
        self._look.timeout.connect(self._show_newest)
        for part in parts:
            part.hide()
            part.installEventFilter(self)
        self.setWidget(inner)
        # A part that has words gives itself a ground; between the others one sees through.
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest)
        if event.type() in kinds:
            self._fit()
            if event.type() == QEvent.Type.ShowToParent and isinstance(watched, QWidget):
                self._newest = watched
                self._look.start()
        return super().eventFilter(watched, event)

    def height_for(self, width: int, most: int) -> int:
        """How high it wants to be at a width, and ``most`` at most."""
        shown = [part for part in self._parts if not part.isHidden()]
        heights = [
            part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
            for part in shown
        ]
        wanted = sum(heights) + self._column.spacing() * max(len(shown) - 1, 0)
        return min(wanted, most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With more room or less, what came last stays in sight."""
        super().resizeEvent(event)
        self._look.start()

    def _show_newest(self) -> None:
        if self._newest is not None and not self._newest.isHidden():
            self.ensureWidgetVisible(self._newest, 0, 0)

    def _fit(self) -> None:
        self.setVisible(any(not part.isHidden() for part in self._parts))
        self.grown.emit()
