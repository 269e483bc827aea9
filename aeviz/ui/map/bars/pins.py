"""The pins of the latent map as small pictures with their letters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from aeviz.ui.map.bars.legend import FlowLayout
from aeviz.ui.widgets.action_menu import ActionMenu, close_menus
from aeviz.ui.widgets.layouts import fill, tool_button
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.picture import to_image


class PinButton(QAbstractButton):
    """One pin: the picture that is decoded there, and its letter. Delete takes it away."""

    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        remove = QAction(self.tr("Remove"), self)
        remove.triggered.connect(self.removed)
        self.addAction(remove)

    def show_pin(self, name: str, image: QImage | None) -> None:
        """Stand for this pin from now on; ``image`` is what is known to be decoded there."""
        self.image = image
        self.setText(name)
        tip = self.tr("Pin {name}: click chooses it, Delete removes it").format(name=name)
        named(self, tip=tip, reads=self.tr("Pin {name}").format(name=name))
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        ActionMenu.show_for(self, event.globalPos())

    def sizeHint(self) -> QSize:
        """Two lines of text high, with room for a letter beside the picture."""
        line = self.fontMetrics().height()
        return QSize(round(line * 3.1), line * 2 + 6)

    def event(self, event: QEvent) -> bool:
        """Keep Delete from acting elsewhere."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Letter and picture in a frame; the chosen pin's is strong."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        palette, box = self.palette(), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        strong = self.isChecked() or self.hasFocus()
        role = QPalette.ColorRole.Highlight if strong else QPalette.ColorRole.Mid
        painter.setPen(QPen(palette.color(role), 2 if strong else 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 3, 3)
        side = box.height() - 4
        square = QRectF(box.right() - side - 2, box.top() + 2, side, side)
        letter = QRectF(box)  # alone where nothing can be decoded, as of a classifier
        if self.image is not None:
            painter.drawImage(square, self.image)
            letter.setRight(square.left())
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(letter, int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()


class PinsBar(QWidget):
    """All pins in a row, hidden while there are none. Signals carry a pin's position in it."""

    chosen = Signal(int)
    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        named(self, "latentPins", reads=self.tr("Pins"))
        self.buttons: list[PinButton] = []
        self._row = QWidget(self)
        self._flow = FlowLayout(self._row)
        tip = self.tr("Take all pins off the map")
        self.clear = tool_button(self, self.tr("Clear pins"), "clearPinsButton", tip=tip)
        fill(QHBoxLayout(self), (self._row, 1), (self.clear, 0, Qt.AlignmentFlag.AlignTop))
        policy = self._row.sizePolicy()
        policy.setHeightForWidth(True)
        self._row.setSizePolicy(policy)
        self.hide()

    def set_pins(self, names: Sequence[str], chosen: int | None) -> None:
        """Show pins with these letters; pictures of those that stay are kept."""
        if [button.text() for button in self.buttons] != list(names):
            self._rebuild(names)
        for index, button in enumerate(self.buttons):
            button.setChecked(index == chosen)
        self.setVisible(bool(names))

    def set_pictures(self, pictures: np.ndarray) -> None:
        """What is decoded at the pins, ``uint8 [n, h, w]``."""
        for button, pixels in zip(self.buttons, pictures, strict=True):
            button.image = to_image(pixels)
            button.update()

    def _rebuild(self, names: Sequence[str]) -> None:
        close_menus(self)
        images = {button.text(): button.image for button in self.buttons}
        kept = self.buttons[: len(names)]
        self.buttons = kept + [self._button(i) for i in range(len(kept), len(names))]
        for button, name in zip(self.buttons, names, strict=True):
            button.show_pin(name, images.get(name))
        self._flow.refill(self.buttons)
        self.updateGeometry()

    def _button(self, index: int) -> PinButton:
        made = PinButton(self._row)
        made.clicked.connect(lambda *_: self.chosen.emit(index))
        made.removed.connect(partial(self.removed.emit, index))
        return made
