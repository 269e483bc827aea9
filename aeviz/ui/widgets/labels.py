"""Text: plain whatever is in it, as it may come from a file."""

from __future__ import annotations

import re
import textwrap
from typing import TypeVar

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from aeviz.core.base.texts import LONG, plain
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.named import tip_text

L = TypeVar("L", bound=QLabel)


def bold(label: L, on: bool = True) -> L:
    """The label with bold text."""
    font = label.font()
    font.setBold(on)
    label.setFont(font)
    return label


def without_key(text: str) -> str:
    """The text of an action or a menu without what marks its letter: “&Open”, “打开(&O)”."""
    text = re.sub(r"\(&\w\)", "", text)
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class PlainLabel(QLabel):
    """Text in as many lines as it needs."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(plain(text, LONG, lines=True))


_APART = " · "
"""Between the parts of a caption."""


class _Line(QLabel):
    """Plain text on one line, of second rank if it is ``faint``, in either theme."""

    def __init__(self, parent: QWidget | None, faint: bool) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._faint = faint
        self._recolour()

    def _recolour(self) -> None:
        if self._faint:
            theme.tint(self, theme.faint_text(self.palette()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()


class Caption(_Line):
    """A line under a view; it asks for no width, and is complete in its tooltip."""

    def __init__(self, faint: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent, faint)
        self._parts: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, *parts: str) -> None:
        """Show what is known of these parts; the last ones matter most."""
        self._parts = [part for part in parts if part]
        self.setText(plain(_APART.join(self._parts), LONG))
        self.setToolTip(tip_text(self.text()))

    def shown(self) -> str:
        """What there is room for: all, or the last parts whole, or else an ellipsis."""
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        parts = self._parts if self.text() else []
        texts = (plain(_APART.join(parts[first:]), LONG) for first in range(len(parts)))
        fitting = (text for text in texts if metrics.horizontalAdvance(text) <= room)
        whole = self.text()
        return next(fitting, metrics.elidedText(whole, Qt.TextElideMode.ElideRight, room))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, place = QPainter(self), self.contentsRect()
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(place, self.alignment() | Qt.AlignmentFlag.AlignVCenter, self.shown())


class OneLineLabel(_Line):
    """Plain text on one line; where it would be cut its short form is shown, or else an ellipsis,
    and all of it in the tooltip."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, faint: bool = False
    ) -> None:
        super().__init__(parent, faint)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_full_text(text)

    def set_full_text(self, text: str, short: str = "") -> None:
        self._full, self._short = (plain(t, LONG, lines=True) for t in (text, short))
        self._cut()

    def full_text(self) -> str:
        return self._full

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._full), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def _cut(self) -> None:
        metrics, width = self.fontMetrics(), max(self.width(), 1)
        whole = self._full.replace("\n", " ")
        texts = (text for text in (whole, self._short) if text)
        # Elided, a text would lose letters for a part of a pixel that its width is rounded by.
        fitting = (text for text in texts if metrics.horizontalAdvance(text) <= width)
        cut = metrics.elidedText(self._short or whole, Qt.TextElideMode.ElideRight, width)
        shown = next(fitting, cut)
        self.setText(shown)
        self.setToolTip(tip_text(self._full) if shown != self._full else "")


class Banner(PlainLabel):
    """A notice over the map; hidden while its text is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setContentsMargins(12, 5, 8, 5)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        amber = theme.role("warn", self.palette())
        tint = QColor(amber)
        tint.setAlpha(46)
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(tint)
        painter.drawRoundedRect(self.rect(), 4, 4)
        painter.setBrush(amber)
        painter.drawRoundedRect(QRectF(0, 0, 4, self.height()), 2, 2)
        painter.end()
        super().paintEvent(event)


def in_lines(text: str) -> str:
    """A long plain text for a tooltip, which would not break it into lines."""
    return "\n".join(textwrap.fill(line, 80) for line in text.splitlines())
