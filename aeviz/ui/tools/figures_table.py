"""A table of figures that can be copied and exported."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
)

from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import in_lines
from aeviz.ui.widgets.named import named, tip_text
from aeviz.ui.widgets.painted import paint_hint
from aeviz.ui.widgets.picture import to_image


class FiguresTable(QTableWidget):
    """Rows of text under headings. Ctrl+C copies what is selected, or else all."""

    def __init__(self, hint: str = "") -> None:
        """``hint`` is said while there are no rows."""
        super().__init__()
        self._hint = hint
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._follow_rows()
        named(self, "figuresTable", reads=self.tr("Figures"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setTabKeyNavigation(False)

    def show_rows(self, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show rows as long as the headings."""
        self.setColumnCount(len(headings))
        self.setHorizontalHeaderLabels(list(headings))
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(tip_text(text))
                self.setItem(row, column, item)
        self._follow_rows()
        header = self.horizontalHeader()
        # A long list of figures must not push what it means out of sight; its tooltip has it all.
        header.setMaximumSectionSize(theme.letter(self.fontMetrics()) * 36)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)

    def set_hint(self, hint: str) -> None:
        """What is said while there are no rows."""
        self._hint = hint
        self.setAccessibleDescription("" if self.rowCount() else hint)
        self.viewport().update()

    def _follow_rows(self) -> None:
        """Without rows there is no white sheet that waits for some, only the panel."""
        self.horizontalHeader().setVisible(self.rowCount() > 0)
        roles = QPalette.ColorRole
        self.viewport().setBackgroundRole(roles.Base if self.rowCount() else roles.Window)

    def tell_rows(self, tips: Mapping[str, str]) -> None:
        """More about rows, by what their first cell says: tooltips of their first and last cell."""
        for row in range(self.rowCount()):
            first, last = self.item(row, 0), self.item(row, self.columnCount() - 1)
            if first is not None and last is not None and first.text() in tips:
                tip = in_lines(tips[first.text()])
                first.setToolTip(tip)
                last.setToolTip(tip_text(f"{last.text()}\n{tip}"))

    def tell_columns(self, tips: Mapping[str, str]) -> None:
        """More about columns, by their headings, in the tooltips of these."""
        for column in range(self.columnCount()):
            head = self.horizontalHeaderItem(column)
            if head is not None:
                head.setToolTip(in_lines(tips.get(head.text(), "")))

    def show_pictures(self, pictures: np.ndarray) -> None:
        """Pictures ``uint8 [n, h, w]`` before the first ``n`` rows."""
        side = 2 * self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
        for row, picture in enumerate(pictures):
            item = self.item(row, 0)
            if item is not None:
                item.setIcon(QIcon(QPixmap.fromImage(to_image(picture)).scaled(side, side)))
        self.resizeRowsToContents()

    def rows(self) -> list[list[str]]:
        heads = [self.horizontalHeaderItem(column) for column in range(self.columnCount())]
        lines = [[head.text() if head is not None else "" for head in heads]]
        for row in range(self.rowCount()):
            cells = [self.item(row, column) for column in range(self.columnCount())]
            lines.append([cell.text() if cell is not None else "" for cell in cells])
        return lines

    def copy(self) -> None:
        """Put the selected cells, or the whole table, onto the clipboard, separated by tabs."""
        chosen = sorted({(i.row(), i.column()) for i in self.selectedIndexes()})
        lines = self.rows()
        if len(chosen) > 1:
            numbers = sorted({row for row, _ in chosen})
            lines = [[lines[row + 1][c] for r, c in chosen if r == row] for row in numbers]
        text = "\n".join("\t".join(line) for line in lines)
        QGuiApplication.clipboard().setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.rowCount():
            painter = QPainter(self.viewport())
            paint_hint(painter, self.viewport().rect(), self._hint, self.palette())
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


def csv_bytes(lines: Sequence[Sequence[str]]) -> bytes:
    """Lines of cells as a CSV file in UTF-8."""
    out = io.StringIO()
    csv.writer(out).writerows(lines)
    return out.getvalue().encode()
