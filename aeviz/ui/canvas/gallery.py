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
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aeviz.ui.canvas.morph import MorphPanel
from aeviz.ui.widgets.labels import OneLineLabel
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.picture import to_image


class GalleryView(QWidget):
    """Thumbnails of kept drawings, newest first, below two drawings and the morph between them.

    ``chosen`` and ``delete_asked`` emit the number of a drawing in the list.
    """

    keep_asked = Signal()
    chosen = Signal(int)
    delete_asked = Signal(int)
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "galleryView", reads=self.tr("Drawings"))
        self.morph = MorphPanel(self)
        self._build_list()
        self._build_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.morph, 3)
        column.addWidget(self._caption)
        column.addWidget(self._list, 2)
        row = QHBoxLayout()
        row.addWidget(self._keep)
        row.addStretch(1)
        row.addWidget(self._delete)
        row.addWidget(self._undo)
        column.addLayout(row)
        self.set_can_keep(False)
        self.set_can_undo(False)
        self._follow_choice()

    def _build_list(self) -> None:
        self._caption = OneLineLabel(parent=self)
        self._list = named(QListWidget(self), "galleryList", reads=self.tr("Kept drawings"))
        self._list.setViewMode(QListView.ViewMode.IconMode)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setMovement(QListView.Movement.Static)
        self._list.setUniformItemSizes(True)
        self._list.setSpacing(3)
        self._list.setMinimumHeight(40)
        self._list.itemClicked.connect(self._tell_chosen)
        self._list.itemActivated.connect(self._tell_chosen)
        self._list.itemSelectionChanged.connect(self._follow_choice)
        self._follow_font()

    def _build_buttons(self) -> None:
        self._keep = named(QPushButton(self.tr("&Keep this drawing"), self), "keepButton")
        self._keep.clicked.connect(self.keep_asked)
        self._delete = named(QPushButton(self.tr("&Delete"), self), "deleteDrawingButton")
        self._delete.clicked.connect(self._tell_delete)
        self._undo = named(QPushButton(self.tr("&Undo delete"), self), "undoDeleteButton")
        self._undo.clicked.connect(self.undo_asked)

    # --- what others ask for -----------------------------------------------------------------

    def set_drawings(self, drawings: Sequence[np.ndarray], names: Sequence[str]) -> None:
        """Show drawings ``uint8 [h, w]`` with a name for each."""
        self._list.clear()
        for drawing, name in zip(drawings, names, strict=True):
            item = QListWidgetItem(QIcon(QPixmap.fromImage(to_image(drawing))), "")
            item.setToolTip(name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
            self._list.addItem(item)
        count = len(drawings)
        self._caption.set_full_text(
            self.tr("Your drawings ({count}): click one to see it through this run").format(
                count=count
            )
            if count
            else self.tr("Drawings that you keep appear here, whatever run you look at.")
        )
        self._follow_choice()

    def set_can_keep(self, on: bool) -> None:
        """Whether there is something on the canvas to keep."""
        self._keep.setEnabled(on)
        self._keep.setToolTip(
            self.tr("Add the canvas to your drawings") if on else self.tr("The canvas is empty")
        )
        self.morph.set_can_keep(on)

    def set_can_undo(self, on: bool) -> None:
        """Whether a deleted drawing can be brought back."""
        self._undo.setEnabled(on)
        self._undo.setToolTip(
            self.tr("Bring back the drawing that was deleted last")
            if on
            else self.tr("Nothing was deleted")
        )

    # --- following ---------------------------------------------------------------------------

    def _tell_chosen(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._list.row(item))

    def _tell_delete(self) -> None:
        items = self._list.selectedItems()
        if items:
            self.delete_asked.emit(self._list.row(items[0]))

    def _follow_choice(self) -> None:
        on = bool(self._list.selectedItems())
        self._delete.setEnabled(on)
        self._delete.setToolTip(
            self.tr("Delete the chosen drawing (Delete)")
            if on
            else self.tr("Choose a drawing first")
        )

    def _follow_font(self) -> None:
        side = self.fontMetrics().height() * 4
        self._list.setIconSize(QSize(side, side))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete deletes the chosen drawing."""
        if event.matches(QKeySequence.StandardKey.Delete):
            self._tell_delete()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Thumbnails grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_list"):
            self._follow_font()

    def sizeHint(self) -> QSize:
        """As wide as a dock, not as high as all drawings."""
        line = self.fontMetrics().height()
        return QSize(line * 24, line * 24)
