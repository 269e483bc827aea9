"""The user's own drawings: kept, looked at again, compared, deleted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from aeviz.ui.canvas.kept.morph import MorphPanel
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import OneLineLabel
from aeviz.ui.widgets.layouts import fill, push_button
from aeviz.ui.widgets.lists import empty
from aeviz.ui.widgets.named import allow, named, tip_text
from aeviz.ui.widgets.picture import to_image


class GalleryView(QWidget):
    """Thumbnails of kept drawings, newest first, below two drawings and the morph between them.

    ``chosen`` and ``delete_asked`` emit the number of a drawing in the list.
    """

    keep_wanted = Signal()
    chosen = Signal(int)
    delete_wanted = Signal(int)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "galleryView", reads=self.tr("Drawings"))
        self.morph = MorphPanel(self)
        self._caption = OneLineLabel(parent=self)
        self._build_list()
        self._keep = push_button(
            self, self.tr("&Keep this drawing"), "keepButton", self.keep_wanted
        )
        self._delete = push_button(
            self, self.tr("&Delete"), "deleteDrawingButton", self._tell_delete
        )
        self._undo = push_button(
            self, self.tr("&Undo delete"), "undoDeleteButton", self.undo_wanted
        )
        row = fill(QHBoxLayout(), self._keep, 1, self._delete, self._undo)
        parts = (self.morph, 3), self._caption, (self._list, 2), row
        fill(QVBoxLayout(self), *parts).setContentsMargins(*theme.AROUND)
        self.set_can_keep(False)
        self.set_can_undo(False)
        self._follow_choice()

    def _build_list(self) -> None:
        self._list = named(QListWidget(self), "galleryList", reads=self.tr("Kept drawings"))
        self._list.setViewMode(QListView.ViewMode.IconMode)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setMovement(QListView.Movement.Static)
        self._list.setUniformItemSizes(True)
        self._list.setSpacing(3)
        self._list.setMinimumHeight(40)
        self._list.hide()
        self._list.itemClicked.connect(self._tell_chosen)
        self._list.itemActivated.connect(self._tell_chosen)
        self._list.itemSelectionChanged.connect(self._follow_choice)
        self._follow_font()

    # --- what others ask for -----------------------------------------------------------------

    def set_drawings(self, drawings: Sequence[np.ndarray], names: Sequence[str]) -> None:
        """Show drawings ``uint8 [h, w]`` with a name for each."""
        empty(self._list)
        for drawing, name in zip(drawings, names, strict=True):
            item = QListWidgetItem(QIcon(QPixmap.fromImage(to_image(drawing))), "")
            item.setToolTip(tip_text(name))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
            self._list.addItem(item)
        self._list.setVisible(bool(len(drawings)))  # no empty sheet that waits for some
        text = self.tr("Your drawings ({count}): click one to see it through this run")
        none = self.tr("Drawings that you keep appear here, whatever run you look at.")
        self._caption.set_full_text(text.format(count=len(drawings)) if len(drawings) else none)
        self._follow_choice()

    def set_can_keep(self, on: bool) -> None:
        why_not = "" if on else self.tr("The canvas is empty")
        allow(self._keep, why_not, self.tr("Add the canvas to your drawings"))
        self.morph.set_can_keep(on)

    def set_can_undo(self, on: bool) -> None:
        why_not = "" if on else self.tr("Nothing was deleted")
        allow(self._undo, why_not, self.tr("Bring back the drawing that was deleted last"))

    # --- following ---------------------------------------------------------------------------

    def _tell_chosen(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._list.row(item))

    def _tell_delete(self) -> None:
        items = self._list.selectedItems()
        if items:
            self.delete_wanted.emit(self._list.row(items[0]))

    def _follow_choice(self) -> None:
        why_not = "" if self._list.selectedItems() else self.tr("Choose a drawing first")
        allow(self._delete, why_not, self.tr("Delete the chosen drawing (Delete)"))

    def _follow_font(self) -> None:
        side = self.fontMetrics().height() * 4
        self._list.setIconSize(QSize(side, side))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self._tell_delete()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_list"):
            self._follow_font()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 24, line * 24)
