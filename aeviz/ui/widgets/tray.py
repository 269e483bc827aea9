"""A place under a view for what was gathered from it; as high as needed, within limits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from aeviz.ui.widgets.layouts import fill

FRACTION = 0.4
"""Of the height of the view, at most."""


class Tray(QScrollArea):
    """Widgets below each other; takes no room while all are hidden."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
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

    def sizeHint(self) -> QSize:
        wanted = self._height()
        parent = self.parentWidget()
        most = round(parent.height() * FRACTION) if parent is not None else wanted
        return QSize(0, min(wanted, most))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def _height(self) -> int:
        shown = [part for part in self._parts if not part.isHidden()]
        width = max(self.viewport().width(), 1)
        heights = [
            part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
            for part in shown
        ]
        return sum(heights) + self._column.spacing() * max(len(shown) - 1, 0)

    def _show_newest(self) -> None:
        if self._newest is not None and not self._newest.isHidden():
            self.ensureWidgetVisible(self._newest, 0, 0)

    def _fit(self) -> None:
        self.setVisible(any(not part.isHidden() for part in self._parts))
        self.updateGeometry()
